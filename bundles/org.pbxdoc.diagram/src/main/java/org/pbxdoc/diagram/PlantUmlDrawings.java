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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Draws diagrams with PlantUML. Thread-safe; the same diagram and wording always give the same bytes. */
public final class PlantUmlDrawings implements Drawings {

    private static final double NATURAL_DPI = 96;
    private static final int LEAST_DPI = 24;
    private static final int MOST_DPI = 600;
    private static final int LIMIT = 200;
    private static final int DESCRIPTION_LIMIT = 2000;

    @Override
    public Picture.Image png(Drawing drawing, Wording wording, int dotsPerInch) throws IOException {
        if (dotsPerInch < LEAST_DPI || dotsPerInch > MOST_DPI) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "A drawing has %d to %d dots per inch, not %d", LEAST_DPI, MOST_DPI, dotsPerInch));
        }
        Source source = source(drawing, wording);
        byte[] png = Rendering.draw(source.text(), FileFormat.PNG, dotsPerInch / NATURAL_DPI, source.nodes());
        return new Picture.Image("drawing.png", "image/png", Rendering.width(png), Rendering.height(png), png);
    }

    @Override
    public String svg(Drawing drawing, Wording wording) throws IOException {
        Source source = source(drawing, wording);
        String drawn = new String(Rendering.draw(source.text(), FileFormat.SVG, 1, source.nodes()), StandardCharsets.UTF_8);
        String title = plain(drawing.title(), wording);
        return AccessibleSvg.of(drawn, title, source.description(), wording.locale().toLanguageTag(), source.nodes(), source.names());
    }

    /**
     * What a drawing is drawn from.
     *
     * @param text PlantUML text
     * @param nodes how many boxes the drawing must have
     * @param description what a reader who cannot see it is told
     * @param names what boxes, frames and links are called in the SVG, by the names that PlantUML gives them
     */
    private record Source(String text, int nodes, String description, Map<String, String> names) {}

    private static Source source(Drawing drawing, Wording wording) {
        if (drawing instanceof Schematic schematic) {
            SchematicSource source = new SchematicSource(schematic, wording);
            String text = source.text();
            return new Source(text, source.nodes(), EscapedText.of(schematic.description(), wording, DESCRIPTION_LIMIT).plain(), source.names());
        }
        SystemDiagram diagram = (SystemDiagram) drawing;
        return new Source(
                SystemDiagramSource.text(diagram, wording), SystemDiagramSource.nodes(diagram), description(diagram, wording), Map.of());
    }

    /** Server first, then every card with what its pill says: what a reader would be told about the picture. */
    private static String description(SystemDiagram diagram, Wording wording) {
        List<String> sentences = new ArrayList<>();
        SystemDiagram.Server server = diagram.server();
        sentences.add(joined(List.of(server.caption(), server.product(), server.software()), wording));
        Stream.of(diagram.left(), diagram.right())
                .flatMap(List::stream)
                .filter(card -> !card.rows().isEmpty())
                .forEach(card -> sentences.add(sentence(card, wording)));
        server.warnings().forEach(warning -> sentences.add(plain(warning, wording)));
        sentences.removeIf(String::isEmpty);
        return String.join(". ", sentences) + ".";
    }

    private static String sentence(Card card, Wording wording) {
        return plain(card.title(), wording) + ": " + joined(card.pill(), wording);
    }

    private static String joined(List<Text> texts, Wording wording) {
        return String.join(", ", texts.stream().map(text -> plain(text, wording)).filter(words -> !words.isEmpty()).toList());
    }

    private static String plain(Text text, Wording wording) {
        return EscapedText.of(text, wording, LIMIT).plain();
    }
}
