/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pbxdoc.diagram.ExampleOverviews.FRENCH;
import static org.pbxdoc.diagram.ExampleOverviews.GERMAN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Row;

class PlantUmlDrawingsTest {

    private static final Pattern OUTSIDE = Pattern.compile("href|<image|<script|<foreignObject|url\\(|file:|/tmp|/home|/root");

    private final PlantUmlDrawings drawings = new PlantUmlDrawings();

    @Test
    void sevenCardsMakeFifteenBoxes() throws IOException {
        assertEquals(15, boxes(drawings.svg(ExampleOverviews.clinic(), GERMAN)));
    }

    @Test
    void emptyCardsAreLeftOut() throws IOException {
        String svg = drawings.svg(ExampleOverviews.townHall(), FRENCH);
        assertEquals(13, boxes(svg));
        assertFalse(SvgWords.of(svg).contains("Lignesduréseauprivé"));
    }

    @Test
    void threeHundredRowsFoldIntoTheSameBoxes() throws IOException {
        SystemDiagram big = withRows(300);
        String svg = drawings.svg(big, GERMAN);
        assertEquals(15, boxes(svg));
        assertTrue(SvgWords.of(svg).contains("…und294weitere"), SvgWords.of(svg));
        assertTrue(drawings.png(big, GERMAN, 96).height() < 900);
    }

    @Test
    void aLargerPaperFoldsLess() throws IOException {
        SystemDiagram big = withRows(8);
        String small = SvgWords.of(drawings.svg(big, GERMAN));
        String large = SvgWords.of(drawings.svg(big.on(SystemDiagram.Size.A3), GERMAN));
        assertTrue(big.isFolded() && !big.on(SystemDiagram.Size.A3).isFolded());
        assertTrue(small.contains("weitere") && !large.contains("weitere"), large);
    }

    @Test
    void aServerAloneIsADrawingToo() throws IOException {
        SystemDiagram clinic = ExampleOverviews.clinic();
        SystemDiagram alone = new SystemDiagram(clinic.title(), clinic.server(), List.of(), List.of(), List.of());
        assertEquals(1, boxes(drawings.svg(alone, GERMAN)));
    }

    @Test
    void theDrawingSaysWhatTheRecordSays() throws IOException {
        String words = SvgWords.of(drawings.svg(ExampleOverviews.townHall(), FRENCH));
        for (String expected : List.of("Vue d’ensemble du système – Ville de Belmont", "3CX Enterprise", "VLAN voix",
                "+41 26 555 20 00 – 199", "Interphone", "sans relève depuis le 3.9.2026", "171 / ?", "Occupation", "prévu",
                "avertissement", "B-1207")) {
            assertTrue(words.contains(SvgWords.squeezed(expected)), expected);
        }
    }

    @Test
    void svgTellsReadersWhoCannotSeeItWhatItShows() throws IOException {
        String svg = drawings.svg(ExampleOverviews.townHall(), FRENCH);
        assertTrue(svg.contains("role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"fr-CH\""));
        assertTrue(svg.contains("<title id=\"title\">Vue d’ensemble du système – Ville de Belmont</title>"));
        assertTrue(svg.contains("Terminaux: 6 types, 171 appareils."));
        assertEquals(1, svg.split("<title", -1).length - 1);
    }

    @Test
    void svgStandsAlone() throws IOException {
        String svg = drawings.svg(ExampleOverviews.clinic(), GERMAN);
        assertFalse(OUTSIDE.matcher(svg).find());
        assertFalse(svg.contains("<?plantuml"));
        assertFalse(svg.contains("@startuml"));
        assertFalse(svg.contains(Lettering.FAMILY));
        assertTrue(SvgWords.isWellFormed(svg));
    }

