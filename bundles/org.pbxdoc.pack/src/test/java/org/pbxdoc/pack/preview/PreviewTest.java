/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.model.Audience;

/** The preview of a model: its sheets, and where they show what. */
class PreviewTest {

    private static final Runnable ON = () -> {};

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9]+)\" height=\"([0-9]+)\"");

    private static final URI FILE = URI.createFileURI("/customer/small.pbxdoc");

    private static final String SMALL = """
            document "Small" { version 1.0 as-of 2026-01-31 languages en, de }
            customer c "Customer"
            site hq "Headquarters" { type headquarters }
            server pbx "Switchboard" { at hq slot 1 free }
            public line sip s1 "Trunk" { channels 10 }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"atelier", "hotel", "clinique"})
    void everySheetKnowsWhereItShowsWhat(String example) throws IOException {
        List<SourceFile> sources = sources(example);
        Map<URI, String> texts = sources.stream()
                .collect(Collectors.toMap(SourceFile::uri, source -> new String(source.bytes(), StandardCharsets.UTF_8)));
        Preview preview = Preview.of(sources, PreviewOptions.OF_HEADER, ON);

        assertEquals(Optional.empty(), preview.obstacle());
        assertEquals("system-diagram", preview.sheets().get(0).name());
        for (PreviewSheet sheet : preview.sheets()) {
            List<PreviewRegion> regions = sheet.regions();
            boolean folds = sheet.name().equals("system-diagram") && preview.sheet("system-diagram-a3").isPresent();
            Set<PreviewElement> shown = regions.stream().map(PreviewRegion::element).collect(Collectors.toSet());
            if (!folds) {
                assertEquals(Set.copyOf(sheet.elements()), shown, sheet.name());
            }
            assertFalse(regions.isEmpty(), sheet.name());
            assertAllIn(sheet, regions);
            regions.forEach(region -> assertIsText(texts, region.element()));
        }
    }

    private static void assertAllIn(PreviewSheet sheet, List<PreviewRegion> regions) throws IOException {
        String svg = new String(sheet.file(Format.SVG), StandardCharsets.UTF_8);
        Matcher size = SIZE.matcher(svg);
        assertTrue(size.find());
        List<double[]> words = new ArrayList<>();
        Matcher text = Pattern.compile("<text [^>]*x=\"([0-9.]+)\" y=\"([0-9.]+)\"").matcher(svg);
        while (text.find()) {
            words.add(new double[] {Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2))});
        }
        for (PreviewRegion region : regions) {
            String where = sheet.name() + " " + region;
            assertTrue(region.x() >= 0 && region.y() >= 0 && region.width() > 20 && region.height() > 10, where);
            assertTrue(region.x() + region.width() <= Integer.parseInt(size.group(1)), where);
            assertTrue(region.y() + region.height() <= Integer.parseInt(size.group(2)), where);
            assertTrue(words.stream().anyMatch(word -> region.contains(word[0], word[1])), "nothing is written in " + where);
        }
    }

    private static void assertIsText(Map<URI, String> texts, PreviewElement element) {
        String name = in(texts, element.name());
        String words = element.words();
        assertTrue(words.endsWith(name) || name.startsWith(words), words + " at " + name);
        String whole = in(texts, element.text());
        assertTrue(whole.startsWith(words.substring(0, Math.max(1, words.indexOf(' ')))), words + " at " + whole);
    }

    private static String in(Map<URI, String> texts, Place place) {
        return texts.get(place.file()).substring(place.offset(), place.offset() + place.length());
    }

    @Test
    void aRowLeadsToItsElement() throws IOException {
        Preview preview = preview(SMALL);
        PreviewSheet sheet = preview.sheet("system-diagram").orElseThrow();
        List<PreviewRegion> regions = sheet.regions();

        assertEquals(List.of("server pbx", "public line sip s1"), regions.stream().map(region -> region.element().words()).toList());
        PreviewRegion line = regions.get(1);
        assertEquals("s1", SMALL.substring(line.element().name().offset(), line.element().name().offset() + line.element().name().length()));
        assertTrue(textsIn(sheet, line).contains("Trunk"), textsIn(sheet, line).toString());
    }

    private static Set<String> textsIn(PreviewSheet sheet, PreviewRegion region) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        Matcher text = Pattern.compile("<text [^>]*x=\"([0-9.]+)\" y=\"([0-9.]+)\">([^<]*)<")
                .matcher(new String(sheet.file(Format.SVG), StandardCharsets.UTF_8));
        while (text.find()) {
            if (region.contains(Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2)))) {
                texts.add(text.group(3).replace("&#160;", " ").strip());
            }
        }
        return texts;
    }

    @Test
    void pixelsAndUnitsAgree() throws IOException {
        PreviewSheet sheet = preview(SMALL).sheets().get(0);
        PreviewImage natural = sheet.draw(PreviewSheet.NATURAL_DPI);
        PreviewImage large = sheet.draw(2 * PreviewSheet.NATURAL_DPI);
        Matcher size = SIZE.matcher(new String(sheet.file(Format.SVG), StandardCharsets.UTF_8));

        assertTrue(size.find());
        assertEquals(Integer.parseInt(size.group(1)), natural.width(), 1);
        assertEquals(Integer.parseInt(size.group(2)), natural.height(), 1);
        assertEquals(1, natural.scale());
        assertEquals(2, large.scale());
        assertEquals(2 * natural.width(), large.width(), 3);
        assertEquals(2 * natural.height(), large.height(), 3);
    }

    @Test
    void labelsAreInTheLanguageThatIsAskedFor() {
        PreviewOptions italian = new PreviewOptions(Optional.of(Locale.ITALIAN), Optional.empty());

        assertEquals("System overview", preview(SMALL).sheets().get(0).title());
        assertEquals(Locale.ENGLISH, preview(SMALL).language());
        Preview preview = Preview.of(List.of(source(SMALL)), italian, ON);
        assertEquals(Locale.ITALIAN, preview.language());
        assertEquals("system-diagram.it.drawio", preview.sheets().get(0).fileName(Format.DRAWIO));
    }

    @Test
    void aCustomerSeesNothingInternal() throws IOException {
        String text = SMALL + "public line sip s2 \"Hidden\" { channels 4 confidentiality internal }\n";
        PreviewOptions internal = new PreviewOptions(Optional.empty(), Optional.of(Audience.INTERNAL));

        assertFalse(words(preview(text)).contains("public line sip s2"));
        assertTrue(words(Preview.of(List.of(source(text)), internal, ON)).contains("public line sip s2"));
    }

    private static List<String> words(Preview preview) throws IOException {
        return preview.sheets().get(0).regions().stream().map(region -> region.element().words()).toList();
    }

    @Test
    void whatIsFormattedOtherwiseLooksTheSame() throws IOException {
        Preview before = preview(SMALL);
        List<PreviewRegion> first = before.sheets().get(0).regions();
        Preview after = preview("// a remark\n" + SMALL).after(before);
        List<PreviewRegion> second = after.sheets().get(0).regions();

        assertTrue(after.sheets().get(0).looksLike(before.sheets().get(0)));
        assertEquals(first.get(0).x(), second.get(0).x());
        assertEquals(first.get(0).element().name().offset() + 12, second.get(0).element().name().offset());
        assertFalse(preview(SMALL.replace("Trunk", "Other")).sheets().get(0).looksLike(before.sheets().get(0)));
    }

    /** Everything that an author leaves behind while typing: every beginning of the text, and every text without one sign. */
    @Test
    void anUnfinishedTextThrowsNothing() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < SMALL.length(); i += 7) {
            texts.add(SMALL.substring(0, i));
            texts.add(SMALL.substring(0, i) + SMALL.substring(i + 1));
        }
        Map<Boolean, Integer> outcomes = new HashMap<>();
        for (String text : texts) {
            Preview preview = preview(text);
            assertEquals(preview.obstacle().isEmpty(), !preview.sheets().isEmpty(), text);
            outcomes.merge(preview.obstacle().isPresent(), 1, Integer::sum);
        }
        assertEquals(2, outcomes.size(), outcomes.toString());
    }

    @Test
    void saysWhereATextCannotBeRead() {
        Preview preview = preview(SMALL + "public line {");

        assertEquals(6, preview.obstacle().orElseThrow().place().line());
        assertEquals(List.of(), preview.sheets());
    }

    @Test
    void endsWheneverItIsToldTo() {
        CancellationException stop = new CancellationException();
        int stopped = 0;
        for (int at = 0; ; at++) {
            int[] left = {at};
            Runnable checkpoint = () -> {
                if (left[0]-- == 0) {
                    throw stop;
                }
            };
            try {
                assertEquals(Optional.empty(), Preview.of(List.of(source(SMALL)), PreviewOptions.OF_HEADER, checkpoint).obstacle());
                break; // it was done before
            } catch (CancellationException e) {
                assertSame(stop, e);
                stopped++;
            }
        }
        assertTrue(stopped > 100, "only " + stopped + " checkpoints, with those of the rules");
    }

    private static Preview preview(String text) {
        return Preview.of(List.of(source(text)), PreviewOptions.OF_HEADER, ON);
    }

    private static SourceFile source(String text) {
        return new SourceFile(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SourceFile> sources(String example) throws IOException {
        return SourceFolder.read(Path.of("../../examples", example, "src/main/pbxdoc").toAbsolutePath().normalize());
    }
}
