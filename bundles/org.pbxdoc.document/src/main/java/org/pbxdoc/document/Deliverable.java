/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;

/**
 * One thing that a pack contains.
 *
 * @param name base name of its files, for example {@code addressing-plan}; language and ending follow; those of one name
 *     differ in their formats
 * @param content what it says
 * @param formats the formats it is written in
 * @param attached names of deliverables whose first format goes into this one as attachment; only PDF has attachments
 */
public record Deliverable(String name, Content content, List<Format> formats, List<String> attached) {

    /** A format that a writer makes. */
    public enum Format {
        DOCX("docx"),
        PDF("pdf"),
        XLSX("xlsx"),
        /** One file a table, named after the deliverable and the table. */
        CSV("csv"),
        SVG("svg"),
        PNG("png"),
        /** A drawing to go on with in diagrams.net. */
        DRAWIO("drawio"),
        /** A calendar for any program that keeps one. */
        ICS("ics"),
        JSON("json"),
        /** A phone book as Yealink phones fetch it. */
        YEALINK("xml", "-yealink"),
        /** A phone book as Snom desk phones fetch it. */
        SNOM("xml", "-snom"),
        /** A phone book as the DECT bases of Snom fetch it. */
        SNOM_DECT("xml", "-snom-dect");

        private final String ending;
        private final String suffix;

        Format(String ending) {
            this(ending, "");
        }

        Format(String ending, String suffix) {
            this.ending = ending;
            this.suffix = suffix;
        }

        /** Returns what follows the name of the deliverable where several formats have the same ending, else nothing. */
        public String suffix() {
            return suffix;
        }

        /** Returns the ending of its files, without dot. */
        public String ending() {
            return ending;
        }
    }

    public Deliverable {
        formats = List.copyOf(formats);
        attached = List.copyOf(attached);
    }

    /** Returns {@code content} in {@code formats} under {@code name}. */
    public static Deliverable of(String name, Content content, Format... formats) {
        return new Deliverable(name, content, List.of(formats), List.of());
    }

    /** Returns this deliverable with the first format of {@code others} attached. */
    public Deliverable with(String... others) {
        return new Deliverable(name, content, formats, List.of(others));
    }
}