    @Test
    void sameBytesUnderAnyLocaleAndTimeZone() throws IOException {
        String svg = drawings.svg(ExampleOverviews.clinic(), GERMAN);
        byte[] png = drawings.png(ExampleOverviews.clinic(), GERMAN, 96).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertTrue(svg.equals(drawings.svg(ExampleOverviews.clinic(), GERMAN)), "same SVG");
            assertArrayEquals(png, drawings.png(ExampleOverviews.clinic(), GERMAN, 96).bytes());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(png, drawings.png(ExampleOverviews.clinic(), GERMAN, 96).bytes());
            assertTrue(svg.equals(drawings.svg(ExampleOverviews.clinic(), GERMAN)), "same SVG");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sameBytesFromSeveralThreadsAtOnce() throws Exception {
        String german = drawings.svg(ExampleOverviews.clinic(), GERMAN);
        String french = drawings.svg(ExampleOverviews.townHall(), FRENCH);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                tasks.add(() -> drawings.svg(ExampleOverviews.clinic(), GERMAN));
                tasks.add(() -> drawings.svg(ExampleOverviews.townHall(), FRENCH));
            }
            List<Future<String>> results = pool.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertEquals(i % 2 == 0 ? german : french, results.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void pngGrowsWithTheResolution() throws IOException {
        Picture.Image screen = drawings.png(ExampleOverviews.clinic(), GERMAN, 96);
        Picture.Image print = drawings.png(ExampleOverviews.clinic(), GERMAN, 300);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(print.bytes()));
        assertEquals(picture.getWidth(), print.width());
        assertEquals(picture.getHeight(), print.height());
        assertEquals(300 / 96.0, print.width() / (double) screen.width(), 0.01);
        assertTrue(print.width() > 4096, "PlantUML crops at 4096 unless it is told otherwise");
        assertEquals(0xFFFFFFFF, picture.getRGB(2, 2), "white paper");
    }

    @Test
    void aPictureTooLargeIsRefusedInsteadOfCropped() {
        String wide = "@startuml\nrectangle " + "A".repeat(300) + "\n@enduml\n";
        IOException refused = assertThrows(IOException.class, () -> Rendering.draw(wide, FileFormat.PNG, 6, 1));
        assertTrue(refused.getMessage().contains("lower resolution"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> drawings.png(ExampleOverviews.clinic(), GERMAN, 5000));
    }

    @Test
    void anythingButTheWholeDrawingIsRefused() {
        assertThrows(IOException.class, () -> Rendering.draw(source(), FileFormat.SVG, 1, 16));
        assertThrows(IOException.class,
                () -> Rendering.draw(source().replace("@enduml", "this is no command\n@enduml"), FileFormat.SVG, 1, 15));
        assertThrows(IOException.class,
                () -> Rendering.draw(source() + "@startuml\nrectangle A\n@enduml\n", FileFormat.SVG, 1, 15));
    }

    @Test
    void plantUmlRunsInItsSandboxAndThePropertyIsPutBack() throws IOException {
        drawings.svg(ExampleOverviews.clinic(), GERMAN);
        assertEquals(SecurityProfile.SANDBOX, SecurityUtils.getSecurityProfile());
        assertEquals(null, System.getProperty("PLANTUML_SECURITY_PROFILE"));
    }

    private static String source() {
        return SystemDiagramSource.text(ExampleOverviews.clinic(), GERMAN);
    }

    private static int boxes(String svg) {
        return svg.split("class=\"entity\"", -1).length - 1;
    }

    private static SystemDiagram withRows(int count) {
        SystemDiagram clinic = ExampleOverviews.clinic();
        return new SystemDiagram(clinic.title(), clinic.server(), grown(clinic.left(), count), grown(clinic.right(), count),
                clinic.titleBlock());
    }

    private static List<Card> grown(List<Card> cards, int count) {
        List<Card> grown = new ArrayList<>();
        for (Card card : cards) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rows.add(card.rows().get(i % card.rows().size()));
            }
            grown.add(new Card(card.category(), card.title(), card.columns(), card.numeric(), rows, card.pill()));
        }
        return grown;
    }
}
