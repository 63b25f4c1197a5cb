/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.pbxdoc.diagram.Cells.cell;
import static org.pbxdoc.diagram.Cells.colored;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.diagram.Lettering.Face;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Server;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** The source of the box in the middle: product, properties, utilisation and warnings. */
final class ServerSource {

    private static final int PRODUCT_SIZE = 28;
    private static final int SOFTWARE_SIZE = 13;
    private static final int WARNING_SIZE = 11;
    private static final int LIMIT = 48;
    private static final int PRODUCT_LIMIT = 32;
    private static final double NARROWEST = 190;
    private static final String TABLE = "<" + Palette.SERVER + "," + Palette.SERVER + ">";

    private final Server server;
    private final Sprites sprites;
    private final Wording wording;
    private final List<Line> facts = new ArrayList<>();
    private final List<Line> gauges = new ArrayList<>();
    private final double bar;

    /** A line of a table: words left, an optional bar, words right; with the width of what is not a bar. */
    private record Line(String left, String bar, String right, double width) {}

    ServerSource(Server server, Sprites sprites, Wording wording) {
        this.server = server;
        this.sprites = sprites;
        this.wording = wording;
        server.facts().forEach(fact -> facts.add(line(fact)));
        server.gauges().forEach(gauge -> gauges.add(line(gauge)));
        boolean bars = gauges.stream().anyMatch(line -> !line.bar().isEmpty());
        this.bar = bars ? Sprites.barWidth(Cells.SIZE) + Cells.width(0, Cells.STRUT) : 0;
    }

    /** Returns the content of the box, with {@code air} pixels more above and below it than it needs. */
    String content(double air) {
        StringBuilder source = new StringBuilder();
        String blank = blank(air / 2);
        source.append(blank);
        line(source, 12, colored(words(server.caption(), LIMIT), Palette.SERVER_QUIET));
        line(source, PRODUCT_SIZE, "<b>" + words(server.product(), PRODUCT_LIMIT) + "</b>");
        line(source, SOFTWARE_SIZE, words(server.software(), LIMIT));
        double width = width();
        if (!facts.isEmpty()) {
            source.append(Cells.BLANK).append('\n').append(TABLE);
            facts.forEach(line -> source.append('|')
                    .append(cell(line.left(), false, Cells.STRUT))
                    .append(cell(Cells.space(width - line.width()) + line.right(), true, Cells.STRUT))
                    .append('\n'));
        }
        if (!gauges.isEmpty()) {
            source.append(Cells.BLANK).append('\n');
            line(source, 12, colored(EscapedText.of(WriterLabel.UTILISATION.in(wording), LIMIT).source(), Palette.SERVER_QUIET));
            source.append(TABLE);
            gauges.forEach(line -> source.append('|').append(gauge(line, width)).append('\n'));
        }
        if (!server.warnings().isEmpty()) {
            source.append(Cells.BLANK).append('\n');
            server.warnings().forEach(warning -> line(source, WARNING_SIZE,
                    sprites.warning(Palette.BAR_FULL) + " " + colored(words(warning, LIMIT), Palette.BAR_FULL)));
        }
        return source.append(blank).toString();
    }

    /** Returns the height of the content without more air. */
    double height() {
        double height = Lettering.height(12) + Lettering.height(PRODUCT_SIZE) + Lettering.height(SOFTWARE_SIZE);
        double row = Lettering.height(Cells.STRUT);
        height += facts.isEmpty() ? 0 : Lettering.height(12) + facts.size() * row;
        height += gauges.isEmpty() ? 0 : 2 * Lettering.height(12) + gauges.size() * row;
        int warnings = server.warnings().size();
        return height + (warnings == 0 ? 0 : Lettering.height(12) + warnings * Lettering.height(WARNING_SIZE));
    }

    private String gauge(Line line, double width) {
        double space = width - line.width() - bar;
        if (bar == 0) {
            return cell(line.left(), false, Cells.STRUT) + cell(Cells.space(space) + line.right(), true, Cells.STRUT);
        }
        return cell(line.left(), false, Cells.STRUT)
                + cell(line.bar(), false, Cells.STRUT)
                + cell(Cells.space(space) + line.right(), true, Cells.STRUT);
    }

    private double width() {
        double width = NARROWEST;
        for (Line line : facts) {
            width = Math.max(width, line.width());
        }
        for (Line line : gauges) {
            width = Math.max(width, line.width() + bar);
        }
        return width;
    }

    private Line line(KeyValues.Entry fact) {
        EscapedText key = EscapedText.of(fact.key(), wording, LIMIT);
        EscapedText value = EscapedText.of(fact.value(), wording, LIMIT);
        String right = value.source();
        double sign = 0;
        if (fact.role() == Role.WARNING || fact.role() == Role.FAIL) {
            right = sprites.warning(Palette.BAR_FULL) + " " + colored(right, Palette.BAR_FULL);
            sign = Sprites.rowWidth(Cells.SIZE) + Lettering.width(" ", Face.PLAIN, Cells.SIZE);
        }
        return new Line(colored(key.source(), Palette.SERVER_QUIET), "", right,
                width(key, Face.PLAIN) + width(value, Face.PLAIN) + sign + 2 * Cells.width(0, Cells.STRUT));
    }

    private Line line(Gauge gauge) {
        EscapedText label = EscapedText.of(gauge.label(), wording, LIMIT);
        boolean full = Sprites.isNearlyFull(gauge);
        String used = Integer.toString(gauge.used());
        String words = used + " / " + (gauge.capacity().isPresent() ? gauge.capacity().getAsInt() : "?");
        EscapedText figure = EscapedText.of(words, LIMIT);
        String right = full ? "<b>" + figure.source() + "</b>" : figure.source();
        if (gauge.capacity().isEmpty()) {
            right = used + colored(EscapedText.of(" / ?", LIMIT).source(), Palette.SERVER_QUIET);
        }
        return new Line(label.source(), sprites.bar(gauge), right,
                width(label, Face.PLAIN) + width(figure, full ? Face.BOLD : Face.PLAIN) + 2 * Cells.width(0, Cells.STRUT));
    }

    private static double width(EscapedText text, Face face) {
        return Lettering.width(text.plain(), face, Cells.SIZE);
    }

    private String words(Text text, int limit) {
        return EscapedText.of(text, wording, limit).source();
    }

    private static void line(StringBuilder source, int size, String words) {
        source.append("<size:").append(size).append('>').append(Cells.BLANK).append(words).append(Cells.BLANK)
                .append("</size>\n");
    }

    private static String blank(double pixels) {
        int size = (int) Math.round(pixels / Lettering.height(100) * 100);
        return size < 1 ? "" : Cells.strut(size) + "\n";
    }
}
