/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.diagram.svg.Group;
import org.pbxdoc.diagram.svg.Shape.Box;
import org.pbxdoc.diagram.svg.Shape.Words;
import org.pbxdoc.diagram.svg.SvgGroups;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Origin;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Row;

/** Where a drawing shows which element: its frames, then their boxes, then the rows in these, and the words at links. */
public final class Regions {

    /** What PlantUML leaves free below the last row of a box. */
    private static final double BELOW = 10;
    /** Height of a line of words for each unit of their size; what hangs below the line is in it. */
    private static final double LINE_HEIGHT = 1.3;

    private final Map<String, Box> frames = new HashMap<>();
    private final Map<String, Box> firstLines = new HashMap<>();
    /** The words at links by the names of these; two boxes may have more than one link between them. */
    private final Map<String, Deque<Box>> words = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();

    private Regions(SvgGroups groups) {
        for (Group group : groups.groups()) {
            group.frame().ifPresent(frame -> frames.put(group.id(), frame));
            firstLine(group).ifPresent(line -> firstLines.put(group.id(), line));
            words(group).ifPresent(place -> words.computeIfAbsent(group.id(), id -> new ArrayDeque<>()).add(place));
        }
    }

    /**
     * Returns the regions of {@code drawing}; one that lies in another comes after it.
     *
     * @param svg the drawing as {@link PlantUmlDrawings} drew it
     * @throws IOException if {@code svg} is no SVG
     */
    public static List<Region> of(Drawing drawing, String svg) throws IOException {
        Regions regions = new Regions(SvgGroups.of(svg));
        if (drawing instanceof Schematic schematic) {
            schematic.parts().forEach(regions::add);
            schematic.links().forEach(regions::add);
        } else {
            regions.add((SystemDiagram) drawing);
        }
        return List.copyOf(regions.regions);
    }

    private void add(SystemDiagram diagram) {
        box("entity_SERVER", diagram.server().origin());
        add("entity_leftCard", Fold.side(diagram.left(), diagram.size().rows()));
        add("entity_rightCard", Fold.side(diagram.right(), diagram.size().rows()));
    }

    private void add(String name, List<Fold> folds) {
        for (int i = 0; i < folds.size(); i++) {
            rows(name + i, folds.get(i));
        }
    }

    private void add(Schematic.Part part) {
        if (part instanceof Schematic.Frame frame) {
            box("cluster_" + frame.id(), frame.origin());
            frame.parts().forEach(this::add);
        } else {
            Card card = ((Schematic.Box) part).card();
            box("entity_" + part.id(), part.origin());
            rows("entity_" + part.id(), Fold.of(card, SchematicSource.ROWS_PER_BOX));
        }
    }

    /** A line is too thin to be hit, its words are not. */
    private void add(Schematic.Link link) {
        Deque<Box> places = words.get("link_" + link.from() + "_" + link.to());
        // Without words there is no place to look for.
        if (!link.label().isEmpty() && places != null && !places.isEmpty()) {
            region(places.remove(), link.origin());
        }
    }

    private void box(String id, Optional<Origin> origin) {
        region(frames.get(id), origin);
    }

    private void region(Box frame, Optional<Origin> origin) {
        if (frame != null && origin.isPresent()) {
            regions.add(new Region(origin.get(), frame.x(), frame.y(), frame.width(), frame.height()));
        }
    }

    /** All lines of a table are as high as the first one; headings, if there are any, come before the rows. */
    private void rows(String id, Fold fold) {
        Box frame = frames.get(id);
        Box first = firstLines.get(id);
        if (frame == null || first == null || first.height() <= 0) {
            return;
        }
        long lines = Math.round((frame.y() + frame.height() - BELOW - first.y()) / first.height());
        double y = first.y() + Math.max(0, lines - fold.lines()) * first.height();
        for (Row row : fold.rows()) {
            if (row.origin().isPresent()) {
                regions.add(new Region(row.origin().get(), first.x(), y, frame.width() - 2 * (first.x() - frame.x()), first.height()));
            }
            y += first.height();
        }
    }

    private static Optional<Box> words(Group group) {
        return group.kind().equals("link")
                ? group.shapes().stream().filter(Words.class::isInstance).map(Words.class::cast).map(Regions::around).reduce(Regions::both)
                : Optional.empty();
    }

    private static Box around(Words words) {
        return new Box(words.x(), words.y() - words.size(), words.width(), words.size() * LINE_HEIGHT, 0, null);
    }

    private static Box both(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        double right = Math.max(one.x() + one.width(), other.x() + other.width());
        double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new Box(x, y, right - x, bottom - y, 0, null);
    }

    /** The ground of the first line of a table is the first box in another one. */
    private static Optional<Box> firstLine(Group group) {
        return group.shapes().stream().skip(1).filter(Box.class::isInstance).map(Box.class::cast).findFirst();
    }
}
