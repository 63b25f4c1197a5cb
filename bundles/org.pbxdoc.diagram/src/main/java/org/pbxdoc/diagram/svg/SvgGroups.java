/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pbxdoc.diagram.svg.Shape.Look;
import org.pbxdoc.diagram.svg.Shape.Point;

/** The groups and shapes of one of our own SVG drawings. */
public final class SvgGroups {

    private static final Pattern NUMBERS = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    /** Characters that only keep rows apart. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200A\\u200B]");

    private final List<Group> groups = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();
    /** The head of a connector that is drawn before its line; of two heads the one at its end. */
    private final Map<Group, Point> heads = new HashMap<>();
    private double width;
    private double height;

    private SvgGroups() {
        groups.add(Group.of("sheet", "sheet"));
        open.push(groups.get(0));
    }

    /**
     * Returns what {@code svg} draws.
     *
     * @throws IOException if it is no SVG
     */
    public static SvgGroups of(String svg) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        SvgGroups groups = new SvgGroups();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    groups.start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("g")) {
                    groups.open.pop();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The drawing is not readable as SVG: " + e.getMessage(), e);
        }
        return groups;
    }

    /** Returns the groups in the order they are drawn; what is in none is in the first. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns the width of the sheet. */
    public double width() {
        return width;
    }

    /** Returns the height of the sheet. */
    public double height() {
        return height;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> attributes = attributes(reader);
        switch (reader.getLocalName()) {
            case "svg" -> {
                width = number(attributes, "width");
                height = number(attributes, "height");
            }
            case "g" -> open(attributes);
            case "rect" -> open.peek().shapes().add(box(attributes));
            case "text" -> open.peek().shapes().add(words(attributes, reader.getElementText()));
            case "line" -> open.peek().shapes().add(new Shape.Line(
                    new Point(number(attributes, "x1"), number(attributes, "y1")),
                    new Point(number(attributes, "x2"), number(attributes, "y2")),
                    Look.of(attributes)));
            case "path" -> path(attributes);
            case "polygon" -> polygon(attributes);
            default -> {
                // title, desc and defs draw nothing
            }
        }
    }

    private void open(Map<String, String> attributes) {
        if (attributes.containsKey("class")) {
            Group group = Group.of(attributes.get("class"), attributes.getOrDefault("id", attributes.get("class")));
            groups.add(group);
            open.push(group);
        } else {
            open.push(open.peek());
        }
    }

    private static Shape box(Map<String, String> attributes) {
        return new Shape.Box(
                number(attributes, "x"), number(attributes, "y"), number(attributes, "width"), number(attributes, "height"),
                number(attributes, "rx"), Look.of(attributes));
    }

    private static Shape words(Map<String, String> attributes, String text) {
        return new Shape.Words(
                number(attributes, "x"), number(attributes, "y"), number(attributes, "textLength"), number(attributes, "font-size"),
                attributes.containsKey("font-weight"), "italic".equals(attributes.get("font-style")),
                attributes.getOrDefault("fill", "#000000"), UNSEEN.matcher(text).replaceAll(""));
    }

    /** The path of a connector is a line through points; any other one is a figure. */
    private void path(Map<String, String> attributes) {
        Group group = open.peek();
        String path = attributes.getOrDefault("d", "");
        if (group.kind().equals("link")) {
            group.shapes().add(new Shape.Connector(joints(points(path)), heads.remove(group), Look.of(attributes)));
        } else {
            group.shapes().add(new Shape.Figure(path, Look.of(attributes)));
        }
    }

    /** A triangle at a connector is its head. */
    private void polygon(Map<String, String> attributes) {
        Group group = open.peek();
        List<Point> points = points(attributes.getOrDefault("points", ""));
        int last = group.shapes().size() - 1;
        if (group.kind().equals("link") && last >= 0 && !points.isEmpty() && group.shapes().get(last) instanceof Shape.Connector plain) {
            group.shapes().set(last, new Shape.Connector(plain.points(), points.get(0), plain.look()));
        } else if (group.kind().equals("link") && !points.isEmpty() && group.shapes().isEmpty()) {
            heads.put(group, points.get(0));
        } else {
            StringBuilder path = new StringBuilder("M");
            points.forEach(point -> path.append(point.x()).append(',').append(point.y()).append(' '));
            group.shapes().add(new Shape.Figure(path.append('Z').toString(), Look.of(attributes)));
        }
    }

    /** Returns the ends of the curves of a path and the middle of each: enough to bend a connector alike. */
    private static List<Point> joints(List<Point> points) {
        if (points.size() % 3 != 1) {
            return points;
        }
        List<Point> joints = new ArrayList<>(points.subList(0, 1));
        for (int i = 0; i + 3 < points.size(); i += 3) {
            Point from = points.get(i);
            Point to = points.get(i + 3);
            Point middle = new Point(
                    (from.x() + 3 * points.get(i + 1).x() + 3 * points.get(i + 2).x() + to.x()) / 8,
                    (from.y() + 3 * points.get(i + 1).y() + 3 * points.get(i + 2).y() + to.y()) / 8);
            joints.add(middle);
            joints.add(to);
        }
        return joints;
    }

    private static List<Point> points(String numbers) {
        List<Double> all = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(numbers);
        while (matcher.find()) {
            all.add(Double.valueOf(matcher.group()));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i += 2) {
            points.add(new Point(all.get(i), all.get(i + 1)));
        }
        return points;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        for (String part : attributes.getOrDefault("style", "").split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                attributes.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
            }
        }
        return attributes;
    }

    private static double number(Map<String, String> attributes, String name) {
        Matcher matcher = NUMBERS.matcher(attributes.getOrDefault(name, "0"));
        return matcher.find() ? Double.parseDouble(matcher.group()) : 0;
    }
}
