/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** The hardware catalogues that come with the language, each a {@code .pbxdoc} library. */
public final class ShippedCatalogues {

    private static final String FOLDER = "/org/pbxdoc/language/catalogue/";

    private ShippedCatalogues() {}

    /** Returns the names that {@code use catalogue} knows, in order. */
    public static List<String> names() {
        return new String(bytes("INDEX").orElseThrow(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
    }

    /** Returns the library of {@code name}, if it is shipped. */
    public static Optional<SourceFile> find(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        return bytes(name + SourceFolder.EXTENSION).map(content -> new SourceFile(uri(name), content));
    }

    /** Returns whether {@code uri} is that of a shipped library. */
    public static boolean isShipped(URI uri) {
        return "catalogue".equals(uri.scheme());
    }

    private static URI uri(String name) {
        return URI.createURI("catalogue:/" + name + SourceFolder.EXTENSION);
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream in = ShippedCatalogues.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
