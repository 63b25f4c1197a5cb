/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Writes what people fill in later: check boxes, text fields and places to sign, as content controls. */
final class WordForms {

    /** Height of one line to write on by hand. */
    static final int WRITING_LINE = 400;
    /** Height of the rows of a place to sign. */
    static final int SIGNATURE_ROW = 480;
    /** Height of the row with the signature itself. */
    static final int SIGNATURE_SPACE = 1000;

    /** An empty field is blank, so that it can also be filled in by hand; wide enough to click on. */
    private static final String BLANK = "\u2003".repeat(8);

    private final Markup xml;
    private final Prose prose;
    private final WordTables tables;
    private final Controls controls;
    private final Wording wording;

    WordForms(Markup xml, Prose prose, WordTables tables, Controls controls, Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.tables = tables;
        this.controls = controls;
        this.wording = wording;
    }

    /** Writes {@code checklist}, one paragraph an item. */
    void checklist(Checklist checklist) throws IOException {
        for (Checklist.Item item : checklist.items()) {
            Optional<Mark> outer = prose.whole(item.label().wholeMark());
            String label = prose.say(item.label());
            prose.start(WordStyle.CHECK_ITEM);
            checkBox(item.id(), label, item.done());
            prose.tab();
            prose.run(item.label(), "");
            prose.end();
            prose.whole(outer);
        }
    }

    private void checkBox(String id, String label, boolean done) throws IOException {
        String state = controls.value(Controls.tag(id), done ? Controls.TICKED : Controls.UNTICKED);
        boolean ticked = state.equals(Controls.TICKED);
        startControl(id, label, false);
        xml.open("w14:checkbox").empty("w14:checked", "w14:val", ticked ? "1" : "0");
        xml.empty("w14:checkedState", "w14:val", code(Controls.TICKED), "w14:font", StylesPart.SYMBOL_FACE);
        xml.empty("w14:uncheckedState", "w14:val", code(Controls.UNTICKED), "w14:font", StylesPart.SYMBOL_FACE).close();
        xml.close().open("w:sdtContent");
        prose.run(state, "CheckBox");
        xml.close().close();
    }

    private static String code(String sign) {
        return HexFormat.of().toHexDigits(sign.charAt(0));
    }

    /** Writes {@code field}: its label and a box that is as high as its lines. */
    void textField(TextField field, int width) throws IOException {
        String label = prose.say(field.label());
        prose.paragraph(WordStyle.FIELD_LABEL, field.label());
        tables.start("PbxBox", false, label, width);
        tables.startRow(Math.max(1, field.lines()) * WRITING_LINE);
        tables.startCell(width, 1, "");
        prose.start(WordStyle.FIELD_TEXT);
        textControl(field.id(), label, field.value());
        prose.end();
        xml.close().close().close();
    }

    /** Writes the place where a party signs. */
    void signature(SignatureField field, int width) throws IOException {
        int label = width * 17 / 100;
        int half = width / 2;
        String party = prose.say(field.party());
        tables.start("PbxBox", false, party, label, half - label, label, width - half - label);
        tables.startRow(0);
        tables.startCell(width, 4, Palette.MIST);
        keptParagraph(WordStyle.PARTY, field.party());
        xml.close().close();
        tables.startRow(SIGNATURE_ROW);
        entry(WriterLabel.NAME, field.id() + ".name", field.name(), label, half - label, true);
        entry(
                WriterLabel.FUNCTION,
                field.id() + ".function",
                field.function(),
                label,
                width - half - label,
                true);
        xml.close();
        tables.startRow(SIGNATURE_SPACE);
        entry(WriterLabel.PLACE_DATE, field.id() + ".place", Text.of(placeAndDate(field)), label, half - label, false);
        tables.startCell(label, 1, Palette.SNOW);
        prose.paragraph(WordStyle.KEY, WriterLabel.SIGNATURE.in(wording));
        xml.close();
        tables.startCell(width - half - label, 1, "");
        prose.paragraph(WordStyle.FIELD_TEXT, "");
        xml.close().close().close();
    }

    private String placeAndDate(SignatureField field) {
        String place = prose.say(field.place());
        String date = CalendarDate.rewritten(prose.say(field.date()));
        return place.isEmpty() || date.isEmpty() ? place + date : place + ", " + date;
    }

    private void entry(WriterLabel name, String id, Text value, int labelWidth, int width, boolean keep)
            throws IOException {
        String label = name.in(wording);
        tables.startCell(labelWidth, 1, Palette.SNOW);
        if (keep) {
            keptParagraph(WordStyle.KEY, Text.of(label));
        } else {
            prose.paragraph(WordStyle.KEY, label);
        }
        xml.close();
        tables.startCell(width, 1, "");
        prose.start(WordStyle.FIELD_TEXT);
        textControl(id, label, value);
        prose.end();
        xml.close();
    }

    private void keptParagraph(WordStyle style, Text text) throws IOException {
        prose.startKept(style);
        prose.run(text, "");
        prose.end();
    }

    private void textControl(String id, String label, Text model) throws IOException {
        String fresh = prose.say(model).strip();
        String value = controls.value(Controls.tag(id), fresh);
        startControl(id, label, value.isEmpty());
        xml.empty("w:text", "w:multiLine", "1").close().open("w:sdtContent");
        if (Revisions.isRevised(model)) {
            prose.run(model, "");
        } else if (value.isEmpty()) {
            prose.run(BLANK, Controls.PLACEHOLDER);
        } else {
            prose.run(value);
        }
        xml.close().close();
    }

    /** Opens a content control up to its kind; the properties stay open. */
    private void startControl(String id, String label, boolean placeholder) throws IOException {
        xml.open("w:sdt").open("w:sdtPr");
        xml.value("w:alias", Controls.shortened(label)).value("w:tag", Controls.tag(id)).value("w:id", prose.nextId());
        if (placeholder) {
            xml.empty("w:showingPlcHdr");
        }
    }
}
