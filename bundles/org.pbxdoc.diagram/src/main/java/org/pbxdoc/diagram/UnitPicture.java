/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.Strip.Unit;
import org.pbxdoc.document.SystemDiagram.Category;

/**
 * The picture of a strip: a square for each unit, full when it is taken, empty when it is free, half when it is kept free.
 * What takes a unit is told by its colour and by the words beside the strip.
 */
final class UnitPicture {

    private static final int WIDEST = 256;
    private static final int GAP = 2;
    private static final int EDGE = 1;
    private static final int HEIGHT = 9;
    private static final int NARROWEST = 4;
    private static final int MOST = WIDEST / NARROWEST;

    private final List<Unit> units;
    private final Palette.Ground ground;
    private final int step;

    UnitPicture(Strip strip, Palette.Ground ground) {
        this.units = strip.units().subList(0, Math.min(MOST, strip.units().size()));
        this.ground = ground;
        this.step = Math.max(NARROWEST, Math.min(HEIGHT + GAP, WIDEST / Math.max(1, units.size())));
    }

    /** Returns a name that no other picture has. */
    String name() {
        String kinds = units.stream().map(unit -> Integer.toString(unit.ordinal())).collect(Collectors.joining());
        return String.format(Locale.ROOT, "strip%s%s", kinds, ground.isPaper() ? "sheet" : "");
    }

    int width() {
        return Math.max(1, units.size() * step);
    }

    int height() {
        return HEIGHT + GAP;
    }

    /** Returns the picture as SVG paths. */
    String drawing() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            drawing.append(unit(units.get(i), i * step));
        }
        return drawing.toString();
    }

    private String unit(Unit unit, int x) {
        int width = step - Math.min(GAP, step / 3);
        String color = color(unit, ground);
        return switch (unit) {
            case FREE -> edge(x, width, color);
            case RESERVED -> edge(x, width, color) + Sprites.path(Sprites.dash(x, HEIGHT / 2, width, HEIGHT - HEIGHT / 2), color);
            default -> Sprites.path(Sprites.dash(x, 0, width, HEIGHT), color);
        };
    }

    private static String edge(int x, int width, String color) {
        return Sprites.path(
                Sprites.dash(x, 0, width, EDGE) + Sprites.dash(x, HEIGHT - EDGE, width, EDGE) + Sprites.dash(x, 0, EDGE, HEIGHT)
                        + Sprites.dash(x + width - EDGE, 0, EDGE, HEIGHT),
                color);
    }

    /** On the dark ground lighter colours stand for the same things. */
    private static String color(Unit unit, Palette.Ground ground) {
        boolean sheet = ground.isPaper();
        return switch (unit) {
            case LINE -> sheet ? Palette.of(Category.PUBLIC_LINES).line() : "#7DB8F0";
            case TERMINAL -> sheet ? Palette.of(Category.TERMINALS).line() : Palette.BAR;
            case BASE -> sheet ? Palette.of(Category.CTI).line() : "#C3B1F0";
            case SYSTEM -> sheet ? Palette.of(Category.THIRD_PARTY).line() : "#F0A860";
            case RESERVED, FREE -> sheet ? Palette.FRAME : "#8FA9BF";
        };
    }
}
