/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.EnumMap;
import java.util.Map;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Change;
import org.pbxdoc.document.look.Colour;
import org.pbxdoc.document.look.StateLook;

/**
 * The colours of a drawing.
 *
 * <p>Every category colour has a contrast of at least 4.5 to 1 against white, so that headings, pills and connectors
 * read in grey as well; heading and pictogram tell the categories apart without any colour.
 */
final class Palette {

    static final String INK = "#" + Colour.INK.hex();
    static final String PAPER = "#" + Colour.WHITE.hex();
    /** Ground of the server box. */
    static final String SERVER = "#" + Colour.DEEP_BLUE.hex();
    /** Names of properties on the server box. */
    static final String SERVER_QUIET = "#9FC3DD";
    static final String BAR = "#4FBFA8";
    static final String BAR_FULL = "#FFC857";
    static final String BAR_GROUND = "#3A5E7A";
    /** Signs and words of a warning on white. */
    static final String WARNING = "#" + Colour.hex(StateLook.of(Role.WARNING).text());
    static final String PLANNED = "#" + Colour.hex(StateLook.of(Role.PLANNED).text());
    static final String PICTOGRAM = "#44525F";
    static final String FRAME = "#8FA3B3";
    /** Ground and edge of a frame around boxes. */
    static final String GROUP = "#F3F6F9";
    static final String GROUP_EDGE = "#9DB4C6";
    /** Links that have no category. */
    static final String LINK = "#33475B";

    /**
     * The two colours of a category.
     *
     * @param line frame, heading, pill and connector
     * @param band ground of the column headings
     */
    record Tone(String line, String band) {}

    private static final Map<Category, Tone> TONES = new EnumMap<>(Map.of(
            Category.PUBLIC_LINES, new Tone("#1F6FB2", "#E3EEF8"),
            Category.PRIVATE_LINES, new Tone("#2E7D4F", "#E4F1E8"),
            Category.THIRD_PARTY, new Tone("#AD5A0A", "#FAEBDB"),
            Category.TERMINALS, new Tone("#0B7285", "#DDF1F4"),
            Category.CTI, new Tone("#6B4FA0", "#ECE7F5"),
            Category.MOBILE, new Tone("#A8325A", "#F8E4EB"),
            Category.APPLICATIONS, new Tone("#4A5560", "#E8EBEE")));

    /**
     * What is written on: the colour of a box and of the words on it.
     *
     * @param paper the ground
     * @param ink ordinary words
     * @param quiet words that matter less
     * @param warning words and signs of a warning
     * @param pictogram pictograms of rows
     * @param bar the filled part of a bar
     * @param barGround the rest of a bar, and what frames a free unit
     */
    record Ground(String paper, String ink, String quiet, String warning, String pictogram, String bar, String barGround) {

        /** Returns whether this is the ground of ordinary boxes. */
        boolean isPaper() {
            return this == SHEET;
        }
    }

    /** Ordinary boxes: dark on white. */
    static final Ground SHEET = new Ground(PAPER, INK, PLANNED, WARNING, PICTOGRAM, "#0B7285", "#C3CDD6");

    /** The box that a sheet is about: light on dark. */
    static final Ground MAIN = new Ground(SERVER, PAPER, SERVER_QUIET, BAR_FULL, PAPER, BAR, BAR_GROUND);

    private Palette() {}

    /** Returns the colour of the sign of {@code change}; the sign says it too. */
    static String of(Change change) {
        return "#" + Colour.hex(StateLook.of(switch (change) {
            case NEW -> Role.PASS;
            case CHANGED -> Role.WARNING;
            case REMOVED -> Role.FAIL;
        }).text());
    }

    /** Returns the colours of {@code category}. */
    static Tone of(Category category) {
        return TONES.get(category);
    }
}
