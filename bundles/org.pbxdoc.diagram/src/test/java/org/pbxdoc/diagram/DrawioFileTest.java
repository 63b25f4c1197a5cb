/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pbxdoc.diagram.ExampleOverviews.GERMAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.diagram.drawio.DrawioFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DrawioFileTest {

    private static String svg;
    private static Map<String, Element> cells;

    @BeforeAll
    static void draw() throws Exception {
        svg = new PlantUmlDrawings().svg(ExampleOverviews.clinic(), GERMAN);
        cells = cells(DrawioFile.of(svg, "Übersicht <\"&\">"));
    }

    @Test
    void everyBoxIsWhereTheDrawingHasIt() throws Exception {
        int boxes = 0;
        for (Element group : elements(svg, "g")) {
            if (group.getAttribute("class").equals("entity") || group.getAttribute("class").equals("cluster")) {
                Element drawn = (Element) group.getElementsByTagName("rect").item(0);
                Element cell = cells.get(group.getAttribute("id"));
                for (String side : List.of("x", "y", "width", "height")) {
                    assertEquals(Double.parseDouble(drawn.getAttribute(side)), number(geometry(cell), side), 0.001, group.getAttribute("id"));
                }
                boxes++;
            }
        }
        assertEquals(15 + 3, boxes);
    }

    @Test
    void everyWordStandsInIt() throws Exception {
        TreeSet<String> drawn = new TreeSet<>();
        elements(svg, "text").forEach(text -> drawn.add(bare(text.getTextContent())));
        TreeSet<String> kept = new TreeSet<>();
        cells.values().stream().filter(cell -> !cell.getAttribute("value").isEmpty()).forEach(cell -> kept.add(bare(cell.getAttribute("value"))));
        drawn.remove("");
        assertTrue(drawn.size() > 100);
        assertEquals(drawn, kept);
    }

    @Test
    void connectorsHoldOnToTheirBoxesWhereTheyWereDrawn() {
        List<Element> links = cells.values().stream().filter(cell -> cell.getAttribute("id").startsWith("link_")).toList();
        assertEquals(7, links.size());
        for (Element link : links) {
            Element source = cells.get(link.getAttribute("source"));
            Map<String, String> style = style(link);
            Element start = (Element) link.getElementsByTagName("mxPoint").item(0);
            double x = number(geometry(source), "x") + Double.parseDouble(style.get("exitX")) * number(geometry(source), "width");
            double y = number(geometry(source), "y") + Double.parseDouble(style.get("exitY")) * number(geometry(source), "height");
            assertEquals(number(start, "x"), x, 0.5);
            assertEquals(number(start, "y"), y, 0.5);
            assertTrue(cells.containsKey(link.getAttribute("target")));
        }
    }

    @Test
    void rowsMoveWithTheirCard() {
        long rows = cells.values().stream().filter(cell -> cell.getAttribute("parent").equals("entity_leftCard0")).count();
        assertTrue(rows > 20, "rows " + rows);
    }

    @Test
    void whatIsPlannedStaysDashed() {
        assertTrue(cells.values().stream().anyMatch(cell -> style(cell).containsKey("dashed")) == svg.contains("stroke-dasharray"));
    }

    @Test
    void theSameDrawingGivesTheSameFile() throws IOException {
        assertEquals(DrawioFile.of(svg, "A"), DrawioFile.of(svg, "A"));
    }

    @Test
    void refusesWhatIsNoSvg() {
        assertThrows(IOException.class, () -> DrawioFile.of("<svg", "A"));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\u00A0\\u200A\\u200B\\s]", "");
    }

    private static Map<String, String> style(Element cell) {
        Map<String, String> style = new HashMap<>();
        for (String part : cell.getAttribute("style").split(";")) {
            int sign = part.indexOf('=');
            style.put(sign < 0 ? part : part.substring(0, sign), part.substring(sign + 1));
        }
        return style;
    }

    private static Element geometry(Element cell) {
        return (Element) cell.getElementsByTagName("mxGeometry").item(0);
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Map<String, Element> cells(String drawio) throws Exception {
        Map<String, Element> cells = new HashMap<>();
        for (Element cell : elements(drawio, "mxCell")) {
            assertEquals(null, cells.put(cell.getAttribute("id"), cell));
        }
        return cells;
    }

    private static List<Element> elements(String xml, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
