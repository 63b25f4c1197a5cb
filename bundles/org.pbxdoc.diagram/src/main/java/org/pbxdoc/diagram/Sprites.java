/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;

/** The small pictures that one drawing uses: pictograms, signs and utilisation bars. Each is declared once. */
final class Sprites {

    /** From this share of its capacity on, a resource counts as full. */
    static final double NEARLY_FULL = 0.9;

    private static final int BAR_WIDTH = 60;
    private static final int BAR_HEIGHT = 8;
    private static final double ROW_SCALE = 0.62;
    private static final double HEADING_SCALE = 0.85;
    /** PlantUML scales a sprite with the size of the letters around it, from this size on. */
    private static final double SPRITE_FONT = 13;

    private final Map<String, String> pictures = new TreeMap<>();

    /** Returns the reference to the pictogram of {@code category}, in its colour, for a heading. */
    String heading(Category category) {
        String file = IconSet.file(category);
        return use("head" + category.ordinal(), pictogram(file, Palette.of(category).line()), HEADING_SCALE);
    }

    /** Returns the reference to the pictogram of {@code category}, in its colour, for a pill. */
    String pill(Category category) {
        String file = IconSet.file(category);
        return use("head" + category.ordinal(), pictogram(file, Palette.of(category).line()), ROW_SCALE);
    }

    /** Returns the reference to the pictogram of a row; a planned row has a quiet one in a dashed frame. */
    String row(Icon icon, boolean planned) {
        if (planned) {
            return use("plan" + icon.ordinal(), framed(IconSet.file(icon)), ROW_SCALE);
        }
        return use("icon" + icon.ordinal(), pictogram(IconSet.file(icon), Palette.PICTOGRAM), ROW_SCALE);
    }

    /** Returns the reference to the pictogram of {@code icon} in {@code color}, for the heading of a box. */
    String heading(Icon icon, String color) {
        String file = IconSet.file(icon);
        return use("box" + icon.ordinal() + color.substring(1), pictogram(file, color), HEADING_SCALE);
    }

    /** Returns the reference to the pictogram of a row on {@code ground}. */
    String row(Icon icon, boolean planned, Palette.Ground ground) {
        return planned || ground.isPaper()
                ? row(icon, planned)
                : use("main" + icon.ordinal(), pictogram(IconSet.file(icon), ground.pictogram()), ROW_SCALE);
    }

    /** Returns the reference to the warning sign in {@code color}. */
    String warning(String color) {
        return use("warn" + color.substring(1), pictogram(IconSet.WARNING, color), ROW_SCALE);
    }

    /** Returns the width of a row's pictogram between letters of {@code fontSize}. */
    static double rowWidth(int fontSize) {
        return IconSet.SIZE * ROW_SCALE * fontSize / SPRITE_FONT;
    }

    /** Returns the width of a heading's pictogram between letters of {@code fontSize}. */
    static double headingWidth(int fontSize) {
        return IconSet.SIZE * HEADING_SCALE * fontSize / SPRITE_FONT;
    }

    /** Returns the width of a bar between letters of {@code fontSize}. */
    static double barWidth(int fontSize) {
        return BAR_WIDTH * fontSize / SPRITE_FONT;
    }

    /** Returns the reference to the bar of {@code gauge}; empty if its capacity is not known. */
    String bar(Gauge gauge) {
        if (gauge.capacity().isEmpty()) {
            return "";
        }
        return bar(gauge, Palette.MAIN);
    }

    /** Returns the reference to the bar of {@code gauge}, whose capacity is known, on {@code ground}. */
    String bar(Gauge gauge, Palette.Ground ground) {
        int filled = (int) Math.round(share(gauge) * BAR_WIDTH);
        boolean full = isNearlyFull(gauge);
        String color = full ? ground.warning() : ground.bar();
        String name = String.format(Locale.ROOT, "bar%d%s%s", filled, full ? "full" : "", ground.isPaper() ? "sheet" : "");
        return use(name, box(0, BAR_WIDTH, ground.barGround()) + box(0, filled, color), 1, BAR_WIDTH, BAR_HEIGHT + 3);
    }

    /** Returns the reference to the picture of {@code strip} on {@code ground}. */
    String strip(Strip strip, Palette.Ground ground) {
        UnitPicture picture = new UnitPicture(strip, ground);
        return use(picture.name(), picture.drawing(), 1, picture.width(), picture.height());
    }

    /** Returns the width of {@code strip} between letters of {@code fontSize}. */
    static double stripWidth(Strip strip, int fontSize) {
        return new UnitPicture(strip, Palette.SHEET).width() * fontSize / SPRITE_FONT;
    }

    /** Returns whether {@code gauge} uses nine tenths of its known capacity or more. */
    static boolean isNearlyFull(Gauge gauge) {
        return gauge.capacity().isPresent() && share(gauge) >= NEARLY_FULL;
    }

    private static double share(Gauge gauge) {
        OptionalInt capacity = gauge.capacity();
        int units = capacity.orElse(0);
        if (units <= 0) {
            return gauge.used() > 0 ? 1 : 0;
        }
        return Math.min(1, Math.max(0, gauge.used()) / (double) units);
    }

    /** Returns the declarations of all pictures used so far, one a line. */
    String declarations() {
        StringBuilder source = new StringBuilder();
        pictures.forEach((name, svg) ->
                source.append("sprite $").append(name).append(' ').append(svg).append('\n'));
        return source.toString();
    }

    private String use(String name, String drawing, double scale) {
        return use(name, drawing, scale, IconSet.SIZE, IconSet.SIZE);
    }

    private String use(String name, String drawing, double scale, int width, int height) {
        pictures.putIfAbsent(name, String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">%3$s</svg>",
                width, height, drawing));
        return scale == 1 ? "<$" + name + ">" : String.format(Locale.ROOT, "<$%s{scale=%.2f}>", name, scale);
    }

    private static String pictogram(String file, String color) {
        return path(IconSet.outline(file), color);
    }

    private static String framed(String file) {
        StringBuilder frame = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            int at = 1 + i * 8;
            frame.append(dash(at, 0, 6, 2)).append(dash(at, 22, 6, 2)).append(dash(0, at, 2, 6)).append(dash(22, at, 2, 6));
        }
        String inside = file.isEmpty()
                ? ""
                : "<g transform=\"translate(4.5,4.5) scale(0.625)\">" + pictogram(file, Palette.PLANNED) + "</g>";
        return path(frame.toString(), Palette.PLANNED) + inside;
    }

    static String dash(int x, int y, int width, int height) {
        return String.format(Locale.ROOT, "M%d,%dh%dv%dh-%dZ", x, y, width, height, width);
    }

    private static String box(int x, int width, String color) {
        return width == 0 ? "" : path(dash(x, 0, width, BAR_HEIGHT), color);
    }

    static String path(String outline, String color) {
        return "<path fill=\"" + color + "\" d=\"" + outline + "\"/>";
    }
}
