/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.Schematic.Weight;
import org.pbxdoc.document.Wording;

/**
 * Writes a schematic as PlantUML text; the same schematic and wording always give the same text.
 *
 * <p>Boxes and frames are numbered in PlantUML text, so that no name of an element is read as a command; {@link #names()}
 * says which number is which.
 */
final class SchematicSource {

    /** Rows of one box; the rest is counted in its last line. */
    static final int ROWS_PER_BOX = 38;

    private static final int TITLE_LIMIT = 100;
    private static final int FRAME_LIMIT = 64;
    private static final int LABEL_LIMIT = 40;
    /** About the text width and height of a sheet A3 landscape, in pixels: boxes without links are set in rows below it. */
    private static final double SHEET_WIDTH = 1400;
    private static final double SHEET_HEIGHT = 900;
    /** Edge of a box and the room to the next one. */
    private static final double AROUND = 42;

    private final Schematic schematic;
    private final Wording wording;
    private final Sprites sprites = new Sprites();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, CardSource> cards = new HashMap<>();
    private final Map<String, String> frameOf = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final StringBuilder hidden = new StringBuilder();
    private int frames;

    SchematicSource(Schematic schematic, Wording wording) {
        Lettering.prepare();
        this.schematic = schematic;
        this.wording = wording;
        for (Box box : schematic.boxes()) {
            String number = "b" + numbers.size();
            if (numbers.putIfAbsent(box.id(), number) != null) {
                throw new IllegalArgumentException("Two boxes of a sheet are called " + box.id());
            }
            names.put("entity_" + number, "entity_" + box.id());
            Palette.Ground ground = box.weight() == Weight.MAIN ? Palette.MAIN : Palette.SHEET;
            cards.put(box.id(), new CardSource(
                    Fold.of(box.card(), ROWS_PER_BOX), SchematicStyle.tone(box), ground, box.icon(), sprites, wording));
        }
        for (Link link : schematic.links()) {
            linked.add(link.from());
            linked.add(link.to());
        }
    }

    /** Returns how many boxes the drawing has. */
    int nodes() {
        return Math.max(1, numbers.size());
    }

    /** Returns the names of the groups in the SVG by those that PlantUML gives them. */
    Map<String, String> names() {
        return names;
    }

    /** Returns the PlantUML text. */
    String text() {
        StringBuilder body = new StringBuilder();
        parts(body, inReadingOrder());
        if (numbers.isEmpty()) {
            body.append("rectangle empty [\n").append(Cells.BLANK).append("<U+2013>").append(Cells.BLANK).append("\n]\n");
        }
        links(body);
        body.append(hidden).append(TitleBlock.source(schematic, sprites, wording));
        String title = EscapedText.of(schematic.title(), wording, TITLE_LIMIT).source();
        boolean across = schematic.direction() == Direction.ACROSS;
        return "@startuml\n!pragma layout smetana\n" + (across ? "left to right direction\n" : "top to bottom direction\n")
                + "hide stereotype\nskinparam nodesep " + (across ? 18 : 22) + "\nskinparam ranksep " + (across ? 44 : 40) + "\n"
                + sprites.declarations()
                + SchematicStyle.source()
                + "title <U+200B>" + title + "\n"
                + body
                + "@enduml\n";
    }

    /** Where links lead to the right, the layout sets the first of several frames at the bottom. */
    private List<Part> inReadingOrder() {
        List<Part> parts = new ArrayList<>(schematic.parts());
        if (schematic.direction() == Direction.ACROSS && parts.stream().allMatch(Frame.class::isInstance)) {
            Collections.reverse(parts);
        }
        return parts;
    }

    private void parts(StringBuilder body, List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Box box) {
                box(body, box);
            } else if (part.boxes().findAny().isPresent()) {
                frame(body, (Frame) part);
            }
        }
        arrange(parts.stream().filter(Box.class::isInstance).map(Box.class::cast).filter(box -> !linked.contains(box.id())).toList());
    }

    private void frame(StringBuilder body, Frame frame) {
        String number = "f" + frames++;
        names.put("cluster_" + number, "cluster_" + frame.id());
        String title = EscapedText.of(frame.title(), wording, FRAME_LIMIT).source();
        frame.boxes().forEach(box -> frameOf.put(box.id(), frame.id()));
        body.append("rectangle \"").append(title.isEmpty() ? " " : title).append("\" as ").append(number).append(" <<frame>> {\n");
        parts(body, frame.parts());
        body.append("}\n");
    }

    private void box(StringBuilder body, Box box) {
        CardSource card = cards.get(box.id());
        body.append("rectangle ").append(numbers.get(box.id())).append(" <<").append(SchematicStyle.of(box)).append(">> [\n")
                .append(card.content(card.width(), Cells.STRUT))
                .append("]\n");
    }

    private void links(StringBuilder body) {
        for (Link link : schematic.links()) {
            String from = numbers.get(link.from());
            String to = numbers.get(link.to());
            if (from == null || to == null) {
                throw new IllegalArgumentException("A link leads from " + link.from() + " to " + link.to() + ", which is not on the sheet");
            }
            String label = EscapedText.of(link.label(), wording, LABEL_LIMIT).source();
            body.append(from).append(' ').append(SchematicStyle.of(link)).append(' ').append(to);
            if (!label.isEmpty()) {
                String sign = link.role() == Role.WARNING ? sprites.warning(Palette.WARNING) + " " : "";
                body.append(" : <back:").append(ground(link)).append('>').append(Cells.BLANK).append(sign).append(label).append(Cells.BLANK).append("</back>");
            }
            body.append('\n');
            names.putIfAbsent(String.format(Locale.ROOT, "link_%s_%s", from, to), "link_" + link.from() + "_" + link.to());
        }
    }

    /** A label stands on the ground of the frame that its link is in, so that no line runs through its words. */
    private String ground(Link link) {
        String from = frameOf.getOrDefault(link.from(), "");
        return !from.isEmpty() && from.equals(frameOf.get(link.to())) ? Palette.GROUP : Palette.PAPER;
    }

    /** Boxes without links would all stand in one line: hidden links set them in lines that fit on the sheet. */
    private void arrange(List<Box> boxes) {
        boolean across = schematic.direction() == Direction.ACROSS;
        List<List<Box>> lines = new ArrayList<>();
        double room = 0;
        for (Box box : boxes) {
            CardSource card = cards.get(box.id());
            double length = (across ? card.height(Cells.STRUT) : card.width()) + AROUND;
            if (lines.isEmpty() || room < length) {
                lines.add(new ArrayList<>());
                room = across ? SHEET_HEIGHT : SHEET_WIDTH;
            }
            lines.get(lines.size() - 1).add(box);
            room -= length;
        }
        for (int line = 1; line < lines.size(); line++) {
            for (int i = 0; i < lines.get(line).size(); i++) {
                List<Box> before = lines.get(line - 1);
                Box above = before.get(Math.min(i, before.size() - 1));
                hidden.append(numbers.get(above.id())).append(" -[hidden]-> ").append(numbers.get(lines.get(line).get(i).id())).append('\n');
            }
        }
    }
}
