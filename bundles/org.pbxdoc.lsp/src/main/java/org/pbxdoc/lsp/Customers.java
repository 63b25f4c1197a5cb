/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pbxdoc.ide.CustomerFolder;
import org.pbxdoc.ide.EditedFolder;

/** The customers' folders that are worked on. */
final class Customers {

    private final Map<Path, Path> folders = new ConcurrentHashMap<>();
    private volatile List<Path> workspace = List.of();

    /** Says which folders are open in the client; a customer's folder never reaches beyond them. */
    void workspace(List<Path> roots) {
        workspace = List.copyOf(roots);
        folders.clear();
    }

    /** Forgets which folder a file is in: files have come and gone on the disk. */
    void diskChanged() {
        folders.clear();
    }

    /** Returns the customer's folder that {@code file} is in. */
    Path folder(Path file) {
        return folders.computeIfAbsent(file, one -> {
            Path limit = workspace.stream()
                    .filter(one::startsWith)
                    .max(Comparator.comparingInt(Path::getNameCount))
                    .orElse(one.getParent());
            return CustomerFolder.of(one, limit);
        });
    }

    /** Returns {@code folder} with the texts that are open in it. */
    EditedFolder edited(Path folder, Map<Path, OpenTexts.OpenText> open) {
        Map<Path, String> unsaved = new HashMap<>();
        open.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                unsaved.put(path, text.text());
            }
        });
        return new EditedFolder(folder, unsaved);
    }

    /** Returns the file that a client means; nothing if it is not one on the disk. */
    static Optional<Path> file(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // no URI, or one that no file can have
        }
    }
}
