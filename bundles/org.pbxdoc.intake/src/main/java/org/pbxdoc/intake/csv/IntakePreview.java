/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.List;
import java.util.Locale;

/**
 * What an import comes to before anything is written.
 *
 * @param source what exported the table
 * @param fileName name of the file to be written, not one of the folder's
 * @param text what will be in it; empty if nothing is created
 * @param created what will be there
 * @param rejected rows that are not taken, and why
 * @param remarks what is not taken of rows that are
 * @param ignored columns that the language has no place for
 * @param secrets columns with passwords, PINs or keys: dropped unread
 * @param consequences errors that the folder has afterwards and has not before
 */
public record IntakePreview(
        CsvSource source,
        String fileName,
        String text,
        List<Created> created,
        List<Rejected> rejected,
        List<Remark> remarks,
        List<String> ignored,
        List<String> secrets,
        List<Said> consequences) {

    /** What is created. */
    public enum Kind {
        USER,
        CONTACT,
        NETWORK,
        PREFIX;

        /** Returns its name for people. */
        public String title(Locale locale) {
            return Said.of("kind." + name().toLowerCase(Locale.ROOT)).message(locale);
        }
    }

    /**
     * An element that will be there.
     *
     * @param line the line of the table
     * @param kind what it is
     * @param name its name in the language
     * @param title its name for people
     * @param number its extension, its numbers or its prefix
     * @param detail what else is known of it
     * @param planned whether it is only planned, since its rights or its phone are not known
     */
    public record Created(long line, Kind kind, String name, String title, String number, String detail, boolean planned) {}

    /** A row that is not taken. */
    public record Rejected(long line, Said reason) {}

    /** Something of a row that is taken without it. */
    public record Remark(long line, Said reason) {}

    public IntakePreview {
        created = List.copyOf(created);
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
        ignored = List.copyOf(ignored);
        secrets = List.copyOf(secrets);
        consequences = List.copyOf(consequences);
    }

    /** Returns whether there is nothing to write. */
    public boolean isEmpty() {
        return created.isEmpty();
    }

    /** Returns how many users are only planned. */
    public int planned() {
        return (int) created.stream().filter(Created::planned).count();
    }

    /** Returns why users are only planned, and the way out. */
    public String plannedBecause(Locale locale) {
        return Said.of("preview.planned", planned()).message(locale);
    }

    /** Returns what it comes to in one sentence. */
    public String summary(Locale locale) {
        return Said.of("preview.summary", created.size(), rejected.size(), source.title(locale)).message(locale);
    }
}
