/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of a pack's files: sorted, all stamped 1 January 1980, so that the same files give the same archive; and sealed. */
final class ZipArchive {

    /**
     * The first day a zip can hold. Midnight itself would not do: Java takes it for an earlier date and adds the time in
     * the zone of the machine.
     */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 12, 0);

    private static final int BUFFER = 1 << 16;

    private ZipArchive() {}

    static void write(OutputTree tree, Path file, Path place) throws IOException {
        try (FileSink sink = new FileSink(file, place);
                ZipOutputStream zip = new ZipOutputStream(ArchiveSeal.over(new BufferedOutputStream(sink, BUFFER)))) {
            zip.setComment(ArchiveSeal.blank());
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (PackFile content : tree.files()) {
                add(zip, content.name(), tree.path(content));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
        Files.copy(content, zip);
        zip.closeEntry();
    }
}
