/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.language.load.Installation;

/** Packs that are wanted in one go, looked at together before the first one is made. */
public final class PackSeries {

    private PackSeries() {}

    /**
     * Makes sure that every folder can be read and that no pack would take the place of another one.
     *
     * @throws PackFailure if a folder cannot be read, or two of them lead to the same pack
     */
    public static void check(List<PackOptions> wanted) throws PackFailure {
        List<CustomerFolder> folders = new ArrayList<>();
        for (PackOptions one : wanted) {
            folders.add(CustomerFolder.read(one.folder()));
        }
        if (wanted.size() < 2) {
            return; // nothing to compare it with, and names cost a reading of their own
        }
        Map<Path, CustomerFolder> taken = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            claim(wanted.get(i), folders.get(i), taken);
        }
    }

    private static void claim(PackOptions options, CustomerFolder folder, Map<Path, CustomerFolder> taken)
            throws PackFailure {
        Installation installation = load(folder);
        if (installation.header().isEmpty()) {
            return; // it will not become a pack
        }
        String name = PackIdentity.of(installation, options.audience()).name();
        // Not every disk tells capital letters from small ones.
        Path place = full(options.output()).resolve(name.toLowerCase(Locale.ROOT));
        CustomerFolder other = taken.putIfAbsent(place, folder);
        if (other != null && !full(other.root()).equals(full(folder.root()))) {
            throw new PackFailure.Output("same-name", other.root(), null, folder.root(), name);
        }
    }

    private static Path full(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Installation load(CustomerFolder folder) throws PackFailure {
        try {
            return Installation.of(folder.files());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PackFailure.Internal(folder.root(), e);
        }
    }
}
