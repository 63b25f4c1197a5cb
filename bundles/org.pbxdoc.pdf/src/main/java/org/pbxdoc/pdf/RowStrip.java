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
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.Role;

/**
 * One row of a table or of a list of properties.
 *
 * @param press the document
 * @param cells its cells
 * @param look how it is set
 * @param gap space above
 * @param keep whether it stays with the next strip
 * @param head what is repeated above it on a new page, or null
 */
record RowStrip(Press press, List<Cell> cells, Look look, float gap, boolean keep, Strip head) implements Strip {
    private static final float FIELD_HEIGHT = 15;
    private static final float FIELD_GAP = 1.5f;

    /**
     * One cell.
     *
     * @param element its structure element, or null in a repeated header, which is an artifact
     * @param lines its text
     * @param left its left edge
     * @param width its width
     * @param style how its first words look
     * @param right whether its text ends at the right edge
     * @param sign the role whose sign stands before its first line, or {@link Role#NORMAL}
     * @param field what is filled in here, or null
     */
    record Cell(COSDictionary element, List<Line> lines, float left, float width, Style style, boolean right, Role sign, Field field) {

        Cell(COSDictionary element, List<Line> lines, float left, float width, Style style, boolean right, Role sign) {
            this(element, lines, left, width, style, right, sign, null);
        }

        float height() {
            return field == null ? lines.size() * style.leading() : FIELD_HEIGHT;
        }

        Cell part(int from, int to) {
            return new Cell(element, lines.subList(from, to), left, width, style, right, from == 0 ? sign : Role.NORMAL, from == 0 ? field : null);
        }

        float indent() {
            return Symbol.has(sign) ? Symbol.room(style.size()) : 0;
        }
    }

    /**
     * A field that fills its cell.
     *
     * @param id its name
     * @param tip what is asked for
     * @param choices the answers to choose from; any words if there are none
     */
    record Field(String id, String tip, List<String> choices) {}

    /**
     * How a row is set.
     *
     * @param left left edge of the table
     * @param width width of the table
     * @param background colour behind it
     * @param rule colour of the line below
     * @param ruleWidth thickness of the line below
     * @param padding space between text and edges
     */
    record Look(float left, float width, int background, int rule, float ruleWidth, float padding) {}

    @Override
    public float height() {
        float height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height + 2 * look.padding();
    }

    @Override
    public void draw(Sheet sheet, float top) throws IOException {
        float height = height();
        if (look.background() != Palette.WHITE) {
            sheet.box(look.left(), top - height, look.width(), height, look.background());
        }
        sheet.rule(look.left(), top - height, look.width(), look.ruleWidth(), look.rule());
        for (Cell cell : cells) {
            draw(sheet, cell, top);
        }
    }

    private void field(Sheet sheet, Cell cell, float top) throws IOException {
        Field field = cell.field();
        FormFields.Place place = new FormFields.Place(sheet, cell.element(), cell.left() + FIELD_GAP,
                top - look.padding() - FIELD_HEIGHT + FIELD_GAP, cell.width() - 2 * FIELD_GAP, FIELD_HEIGHT);
        if (field.choices().isEmpty()) {
            press.forms().empty(place, field.id(), field.tip());
        } else {
            press.forms().choice(place, field.id(), field.tip(), field.choices());
        }
    }

    private void draw(Sheet sheet, Cell cell, float top) throws IOException {
        if (cell.field() != null) {
            field(sheet, cell, top);
            return;
        }
        if (cell.lines().isEmpty() || cell.lines().size() == 1 && cell.lines().get(0).fragments().isEmpty()) {
            return;
        }
        Style style = cell.style();
        float base = top - look.padding() - (style.leading() - style.size()) / 2 - style.size() * 0.8f;
        float x = cell.left() + look.padding() + cell.indent();
        if (Symbol.has(cell.sign())) {
            Symbol.draw(sheet, cell.sign(), cell.left() + look.padding(), base, style.size());
        }
        if (cell.element() == null) {
            sheet.beginArtifact();
        } else {
            sheet.begin(cell.element());
        }
        for (Line line : cell.lines()) {
            float shift = cell.right() ? cell.width() - 2 * look.padding() - cell.indent() - line.width() : 0;
            sheet.text(line, x + shift, base);
            base -= style.leading();
        }
        sheet.end();
    }

    @Override
    public List<Strip> split(float room) {
        List<Cell> first = new ArrayList<>();
        List<Cell> rest = new ArrayList<>();
        for (Cell cell : cells) {
            int fitting = (int) Math.floor((room - 2 * look.padding()) / cell.style().leading());
            int cut = Math.min(Math.max(fitting, 1), cell.lines().size());
            first.add(cell.part(0, cut));
            rest.add(cell.part(cut, cell.lines().size()));
        }
        if (rest.stream().allMatch(cell -> cell.lines().isEmpty())) {
            return List.of(this);
        }
        return List.of(new RowStrip(press, first, look, gap, keep, head), new RowStrip(press, rest, look, 0, keep, head));
    }
}
