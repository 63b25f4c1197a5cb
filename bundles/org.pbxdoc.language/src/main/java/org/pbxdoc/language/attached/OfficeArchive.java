/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The one way in for Office files that others made: read whole into memory, within limits, or refused. */
public final class OfficeArchive {

    private static final int MOST_PARTS = 4096;
    private static final int BLOCK = 1 << 14;
    /** Old Word files and those with a password begin like this. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeArchive() {}

    /** Why a file is refused. */
    public enum Reason {
        /** It is no Office file, or is cut off. */
        DAMAGED,
        /** It is an old binary file or has a password. */
        BINARY,
        /** It is too large, or would be once unpacked. */
        LARGE,
        /** Two of its parts have one name, or a name leads out of the file. */
        NAMES,
        /** It holds programs. */
        MACROS,
        /** It holds files of other programs. */
        EMBEDDED,
        /** It fetches something from outside. */
        EXTERNAL,
        /** One of its parts is XML that nobody should read. */
        XML,
        /** It shows a picture that a document cannot take over. */
        PICTURE
    }

    /** A file that is refused. */
    public static final class Refused extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final String part;

        Refused(Reason reason, String part) {
            super(reason + " " + part);
            this.reason = reason;
            this.part = part;
        }

        /** Returns why. */
        public Reason reason() {
            return reason;
        }

        /** Returns the part of the file that it is about; empty for the file itself. */
        public String part() {
            return part;
        }
    }

    /**
     * Returns the parts of {@code file} by name.
     *
     * @param most how many bytes it may be long, unpacked
     * @param wanted the parts to keep; the others are looked at no further
     */
    public static Map<String, byte[]> read(byte[] file, long most, Predicate<String> wanted) throws Refused {
        if (file.length > most) {
            throw new Refused(Reason.LARGE, "");
        }
        if (startsWith(file, COMPOUND)) {
            throw new Refused(Reason.BINARY, "");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                check(name, names);
                if (!entry.isDirectory()) {
                    ByteArrayOutputStream kept = wanted.test(name) ? new ByteArrayOutputStream() : null;
                    left = unpack(zip, name, left, kept);
                    if (kept != null) {
                        parts.put(name, kept.toByteArray());
                    }
                }
            }
        } catch (Refused e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(Reason.DAMAGED, "");
        }
        if (names.isEmpty()) {
            throw new Refused(Reason.DAMAGED, "");
        }
        return parts;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static void check(String name, Set<String> names) throws Refused {
        boolean leaves = name.startsWith("/") || name.contains("\\") || name.contains(":");
        boolean climbs = Arrays.asList(name.split("/", -1)).contains("..");
        if (leaves || climbs || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused(Reason.NAMES, name);
        }
        if (names.size() > MOST_PARTS) {
            throw new Refused(Reason.LARGE, name);
        }
    }

    private static long unpack(InputStream zip, String name, long most, ByteArrayOutputStream kept) throws IOException {
        byte[] block = new byte[BLOCK];
        long left = most;
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            left -= read;
            if (left < 0) {
                throw new Refused(Reason.LARGE, name);
            }
            if (kept != null) {
                kept.write(block, 0, read);
            }
        }
        return left;
    }
}
