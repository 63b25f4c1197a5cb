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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A p2 repository on the disk.
 *
 * @param folder where it is
 */
record UpdateSite(Path folder) {

    /** What builds number themselves with; nothing else on the site has such a version. */
    private static final Pattern BUILD = Pattern.compile("1\\.0\\.0\\.20\\d{10}");

    String uri() {
        return folder.toUri().toString();
    }

    /** Returns the version of the feature. */
    String version() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("features"))) {
            String file = files.map(each -> each.getFileName().toString()).filter(each -> each.startsWith("org.pbxdoc.feature_")).findFirst().orElseThrow();
            return file.substring(file.indexOf('_') + 1, file.length() - ".jar".length());
        }
    }

    /** Returns the names of the files in one of its folders. */
    Set<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns what the repository says about its contents. */
    String metadata(String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(folder.resolve(name + ".jar")))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name + ".xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name + ".xml in " + folder);
    }

    /** Makes the site that a later build would make: the same files under later versions. */
    UpdateSite newerIn(Path target) throws IOException {
        for (String name : List.of("plugins", "features")) {
            Files.createDirectories(target.resolve(name));
            for (String file : files(name)) {
                Path copy = target.resolve(name).resolve(newer(file));
                if (BUILD.matcher(file).find()) {
                    rewrite(folder.resolve(name).resolve(file), copy);
                } else {
                    Files.copy(folder.resolve(name).resolve(file), copy);
                }
            }
        }
        Files.writeString(target.resolve("content.xml"), newer(metadata("content")));
        // The sums are those of the files before they were rewritten.
        Files.writeString(target.resolve("artifacts.xml"), newer(metadata("artifacts")).replaceAll("<property name='download\\.(checksum|md5)[^>]*/>", ""));
        return new UpdateSite(target);
    }

    private static void rewrite(Path jar, Path copy) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                boolean saysVersion = entry.getName().equals("META-INF/MANIFEST.MF") || entry.getName().equals("feature.xml");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(saysVersion ? newer(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
                out.closeEntry();
            }
        }
    }

    private static String newer(String text) {
        return BUILD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group().replace("1.0.0.20", "1.0.0.30")));
    }
}
