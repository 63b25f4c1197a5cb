/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file around the parts of an Office document; every entry has the same time, so equal parts give equal bytes. */
final class PartArchive {

    /**
     * A time that a zip entry can carry without an extra field. The very first one, 1 January 1980, would not do: Java
     * adds a second time to it that depends on the time zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, String> inks;

    /** Starts an archive on {@code out}. */
    PartArchive(OutputStream out) {
        this(out, Map.of());
    }

    /** Starts an archive on {@code out} in whose parts the standard colours become those of {@code inks}. */
    PartArchive(OutputStream out, Map<String, String> inks) {
        zip = new ZipOutputStream(out);
        this.inks = inks;
    }

    /** Writes one part into the archive. */
    interface Part {
        void write(Markup xml) throws IOException;
    }

    /** Adds the part {@code name} whose XML {@code part} writes. */
    void add(String name, Part part) throws IOException {
        start(name);
        Markup xml = new Markup(zip, inks);
        part.write(xml);
        xml.finish();
        zip.closeEntry();
    }

    /** Adds the part {@code name} with {@code bytes}. */
    void add(String name, byte[] bytes) throws IOException {
        start(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Adds the part {@code name} with all that {@code content} has left; {@code content} stays open. */
    void add(String name, InputStream content) throws IOException {
        start(name);
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Ends the archive; the stream below stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }
}
