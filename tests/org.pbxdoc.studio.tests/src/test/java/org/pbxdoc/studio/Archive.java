/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A packed product as people download it.
 *
 * @param file the archive
 * @param modes what is in it, with the rights of each file such as {@code -rwxr-xr-x}; a zip has none
 */
record Archive(Path file, Map<String, String> modes) {

    private static final Path FOLDER = Path.of(System.getProperty("pbxdoc.archives"));

    /** Opens the archive for a system, such as {@code linux.gtk.x86_64}. */
    static Archive of(String system) throws IOException, InterruptedException {
        Path file;
        try (Stream<Path> files = Files.list(FOLDER)) {
            file = files.filter(each -> each.getFileName().toString().startsWith("pbxdoc-studio-" + system + "."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no archive for " + system + " in " + FOLDER));
        }
        Map<String, String> modes = new TreeMap<>();
        if (isZip(file)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                zip.stream().forEach(entry -> modes.put(entry.getName(), ""));
            }
        } else {
            for (String line : run("tar", "-tvzf", file.toString()).lines().toList()) {
                String[] columns = line.split("\\s+", 6);
                modes.put(columns[5], columns[0]);
            }
        }
        return new Archive(file, modes);
    }

    /** Returns the text of a file in it. */
    String text(String name) throws IOException, InterruptedException {
        if (!isZip(file)) {
            return run("tar", "-xOzf", file.toString(), name);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the names of the plug-ins without their versions. */
    List<String> plugins() {
        return modes.keySet().stream()
                .filter(name -> name.matches(".*/plugins/[^/]+(\\.jar|/)"))
                .map(name -> name.replaceAll(".*/plugins/", "").replaceAll("_[^_]*$", ""))
                .distinct()
                .toList();
    }

    private static boolean isZip(Path file) {
        return file.toString().endsWith(".zip");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
