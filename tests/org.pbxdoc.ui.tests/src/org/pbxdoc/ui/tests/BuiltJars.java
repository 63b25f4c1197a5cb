/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The jars of this build that run outside of the workbench: the command line and the Maven plugin. */
final class BuiltJars {

    private static final String VERSION = "1.0.0-SNAPSHOT";

    private static final Path BUNDLES = Path.of(System.getProperty("pbxdoc.examples")).resolveSibling("bundles").toAbsolutePath().normalize();

    private final Path scratch;

    BuiltJars(Path scratch) {
        this.scratch = scratch;
    }

    /** Returns the class path of the command line. */
    String commandLine() throws IOException {
        StringBuilder path = new StringBuilder();
        for (String module : modules()) {
            path.append(jar(module)).append(File.pathSeparator);
        }
        return path.append(BUNDLES.resolve("org.pbxdoc.cli/target/lib")).append(File.separator).append('*').toString();
    }

    /** Makes a Maven repository with the plugin and what it needs of this build. */
    Path repository() throws IOException {
        Path repository = scratch.resolve("repository");
        copy(BUNDLES.resolveSibling("pom.xml"), repository, "org.pbxdoc.parent", ".pom");
        for (String module : modules()) {
            copy(BUNDLES.resolve(module).resolve("pom.xml"), repository, module, ".pom");
            copy(jar(module), repository, module, ".jar");
        }
        return repository;
    }

    /** Returns the Maven that runs this build. */
    static Path maven() {
        String home = System.getProperty("pbxdoc.maven", BUNDLES.resolveSibling(".mvn/dist/apache-maven-3.9.11").toString());
        return Path.of(home, "bin", File.pathSeparatorChar == ';' ? "mvn.cmd" : "mvn");
    }

    private static void copy(Path file, Path repository, String artifact, String ending) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("org/pbxdoc").resolve(artifact).resolve(VERSION));
        Files.copy(file, folder.resolve(artifact + "-" + VERSION + ending), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.filter(module -> Files.isDirectory(module.resolve("target/classes")))
                    .map(module -> module.getFileName().toString())
                    .filter(name -> !name.equals("org.pbxdoc.ui"))
                    .sorted()
                    .toList();
        }
    }

    /** A jar that is older than its classes, as while somebody works on them, is made anew. */
    private Path jar(String module) throws IOException {
        Path built = BUNDLES.resolve(module).resolve("target").resolve(module + "-" + VERSION + ".jar");
        Path classes = BUNDLES.resolve(module).resolve("target/classes");
        try (Stream<Path> walk = Files.walk(classes)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            if (Files.exists(built) && files.stream().allMatch(file -> newer(built, file))) {
                return built;
            }
            Path jar = scratch.resolve(module + ".jar");
            try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
                for (Path file : files) {
                    zip.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            return jar;
        }
    }

    private static boolean newer(Path one, Path other) {
        return one.toFile().lastModified() >= other.toFile().lastModified();
    }
}
