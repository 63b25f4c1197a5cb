/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.document.LabelGrid;
import org.pbxdoc.document.LabelSheet;
import org.pbxdoc.document.LabelSheet.Label;
import org.pbxdoc.document.Text;

/** Labels lie where the sheets of the trade have them, whole, and the file is one for archives. */
class LabelWriterTest {
    private static final double MILLIMETRE = 25.4 / 72;
    private static final String LONG = "Beschriftung mit sehr vielen Wörtern und einem überlangenWortOhneLeerzeichenDasNirgendsGetrenntIst ".repeat(4);

    static Stream<LabelGrid> grids() {
        return Stream.of(LabelGrid.LARGE, LabelGrid.SMALL);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everyLetterLiesOnItsLabel(LabelGrid grid) throws Exception {
        int count = grid.perSheet() + 3;
        List<Label> labels = IntStream.range(0, count)
                .mapToObj(i -> new Label(Text.of("LAU-LT-R1-SW01/" + i), List.of(Text.of(i % 5 == 0 ? LONG : "Étage 2"), Text.EMPTY)))
                .toList();
        byte[] pdf = write(grid, labels);
        Files.write(Path.of("target", "labels-" + grid.name() + ".pdf"), pdf);
        List<List<TextPosition>> pages = letters(pdf);
        assertEquals(2, pages.size());
        for (int page = 0; page < 2; page++) {
            for (TextPosition letter : pages.get(page)) {
                assertOnALabel(grid, letter);
            }
        }
        String words = text(pdf).replaceAll("\\s+", "");
        for (Label label : labels) {
            assertTrue(words.contains(((Text.Verbatim) label.mark()).value()), label.toString());
        }
        assertEquals((count + 4) / 5, words.split(LONG.replaceAll("\\s+", ""), -1).length - 1, "nothing is cut");
    }

    /** The first letters of the marks are as far apart as the labels. */
    @ParameterizedTest
    @MethodSource("grids")
    void labelsAreAsFarApartAsOnTheSheet(LabelGrid grid) throws Exception {
        byte[] pdf = write(grid, IntStream.range(0, grid.perSheet()).mapToObj(i -> new Label(Text.of("X"), List.of())).toList());
        List<TextPosition> letters = letters(pdf).get(0);
        assertEquals(grid.perSheet(), letters.size());
        TextPosition first = letters.get(0);
        for (int i = 0; i < letters.size(); i++) {
            double x = (letters.get(i).getXDirAdj() - first.getXDirAdj()) * MILLIMETRE;
            double y = (letters.get(i).getYDirAdj() - first.getYDirAdj()) * MILLIMETRE;
            assertEquals(i % grid.columns() * grid.across(), x, 0.05);
            assertEquals(i / grid.columns() * grid.down(), y, 0.05);
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void sheetsAreArchiveFilesPrintedAsTheyAre(LabelGrid grid) throws Exception {
        List<Label> labels = IntStream.range(0, 90)
                .mapToObj(i -> new Label(Text.of(Integer.toString(i)), List.of(Text.of(Sample.HOSTILE.get(i % Sample.HOSTILE.size())))))
                .toList();
        byte[] pdf = write(grid, labels);
        Standards.assertPassesAll(pdf);
        assertArrayEquals(pdf, write(grid, labels));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
            assertEquals(LabelGrid.PAPER_WIDTH, document.getPage(0).getMediaBox().getWidth() * MILLIMETRE, 0.01);
            assertEquals(LabelGrid.PAPER_HEIGHT, document.getPage(0).getMediaBox().getHeight() * MILLIMETRE, 0.01);
        }
        Substitutions substitutions = new LabelWriter().write(sheet(grid, labels), new FrenchWording(), new ByteArrayOutputStream());
        assertTrue(substitutions.names().contains("U+4E2D"), substitutions.names().toString());
    }

    private static void assertOnALabel(LabelGrid grid, TextPosition letter) {
        double x = letter.getXDirAdj() * MILLIMETRE - grid.left();
        double end = x + letter.getWidthDirAdj() * MILLIMETRE;
        double y = letter.getYDirAdj() * MILLIMETRE - grid.top();
        int column = (int) (x / grid.across());
        int row = (int) (y / grid.down());
        assertTrue(column >= 0 && column < grid.columns() && row >= 0 && row < grid.rows(), letter + " at " + x + ", " + y);
        assertTrue(x - column * grid.across() >= 2.4 && end - column * grid.across() <= grid.width() - 2.4, letter + " at " + x);
        assertTrue(y - row * grid.down() >= 2.4 && y - row * grid.down() <= grid.height() - 2.4, letter + " at " + y);
    }

    private static LabelSheet sheet(LabelGrid grid, List<Label> labels) {
        return new LabelSheet(Sample.properties(), grid, labels);
    }

    private static byte[] write(LabelGrid grid, List<Label> labels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LabelWriter().write(sheet(grid, labels), new FrenchWording(), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<List<TextPosition>> letters(byte[] pdf) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        pages.get(pages.size() - 1).add(text);
                    }
                }
            }.getText(document);
        }
        return pages;
    }
}
