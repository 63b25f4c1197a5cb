/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.pbxdoc.document.LabelGrid;
import org.pbxdoc.document.LabelSheet;
import org.pbxdoc.document.LabelSheet.Label;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/**
 * Writes labels onto A4 sheets, to the tenth of a millimetre, as PDF/A-3a and PDF/UA-1.
 *
 * <p>Printing programs are asked to keep the size; text becomes smaller and breaks until it fits, and is never cut.
 */
public final class LabelWriter {
    private static final float POINTS = 72 / 25.4f;
    private static final PDRectangle A4 =
            new PDRectangle((float) LabelGrid.PAPER_WIDTH * POINTS, (float) LabelGrid.PAPER_HEIGHT * POINTS);
    /** What printers cannot reach at the edge of the paper, in millimetres. */
    private static final double EDGE = 5.5;
    private static final double INSET = 2.5;
    /** The mark is as high as it can be on one line, within these shares of the label. */
    private static final float LARGEST_MARK = 0.3f;
    private static final float LEAST_MARK = 0.15f;
    private static final float LINE = 0.105f;
    private static final float SMALLER = 0.94f;

    /**
     * Writes {@code sheet} to {@code out}, which stays open.
     *
     * @return the characters that no bundled font has and that were printed as U+FFFD
     * @throws IOException if {@code out} cannot be written
     */
    public Substitutions write(LabelSheet sheet, Wording wording, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Fonts fonts = new Fonts(pdf);
            PDViewerPreferences preferences = FileDescription.into(pdf, sheet.properties(), wording, fonts);
            preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
            Tagging tagging = new Tagging(pdf);
            new Sheets(pdf, fonts, tagging, sheet.grid(), wording).draw(sheet.labels());
            tagging.finish();
            pdf.setDocumentId(fonts.fingerprint());
            pdf.save(out);
            return fonts.substitutions();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Sheets(PDDocument pdf, Fonts fonts, Tagging tagging, LabelGrid grid, Wording wording) {
        void draw(List<Label> labels) throws IOException {
            COSDictionary list = tagging.element("L", tagging.document());
            tagging.numbering(list, "None");
            for (int first = 0; first < Math.max(1, labels.size()); first += grid.perSheet()) {
                try (Sheet page = new Sheet(pdf, tagging, fonts, A4)) {
                    pdf.addPage(page.page());
                    for (int i = first; i < Math.min(first + grid.perSheet(), labels.size()); i++) {
                        COSDictionary item = tagging.element("LI", list);
                        draw(page, labels.get(i), i - first, tagging.element("LBody", item));
                    }
                }
            }
        }

        private void draw(Sheet page, Label label, int place, COSDictionary element) throws IOException {
            int column = place % grid.columns();
            int row = place / grid.columns();
            double right = LabelGrid.PAPER_WIDTH - grid.left() - (grid.columns() - 1) * grid.across() - grid.width();
            double below = LabelGrid.PAPER_HEIGHT - grid.top() - (grid.rows() - 1) * grid.down() - grid.height();
            double aside = Math.max(INSET, EDGE - Math.min(grid.left(), right));
            double above = Math.max(INSET, EDGE - Math.min(grid.top(), below));
            float left = points(grid.left() + column * grid.across() + aside);
            float width = points(grid.width() - 2 * aside);
            float top = A4.getHeight() - points(grid.top() + row * grid.down() + above);
            float height = points(grid.height() - 2 * above);
            List<Line> lines = fitted(label, width, height);
            float y = top - (height - height(lines)) / 2;
            for (Line line : lines) {
                float leading = leading(line);
                page.begin(tagging.element("P", element));
                page.text(line, left, y - leading * 0.78f);
                page.end();
                y -= leading;
            }
        }

        /** Makes the text smaller until it fits. */
        private List<Line> fitted(Label label, float width, float height) {
            float scale = 1;
            List<Line> lines = lines(label, width, scale);
            while (height(lines) > height) {
                scale *= SMALLER;
                lines = lines(label, width, scale);
            }
            return lines;
        }

        private List<Line> lines(Label label, float width, float scale) {
            float size = points(grid.height()) * scale;
            String mark = fonts.line(wording.say(label.mark()));
            float wide = fonts.width(mark, Typeface.BOLD, size);
            float share = wide == 0 ? LEAST_MARK : Math.max(LEAST_MARK, Math.min(LARGEST_MARK, 0.99f * width / wide));
            List<Line> lines = new ArrayList<>(lines(label.mark(), new Style(Typeface.BOLD, size * share, Palette.INK), width));
            for (Text line : label.lines()) {
                lines.addAll(lines(line, new Style(Typeface.REGULAR, size * LINE, Palette.INK), width));
            }
            return lines;
        }

        private List<Line> lines(Text text, Style style, float width) {
            String words = fonts.line(wording.say(text));
            return words.isEmpty() ? List.of() : LineBreaker.lines(fonts, List.of(new Piece(words, style)), width);
        }

        private static float height(List<Line> lines) {
            return (float) lines.stream().mapToDouble(Sheets::leading).sum();
        }

        private static float leading(Line line) {
            return line.fragments().isEmpty() ? 0 : line.fragments().get(0).style().size() * 1.22f;
        }
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }
}
