/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.revision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pbxdoc.pack.output.PackPlace;
import org.pbxdoc.pack.revision.RevisionException.Reason;

/** The sources in a pack: in its folder, or in its archive, which may come from anywhere and is read with limits. */
final class PackSources {

    private static final String MODEL = "model";
    private static final int MOST_ENTRIES = 20_000;

    private PackSources() {}

    static boolean isPackFolder(Path path) {
        return Files.isDirectory(path) && Files.isRegularFile(path.resolve(PackPlace.MANIFEST));
    }

    static boolean isArchive(Path path) {
        return Files.isRegularFile(path) && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Returns the sources in the pack at {@code folder}. */
    static Path ofFolder(Path folder, String asked) throws RevisionException {
        Path model = folder.resolve(MODEL);
        if (!Files.isDirectory(model)) {
            throw new RevisionException(Reason.WITHOUT_SOURCES, asked, folder);
        }
        return model;
    }

    /** Writes the sources in the archive at {@code file} to {@code folder}. */
    static void ofArchive(Path file, String asked, TemporaryFolder folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw folder.unsafe(null);
            }
            List<? extends ZipEntry> entries = zip.stream().filter(entry -> !entry.isDirectory()).toList();
            String prefix = prefix(entries, asked, file) + MODEL + "/";
            boolean found = false;
            for (ZipEntry entry : entries) {
                if (entry.getName().startsWith(prefix)) {
                    folder.write(entry.getName().substring(prefix.length()), content(zip, entry, folder));
                    found = true;
                }
            }
            if (!found) {
                throw new RevisionException(Reason.WITHOUT_SOURCES, asked, file);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new RevisionException(Reason.NO_PACK, asked, file, e);
        }
    }

    /** Who packs a pack again often packs its folder. */
    private static String prefix(List<? extends ZipEntry> entries, String asked, Path file) throws RevisionException {
        return entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(PackPlace.MANIFEST) || name.endsWith("/" + PackPlace.MANIFEST))
                .map(name -> name.substring(0, name.length() - PackPlace.MANIFEST.length()))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new RevisionException(Reason.NO_PACK, asked, file));
    }

    /** What an archive says of the size of its content may be a lie. */
    private static byte[] content(ZipFile zip, ZipEntry entry, TemporaryFolder folder) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(TemporaryFolder.MOST_BYTES_OF_A_FILE + 1);
            if (content.length > TemporaryFolder.MOST_BYTES_OF_A_FILE) {
                throw folder.unsafe(null);
            }
            return content;
        }
    }
}
