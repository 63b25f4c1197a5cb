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
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.WriterLabel;

/** The box in which one party signs: who, as what, where and when on the left, the signature on the right. */
final class SignatureBox implements Strip {
    private static final float PADDING = 10;
    private static final float LEAST_SIGNATURE = 84;
    private static final Style PARTY = Style.LABEL.size(10);
    private static final Style LABEL = Style.LABEL.size(8).colour(Palette.QUIET);

    private final Press press;
    private final String id;
    private final COSDictionary group;
    private final String party;
    private final List<Line> partyLines;
    private final List<Field> fields = new ArrayList<>();
    private final float column;

    private record Field(String name, String label, FormLayout.Entry entry) {
        float height() {
            return LABEL.leading() + 1 + entry.height() + 6;
        }
    }

    SignatureBox(Press press, SignatureField field, COSDictionary group) {
        this.press = press;
        this.group = group;
        id = field.id();
        column = (press.flow().width() - 3 * PADDING) / 2;
        party = press.line(field.party());
        partyLines = LineBreaker.lines(press.fonts(), List.of(new Piece(party, PARTY)), press.flow().width() - 2 * PADDING);
        add("name", WriterLabel.NAME, press.line(field.name()));
        add("function", WriterLabel.FUNCTION, press.line(field.function()));
        String place = press.line(field.place());
        String date = date(press.line(field.date()));
        add("place-date", WriterLabel.PLACE_DATE, place.isEmpty() || date.isEmpty() ? place + date : place + ", " + date);
    }

    private void add(String name, WriterLabel label, String value) {
        fields.add(new Field(id + "-" + name, press.label(label), FormLayout.Entry.of(press, value, column, 1)));
    }

    /** Dates are printed as people here write them; anything that is no ISO date stays as it is. */
    private static String date(String iso) {
        return iso.matches("\\d{4}-\\d\\d-\\d\\d") ? iso.substring(8) + "." + iso.substring(5, 7) + "." + iso.substring(0, 4) : iso;
    }

    @Override
    public float gap() {
        return 14;
    }

    @Override
    public float height() {
        return header() + Math.max(fieldsHeight(), LEAST_SIGNATURE) + PADDING;
    }

    private float header() {
        return partyLines.size() * PARTY.leading() + PADDING + 8;
    }

    private float fieldsHeight() {
        float height = 0;
        for (Field field : fields) {
            height += field.height();
        }
        return height;
    }

    @Override
    public void draw(Sheet sheet, float top) throws IOException {
        float width = press.flow().width();
        float left = PageFlow.LEFT;
        sheet.box(left, top - header() + 6, width, header() - 6, Palette.HEAD);
        sheet.frame(left, top - height(), width, height(), Palette.RULE_STRONG);
        float y = top - PADDING / 2 - 2;
        COSDictionary heading = press.tagging().element("P", group);
        for (Line line : partyLines) {
            y -= PARTY.leading();
            press.draw(sheet, line, heading, left + PADDING, y + 4);
        }
        drawFields(sheet, left + PADDING, top - header());
        drawSignature(sheet, left + 2 * PADDING + column, top - header());
    }

    private void drawFields(Sheet sheet, float left, float top) throws IOException {
        float y = top;
        for (Field field : fields) {
            label(sheet, field.label(), left, y);
            float bottom = y - LABEL.leading() - 1 - field.entry().height();
            FormFields.Place place = new FormFields.Place(sheet, group, left, bottom, column, field.entry().height());
            field.entry().draw(press, place, field.name(), tip(field.label()));
            y -= field.height();
        }
    }

    private void drawSignature(Sheet sheet, float left, float top) throws IOException {
        String label = press.label(WriterLabel.SIGNATURE);
        label(sheet, label, left, top);
        float height = Math.max(fieldsHeight(), LEAST_SIGNATURE) - LABEL.leading() - 1 - 6;
        FormFields.Place place = new FormFields.Place(sheet, group, left, top - LABEL.leading() - 1 - height, column, height);
        press.forms().signature(place, id, tip(label));
    }

    private String tip(String label) {
        return party.isEmpty() ? label : party + ": " + label;
    }

    private void label(Sheet sheet, String words, float left, float top) throws IOException {
        sheet.begin(press.tagging().element("P", group));
        sheet.text(words, LABEL, left, top - LABEL.size());
        sheet.end();
    }
}
