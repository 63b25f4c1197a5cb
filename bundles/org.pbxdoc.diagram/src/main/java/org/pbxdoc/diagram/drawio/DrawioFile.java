/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram.drawio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.diagram.svg.Group;
import org.pbxdoc.diagram.svg.Shape;
import org.pbxdoc.diagram.svg.Shape.Box;
import org.pbxdoc.diagram.svg.Shape.Point;
import org.pbxdoc.diagram.svg.SvgGroups;

/** An SVG drawing as a file of diagrams.net. */
public final class DrawioFile {

    private final Cells cells = new Cells();
    private final SvgGroups drawing;
    private final Map<String, Group> boxes = new HashMap<>();

    private DrawioFile(SvgGroups drawing) {
        this.drawing = drawing;
        drawing.groups().stream().filter(group -> group.frame().isPresent()).forEach(group -> boxes.put(group.name(), group));
    }

    /**
     * Returns {@code svg}, one of our own drawings, as the text of a {@code .drawio} file in UTF-8.
     *
     * @param title name of its page
     * @throws IOException if {@code svg} is no SVG
     */
    public static String of(String svg, String title) throws IOException {
        DrawioFile file = new DrawioFile(SvgGroups.of(svg));
        file.drawing.groups().forEach(file::add);
        return file.cells.file(title, file.drawing.width(), file.drawing.height());
    }

    private void add(Group group) {
        Optional<Box> frame = group.frame();
        String parent = Cells.SHEET;
        Point origin = new Point(0, 0);
        List<Shape> inside = group.shapes();
        if (frame.isPresent()) {
            Box box = frame.get();
            parent = cells.box(group.id(), Cells.SHEET, box, new Point(0, 0));
            origin = new Point(box.x(), box.y());
            inside = inside.subList(1, inside.size());
            pictograms(group, box, parent);
        }
        for (Shape shape : inside) {
            if (shape instanceof Box box) {
                cells.box("", parent, box, origin);
            } else if (shape instanceof Shape.Words words) {
                cells.words(parent, words, origin);
            } else if (shape instanceof Shape.Line line) {
                cells.line(parent, line, origin);
            } else if (shape instanceof Shape.Connector connector) {
                cells.connector(group.id(), connector, end(group, connector, true), end(group, connector, false));
            }
        }
    }

    /** All figures of a box become one picture as large as the box, so that each stays in its place. */
    private void pictograms(Group group, Box frame, String parent) {
        List<String> figures = new ArrayList<>();
        for (Shape shape : group.shapes()) {
            if (shape instanceof Shape.Figure figure) {
                figures.add("<path d=\"" + figure.path() + "\" fill=\"" + figure.look().fill() + "\" stroke=\"" + figure.look().stroke()
                        + "\" stroke-width=\"" + figure.look().width() + "\"/>");
            }
        }
        if (!figures.isEmpty()) {
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + Cells.number(frame.x()) + " " + Cells.number(frame.y()) + " "
                    + Cells.number(frame.width()) + " " + Cells.number(frame.height()) + "\">" + String.join("", figures) + "</svg>";
            cells.picture(parent, frame, Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Returns the box that the connector starts or ends at; its id names both, {@code link_from_to}. */
    private Optional<Group> end(Group link, Shape.Connector connector, boolean first) {
        String names = link.name();
        for (int i = names.indexOf('_'); i >= 0; i = names.indexOf('_', i + 1)) {
            Group from = boxes.get(names.substring(0, i));
            Group to = boxes.get(names.substring(i + 1));
            if (from != null && to != null) {
                Point start = connector.points().get(0);
                boolean forward = distance(from, start) <= distance(to, start);
                return Optional.of(first == forward ? from : to);
            }
        }
        return Optional.empty();
    }

    private static double distance(Group group, Point point) {
        Box box = group.frame().orElseThrow();
        double x = Math.max(box.x(), Math.min(point.x(), box.x() + box.width()));
        double y = Math.max(box.y(), Math.min(point.y(), box.y() + box.height()));
        return point.distance(new Point(x, y));
    }
}
