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

/** The numbering of headings and lists; each ordered list gets a numbering of its own, so that it starts at 1. */
final class NumberingPart {

    /** Numbering of the headings. */
    static final int HEADINGS = 1;
    /** Numbering of all lists with bullets. */
    static final int BULLETS = 2;

    private static final int HEADING_SCHEME = 0;
    private static final int BULLET_SCHEME = 1;
    private static final int ORDERED_SCHEME = 2;

    private int last = BULLETS;

    /** Returns the numbering of a new ordered list. */
    int newOrderedList() {
        return ++last;
    }

    /** Writes the numbering part. */
    void write(Markup xml) throws IOException {
        xml.open("w:numbering", WordPackage.NAMESPACES);
        headings(xml);
        simple(xml, BULLET_SCHEME, "bullet", "\u2022", WordStyle.LIST_BULLET);
        simple(xml, ORDERED_SCHEME, "decimal", "%1.", WordStyle.LIST_NUMBER);
        number(xml, HEADINGS, HEADING_SCHEME, false);
        number(xml, BULLETS, BULLET_SCHEME, false);
        for (int id = BULLETS + 1; id <= last; id++) {
            number(xml, id, ORDERED_SCHEME, true);
        }
        xml.close();
    }

    private static void headings(Markup xml) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(HEADING_SCHEME));
        xml.value("w:multiLevelType", "multilevel");
        StringBuilder pattern = new StringBuilder();
        for (int level = 1; level <= Outline.LEVELS; level++) {
            pattern.append(level > 1 ? "." : "").append('%').append(level);
            level(xml, level - 1, "decimal", pattern.toString(), WordStyle.heading(level), true);
        }
        xml.close();
    }

    private static void simple(Markup xml, int scheme, String format, String pattern, WordStyle style)
            throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(scheme));
        xml.value("w:multiLevelType", "singleLevel");
        level(xml, 0, format, pattern, style, false);
        xml.close();
    }

    private static void level(Markup xml, int level, String format, String pattern, WordStyle style, boolean linked)
            throws IOException {
        Typography look = style.typography();
        xml.open("w:lvl", "w:ilvl", Integer.toString(level));
        xml.value("w:start", 1).value("w:numFmt", format);
        if (linked) {
            xml.value("w:pStyle", style.id());
        }
        xml.value("w:lvlText", pattern).value("w:lvlJc", "left").open("w:pPr");
        String left = Integer.toString(look.left());
        xml.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(look.hanging())).close();
        if (!linked) {
            xml.open("w:rPr").value("w:color", Palette.BLUE).close();
        }
        xml.close();
    }

    private static void number(Markup xml, int id, int scheme, boolean restarted) throws IOException {
        xml.open("w:num", "w:numId", Integer.toString(id)).value("w:abstractNumId", scheme);
        if (restarted) {
            xml.open("w:lvlOverride", "w:ilvl", "0").value("w:startOverride", 1).close();
        }
        xml.close();
    }
}
