/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * A file that a source refers to by a path.
 *
 * <p>Paths start at the folder of the source file and never leave it, not even through links: nothing outside the
 * customer's folder is looked at.
 */
public sealed interface NearbyFile {

    /** The file is there and may be read. */
    record Found(Path path) implements NearbyFile {}

    /** There is no such file. */
    record Missing() implements NearbyFile {}

    /** The path leads out of the customer's folder. */
    record Outside() implements NearbyFile {}

    /** The source itself is in no folder yet, as in an editor; nothing can be said. */
    record Nowhere() implements NearbyFile {}

    /** Looks for {@code text} beside {@code source}. */
    static NearbyFile find(URI source, String text) {
        Path folder = source.isFile() ? Path.of(source.toFileString()).getParent() : null;
        if (folder == null) {
            return new Nowhere();
        }
        Optional<Path> path = inside(folder, text);
        if (path.isEmpty()) {
            return new Outside();
        }
        if (!Files.isRegularFile(path.get())) {
            return new Missing();
        }
        return leaves(folder, path.get()) ? new Outside() : new Found(path.get());
    }

    private static Optional<Path> inside(Path folder, String text) {
        boolean absolute = text.startsWith("/") || text.startsWith("\\") || text.matches("[A-Za-z]:.*");
        if (absolute) {
            return Optional.empty();
        }
        try {
            Path root = folder.normalize();
            Path path = root.resolve(text.replace('\\', '/')).normalize();
            return path.startsWith(root) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean leaves(Path folder, Path path) {
        try {
            return !path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
