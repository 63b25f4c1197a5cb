/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the project as people wrote them. */
final class Repository {

    /** What {@code .gitignore} leaves out. */
    private static final Set<String> UNVERSIONED =
            Set.of(".git", "target", "dist", "out", "actual", "node_modules", ".settings");

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /** Returns the repository around the folder the tests run in. */
    static Repository here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return new Repository(folder);
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Returns how people call the file: its path from the root. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Returns all folders and files under version control, in order. */
    List<Path> all() throws IOException {
        return below(root);
    }

    /** Returns the folders of all bundles. */
    List<Path> bundles() throws IOException {
        try (Stream<Path> children = Files.list(file("bundles"))) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml"))).sorted().toList();
        }
    }

    /** Returns the hand-written Java files that ship in {@code bundle}. */
    List<Path> shippedJava(Path bundle) throws IOException {
        Path sources = sources(bundle);
        return Files.isDirectory(sources)
                ? below(sources).stream().filter(file -> file.toString().endsWith(".java")).toList()
                : List.of();
    }

    /** Returns the folder of the sources that ship: Maven's, or that of a plug-in. */
    Path sources(Path bundle) {
        Path maven = bundle.resolve("src/main/java");
        return Files.isDirectory(bundle.resolve("src/main")) ? maven : bundle.resolve("src");
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                if (!each.equals(folder)) {
                    if (UNVERSIONED.contains(each.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    found.add(each);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                found.add(each);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }
}
