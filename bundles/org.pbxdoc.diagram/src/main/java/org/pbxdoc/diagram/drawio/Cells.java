/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram.drawio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.diagram.svg.Group;
import org.pbxdoc.diagram.svg.Shape;
import org.pbxdoc.diagram.svg.Shape.Box;
import org.pbxdoc.diagram.svg.Shape.Look;
import org.pbxdoc.diagram.svg.Shape.Point;

/** The cells of a diagrams.net file as they are written. */
final class Cells {

    /** The cell that everything lies on. */
    static final String SHEET = "1";

    /** Height of a line and how far below its top the letters stand, in units of the letter size. */
    private static final double LINE = 1.36;
    private static final double ASCENT = 1.07;
    private static final double STRAIGHT = 0.5;

    private final StringBuilder xml = new StringBuilder();
    private int count = 1;

    /** Adds a box and returns its id; without a name it gets a number. */
    String box(String name, String parent, Box box, Point origin) {
        double corner = Math.min(box.width(), box.height());
        String round = box.radius() > 0 && corner > 0
                ? "rounded=1;absoluteArcSize=1;arcSize=" + number(2 * box.radius()) + ";"
                : "rounded=0;";
        String group = name.isEmpty() ? "" : "container=1;collapsible=0;";
        String id = name.isEmpty() ? next() : name;
        vertex(id, parent, "", round + group + "html=0;" + look(box.look()), box, origin);
        return id;
    }

    void words(String parent, Shape.Words words, Point origin) {
        int style = (words.bold() ? 1 : 0) + (words.italic() ? 2 : 0);
        Box place = new Box(words.x(), words.y() - ASCENT * words.size(), words.width(), LINE * words.size(), 0, null);
        vertex(next(), parent, words.text().replace('\u00A0', ' ').strip(),
                "text;html=0;align=left;verticalAlign=middle;spacing=0;spacingLeft=" + number(indent(words)) + ";fontFamily=Open Sans;fontSize="
                        + number(words.size()) + ";fontStyle=" + style + ";fontColor=" + words.colour() + ";", place, origin);
    }

    /** Blanks before the words are room. */
    private static double indent(Shape.Words words) {
        String text = words.text().replace('\u00A0', ' ');
        int blanks = text.length() - text.stripLeading().length();
        return blanks * 0.26 * words.size();
    }

    void line(String parent, Shape.Line line, Point origin) {
        edge(next(), parent, "endArrow=none;html=0;rounded=0;" + stroke(line.look()), "",
                List.of(line.from(), line.to()), origin);
    }

    void picture(String parent, Box frame, String base64) {
        // A semicolon ends an entry of the style, so the encoding is not named.
        vertex(next(), parent, "", "shape=image;html=0;imageAspect=0;pointerEvents=0;image=data:image/svg+xml," + base64 + ";", frame,
                new Point(frame.x(), frame.y()));
    }

    void connector(String id, Shape.Connector connector, Optional<Group> from, Optional<Group> to) {
        List<Point> points = connector.points();
        Point start = points.get(0);
        Point end = points.get(points.size() - 1);
        boolean straight = points.stream().allMatch(point -> offset(start, end, point) < STRAIGHT);
        boolean backwards = connector.arrow() != null && connector.arrow().distance(start) < connector.arrow().distance(end);
        String style = "endArrow=" + (connector.arrow() != null && !backwards ? "block" : "none")
                + ";startArrow=" + (backwards ? "block" : "none") + ";html=0;rounded=0;" + (straight ? "" : "curved=1;")
                + stroke(connector.look())
                + from.map(group -> fixed("exit", group, start)).orElse("")
                + to.map(group -> fixed("entry", group, end)).orElse("");
        String ends = from.map(group -> " source=\"" + escaped(group.id()) + "\"").orElse("")
                + to.map(group -> " target=\"" + escaped(group.id()) + "\"").orElse("");
        edge(id, SHEET, style, ends, straight ? List.of(start, end) : points, new Point(0, 0));
    }

    /** A connector leaves its box where it was drawn, also after the box was moved. */
    private static String fixed(String side, Group group, Point point) {
        Box box = group.frame().orElseThrow();
        return side + "X=" + number((point.x() - box.x()) / box.width()) + ";" + side + "Y=" + number((point.y() - box.y()) / box.height())
                + ";" + side + "Perimeter=0;";
    }

    private static double offset(Point start, Point end, Point point) {
        double length = start.distance(end);
        double area = (end.x() - start.x()) * (point.y() - start.y()) - (end.y() - start.y()) * (point.x() - start.x());
        return length == 0 ? 0 : Math.abs(area) / length;
    }

    private void vertex(String id, String parent, String value, String style, Box box, Point origin) {
        xml.append("<mxCell id=\"").append(escaped(id)).append("\" value=\"").append(escaped(value)).append("\" style=\"").append(escaped(style))
                .append("\" vertex=\"1\" parent=\"").append(escaped(parent)).append("\"><mxGeometry x=\"").append(number(box.x() - origin.x()))
                .append("\" y=\"").append(number(box.y() - origin.y())).append("\" width=\"").append(number(box.width()))
                .append("\" height=\"").append(number(box.height())).append("\" as=\"geometry\"/></mxCell>\n");
    }

    private void edge(String id, String parent, String style, String ends, List<Point> points, Point origin) {
        int last = points.size() - 1;
        xml.append("<mxCell id=\"").append(escaped(id)).append("\" value=\"\" style=\"").append(escaped(style)).append("\" edge=\"1\" parent=\"")
                .append(escaped(parent)).append('"').append(ends).append("><mxGeometry relative=\"1\" as=\"geometry\">");
        point(points.get(0), origin, " as=\"sourcePoint\"");
        point(points.get(last), origin, " as=\"targetPoint\"");
        if (last > 1) {
            xml.append("<Array as=\"points\">");
            points.subList(1, last).forEach(point -> point(point, origin, ""));
            xml.append("</Array>");
        }
        xml.append("</mxGeometry></mxCell>\n");
    }

    private void point(Point point, Point origin, String as) {
        xml.append("<mxPoint x=\"").append(number(point.x() - origin.x())).append("\" y=\"").append(number(point.y() - origin.y())).append('"')
                .append(as).append("/>");
    }

    private static String look(Look look) {
        return "fillColor=" + look.fill() + ";" + stroke(look);
    }

    private static String stroke(Look look) {
        return "strokeColor=" + look.stroke() + ";strokeWidth=" + look.width() + ";"
                + (look.dashes().isEmpty() ? "" : "dashed=1;dashPattern=" + look.dashes() + ";");
    }

    private String next() {
        return "c" + count++;
    }

    /** Returns the whole file. */
    String file(String title, double width, double height) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"pbxdoc\"><diagram id=\"sheet\" name=\"" + escaped(title)
                + "\"><mxGraphModel grid=\"0\" guides=\"1\" connect=\"1\" arrows=\"1\" page=\"1\" pageScale=\"1\" pageWidth=\"" + number(width)
                + "\" pageHeight=\"" + number(height) + "\" background=\"#FFFFFF\" math=\"0\" shadow=\"0\"><root>\n<mxCell id=\"0\"/>\n<mxCell id=\""
                + SHEET + "\" parent=\"0\"/>\n" + xml + "</root></mxGraphModel></diagram></mxfile>\n";
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("\\.?0+$", "").isEmpty() ? "0" : text.replaceAll("(\\.[0-9]*?)0+$", "$1").replaceAll("\\.$", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
