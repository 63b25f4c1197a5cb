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
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.WriterLabel;

/** Sets the chapters of a document block by block. */
final class Body implements Block.Visitor {
    private static final int DEEPEST_TAG = 6;
    private static final int SHORT = 3;
    private static final int REMARK_LINES = 4;

    private final Press press;
    private final Outline outline;
    private final Iterator<Headings.Heading> headings;
    private final TextBlocks text;
    private final TableLayout tables;
    private final FigureLayout figures;
    private final CalloutLayout callouts;
    private final FormLayout forms;
    private COSDictionary parent;
    private boolean landscape;
    private int tableCount;
    private int figureCount;
    private int photoCount;

    Body(Press press, Headings headings, Outline outline, Pictures pictures) {
        this.press = press;
        this.outline = outline;
        this.headings = headings.iterator();
        text = new TextBlocks(press);
        tables = new TableLayout(press);
        figures = new FigureLayout(press, pictures);
        callouts = new CalloutLayout(press, text);
        forms = new FormLayout(press);
        parent = press.tagging().document();
    }

    void set(List<Section> sections) throws IOException {
        press.flow().breakPage(false);
        for (Section section : sections) {
            section.accept(this);
        }
        press.flow().flush();
    }

    @Override
    public void section(Section section) throws IOException {
        COSDictionary around = parent;
        boolean aroundLandscape = landscape;
        if (section.orientation() != Section.Orientation.INHERIT) {
            landscape = section.orientation() == Section.Orientation.LANDSCAPE;
        }
        parent = press.tagging().element("Sect", around);
        turn();
        heading(headings.next());
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            turn();
            boolean more = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Section);
            if (more && blocks.get(i) instanceof Paragraph paragraph && !(blocks.get(i + 1) instanceof Paragraph)) {
                introduction(paragraph);
            } else {
                blocks.get(i).accept(this);
            }
        }
        parent = around;
        landscape = aroundLandscape;
    }

    /** Sets a short paragraph on the page of the table, list or picture it introduces. */
    private void introduction(Paragraph paragraph) throws IOException {
        List<LineStrip> lines = text.paragraph(paragraph, parent, PageFlow.LEFT, press.flow().width());
        boolean isShort = lines.size() <= SHORT;
        for (LineStrip line : lines) {
            press.flow().add(isShort ? line.kept() : line);
        }
    }

    private void turn() throws IOException {
        if (press.flow().isLandscape() != landscape) {
            press.flow().breakPage(landscape);
        }
    }

    private void heading(Headings.Heading heading) throws IOException {
        int level = heading.level();
        COSDictionary element = press.tagging().element("H" + Math.min(level, DEEPEST_TAG), parent);
        Style style = Style.heading(level);
        float gap = switch (level) {
            case 1 -> 28;
            case 2 -> 20;
            default -> 14;
        };
        float indent = press.fonts().width(heading.number(), style.typeface(), style.size()) + style.size() * 0.7f;
        List<Piece> pieces = List.of(new Piece(heading.words(), style));
        List<LineStrip> lines =
                press.lines(pieces, Role.NORMAL, element, PageFlow.LEFT + indent, press.flow().width() - indent, gap);
        press.flow().add(new HeadingStrip(lines.get(0).kept().labelled(heading.number(), style, indent), heading));
        for (LineStrip line : lines.subList(1, lines.size())) {
            press.flow().add(line.kept());
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        press.flow().addAll(text.paragraph(paragraph, parent, PageFlow.LEFT, press.flow().width()));
    }

    @Override
    public void bulletList(BulletList list) throws IOException {
        press.flow().addAll(text.list(list, parent, PageFlow.LEFT, press.flow().width()));
    }

    @Override
    public void keyValues(KeyValues values) throws IOException {
        tables.keyValues(values, parent);
    }

    @Override
    public void table(Table table) throws IOException {
        if (table.columns().isEmpty()) {
            return;
        }
        tables.table(table, caption(WriterLabel.TABLE, ++tableCount, table.caption()), parent);
    }

    @Override
    public void figure(Figure figure) throws IOException {
        figures.set(figure, caption(WriterLabel.FIGURE, ++figureCount, figure.caption()), parent);
    }

    private String caption(WriterLabel kind, int number, Text words) {
        String caption = press.line(words);
        String counted = press.label(kind) + " " + number;
        return caption.isEmpty() ? counted : counted + ": " + caption;
    }

    @Override
    public void callout(Callout callout) throws IOException {
        for (Block block : callouts.set(callout, parent)) {
            block.accept(this);
        }
    }

    @Override
    public void checklist(Checklist checklist) throws IOException {
        forms.checklist(checklist, parent);
    }

    @Override
    public void textField(TextField field) throws IOException {
        forms.textField(field, parent);
    }

    @Override
    public void signatureField(SignatureField field) throws IOException {
        forms.signature(field, parent);
    }

    @Override
    public void photo(Photo photo) throws IOException {
        Figure figure = new Figure(photo.id(), photo.caption(), photo.alternative(), photo.picture());
        figures.set(figure, caption(WriterLabel.PHOTO, ++photoCount, photo.caption()), parent);
        if (!photo.details().isEmpty()) {
            paragraph(Paragraph.of(Role.QUIET, photo.details()));
        }
    }

    @Override
    public void remarks(Remarks remarks) throws IOException {
        forms.textField(new TextField(remarks.id(), remarks.title(), Text.EMPTY, REMARK_LINES), parent);
    }

    /** The first line of a heading; when it is drawn, the page of the section is known. */
    private final class HeadingStrip implements Strip {
        private final LineStrip line;
        private final Headings.Heading heading;

        HeadingStrip(LineStrip line, Headings.Heading heading) {
            this.line = line;
            this.heading = heading;
        }

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
            return true;
        }

        @Override
        public void draw(Sheet sheet, float top) throws IOException {
            heading.printedOn(press.pdf().getNumberOfPages());
            outline.add(heading.level(), heading.title(), press.links().place(heading.section().id(), sheet.page(), top + 6));
            line.draw(sheet, top);
        }
    }
}
