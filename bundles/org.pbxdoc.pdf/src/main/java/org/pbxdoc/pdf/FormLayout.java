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
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.TextField;

/** Sets what is filled in on screen or on paper: check boxes, text fields, signatures. */
final class FormLayout {
    private static final float BOX = 10;
    private static final float INDENT = 18;
    private static final float GAP = 10;

    private final Press press;

    FormLayout(Press press) {
        this.press = press;
    }

    void checklist(Checklist checklist, COSDictionary parent) throws IOException {
        if (checklist.items().isEmpty()) {
            return;
        }
        COSDictionary list = press.tagging().element("L", parent);
        press.tagging().numbering(list, "None");
        for (Checklist.Item item : checklist.items()) {
            COSDictionary entry = press.tagging().element("LI", list);
            COSDictionary label = press.tagging().element("Lbl", entry);
            COSDictionary body = press.tagging().element("LBody", entry);
            String words = press.say(item.label());
            List<LineStrip> lines = press.lines(
                    List.of(new Piece(words, Style.BODY)), Role.NORMAL, body, PageFlow.LEFT + INDENT, press.flow().width() - INDENT, 5);
            press.flow().add(new Ticked(press, lines.get(0), label, item, words.replace('\n', ' ').strip()));
            press.flow().addAll(lines.subList(1, lines.size()));
        }
    }

    void textField(TextField field, COSDictionary parent) throws IOException {
        COSDictionary group = press.tagging().element("Div", parent);
        String label = press.line(field.label());
        COSDictionary words = press.tagging().element("P", group);
        List<Piece> pieces = List.of(new Piece(label, Style.LABEL));
        for (LineStrip line : press.lines(pieces, Role.NORMAL, words, PageFlow.LEFT, press.flow().width(), GAP)) {
            press.flow().add(line.kept());
        }
        press.flow().add(filled(field.id(), label, press.say(field.value()), Math.max(field.lines(), 1), group));
    }

    private Filled filled(String id, String label, String value, int lines, COSDictionary group) {
        float width = press.flow().width();
        Entry entry = Entry.of(press, value, width, lines);
        return new Filled(press, id, label, entry, PageFlow.LEFT, width, group);
    }

    void signature(SignatureField field, COSDictionary parent) throws IOException {
        press.flow().add(new SignatureBox(press, field, press.tagging().element("Div", parent)));
    }

    /**
     * Words in a text field.
     *
     * @param value what the field says
     * @param lines the same, broken into lines
     * @param rows height in lines
     */
    record Entry(String value, List<Line> lines, int rows) {
        static Entry of(Press press, String words, float width, int rows) {
            String value = press.forms().typeable(words);
            List<Line> lines = value.isEmpty()
                    ? List.of()
                    : LineBreaker.lines(press.fonts(), List.of(new Piece(value, FormFields.WORDS)), width - 2 * FormFields.INSET);
            // A field is never higher than a page; words that do not fit can be scrolled to on screen.
            int most = (int) ((press.flow().body() - 100) / FormFields.WORDS.leading());
            int shown = Math.min(Math.max(rows, lines.size()), most);
            return new Entry(value, lines.subList(0, Math.min(shown, lines.size())), shown);
        }

        float height() {
            return rows * FormFields.WORDS.leading() + 2 * FormFields.INSET - 1;
        }

        void draw(Press press, FormFields.Place place, String id, String tip) throws IOException {
            press.forms().text(place, id, tip, value, lines, rows > 1);
        }
    }

    private record Filled(Press press, String id, String label, Entry entry, float left, float width, COSDictionary group)
            implements Strip {
        @Override
        public float height() {
            return entry.height();
        }

        @Override
        public float gap() {
            return 3;
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            entry.draw(press, new FormFields.Place(sheet, group, left, top - height(), width, height()), id, label);
        }
    }

    private record Ticked(Press press, LineStrip line, COSDictionary label, Checklist.Item item, String tip) implements Strip {
        @Override
        public float height() {
            return line.height();
        }

        @Override
        public float gap() {
            return line.gap();
        }

        @Override
        public boolean keep() {
            return line.keep();
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            float bottom = line.base(top) - 1.4f;
            press.forms().checkBox(new FormFields.Place(sheet, label, PageFlow.LEFT + 2, bottom, BOX, BOX), item.id(), tip, item.done());
            line.draw(sheet, top);
        }
    }
}
