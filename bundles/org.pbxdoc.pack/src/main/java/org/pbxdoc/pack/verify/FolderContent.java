/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A pack in a folder; links are not followed, they are no part of a pack. */
record FolderContent(Map<String, Entry> entries) implements PackContent {

    private record OnDisk(Path path, long size) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static FolderContent of(Path folder, Consumer<Problem> problems) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile()) {
                    entries.put(name, new OnDisk(file, attributes.size()));
                } else {
                    problems.accept(new Problem(Problem.Kind.NO_FILE, name));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderContent(entries);
    }
}
