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
import java.util.List;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/**
 * The page on which each heading will stand, found by setting the document in one pass with the figures of
 * {@link WordStyle}. An estimate: Word sets the text itself and corrects the numbers when the contents are updated.
 */
final class PageEstimate implements Block.Visitor {

    /** How much higher the line of a picture is than the picture. */
    private static final int FIGURE_LEADING = 60;

    private final Wording wording;
    private final FigureImages images;
    private final EarlierFile earlier;
    private final PageFill fill = new PageFill();
    private final Pages pages;
    private PageFormat enclosing;
    private PageFormat current;
    private int depth;
    private int width;

    private PageEstimate(Wording wording, FigureImages images, EarlierFile earlier, Pages pages) {
        this.pages = pages;
        this.enclosing = pages.portrait();
        this.width = pages.portrait().textWidth();
        this.wording = wording;
        this.images = images;
        this.earlier = earlier;
    }

    /** Returns the estimate for {@code document} with what people wrote in {@code earlier}. */
    static PageEstimate of(
            Document document,
            Outline outline,
            Wording wording,
            FigureImages images,
            EarlierFile earlier,
            Pages pages)
            throws IOException {
        PageEstimate estimate = new PageEstimate(wording, images, earlier, pages);
        estimate.frontMatter(outline);
        for (Section section : document.sections()) {
            section.accept(estimate);
        }
        estimate.fill.finish();
        return estimate;
    }

    /** Returns the page of each heading, in the order of {@link Outline#headings()}. */
    List<Integer> headingPages() {
        return fill.headingPages();
    }

    /** Returns the number of pages. */
    int pageCount() {
        return fill.page();
    }

    private void frontMatter(Outline outline) {
        fill.startPage(pages.portrait().textHeight());
        if (outline.headings().isEmpty()) {
            return;
        }
        fill.startPage(pages.portrait().textHeight());
        fill.paragraph(WordStyle.CONTENTS_HEADING.typography(), 1);
        for (Outline.Heading heading : outline.headings()) {
            if (heading.level() <= ContentsTable.LEVELS) {
                Typography look = WordStyle.contents(heading.level()).typography();
                fill.paragraph(look, TextWidth.lines(heading.text(), look, width - look.left() - 400));
            }
        }
    }

    private void text(WordStyle style, String text) {
        Typography look = style.typography();
        fill.paragraph(look, TextWidth.lines(text, look, width - look.left()));
    }

    private void all(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    @Override
    public void section(Section section) throws IOException {
        PageFormat outer = enclosing;
        enclosing = pages.inside(enclosing, section.orientation());
        if (enclosing != current) {
            current = enclosing;
            width = current.textWidth();
            fill.startPage(current.textHeight());
        }
        depth++;
        Typography look = WordStyle.heading(depth).typography();
        fill.heading(look, TextWidth.lines(wording.say(section.heading()), look, width - look.left()));
        all(section.blocks());
        depth--;
        enclosing = outer;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        text(WordStyle.NORMAL, words(paragraph));
    }

    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (Run run : paragraph.runs()) {
            words.append(wording.say(run.text()));
        }
        return words.toString();
    }

    @Override
    public void bulletList(BulletList list) {
        for (Paragraph item : list.items()) {
            text(list.ordered() ? WordStyle.LIST_NUMBER : WordStyle.LIST_BULLET, words(item));
        }
    }

    @Override
    public void keyValues(KeyValues values) {
        int key = width * WordTables.KEY_SHARE / 100;
        for (KeyValues.Entry entry : values.entries()) {
            fill.row(Math.max(
                    cell(WordStyle.KEY, wording.say(entry.key()), key),
                    cell(WordStyle.PROPERTY, wording.say(entry.value()), width - key)));
        }
        text(WordStyle.TABLE_END, "");
    }

    private static double cell(WordStyle style, String text, int cellWidth) {
        Typography look = style.typography();
        int lines = TextWidth.lines(text, look, cellWidth - 2 * WordTables.CELL_SIDE);
        return lines * look.lineHeight() + 2 * WordTables.CELL_EDGE;
    }

    @Override
    public void table(Table table) {
        String caption = wording.say(table.caption());
        if (!caption.isEmpty()) {
            fill.paragraph(WordStyle.CAPTION.typography().withNext(), 1);
        }
        int[] widths = ColumnWidths.of(table, wording, width);
        double heading = 0;
        for (int i = 0; i < widths.length; i++) {
            heading = Math.max(
                    heading, cell(WordStyle.TABLE_HEADING, wording.say(table.columns().get(i).header()), widths[i]));
        }
        fill.startTable(heading);
        for (Table.Row row : table.rows()) {
            double height = 0;
            for (int i = 0; i < row.cells().size() && i < widths.length; i++) {
                int room = row.role() == Role.GROUP ? width : widths[i];
                height = Math.max(height, cell(WordStyle.TABLE_TEXT, CellWords.of(row.cells().get(i), wording), room));
            }
            fill.row(height + WordTables.HAIRLINE);
        }
        fill.endTable();
        text(WordStyle.TABLE_END, "");
    }

    @Override
    public void figure(Figure figure) throws IOException {
        FigureImages.Placed placed =
                images.place(figure.picture(), width, FigureImages.roomFor(current));
        Typography look = WordStyle.FIGURE.typography();
        fill.hold(look.before(), placed.height() + FIGURE_LEADING, look.after());
        text(WordStyle.CAPTION, wording.say(figure.caption()));
    }

    @Override
    public void photo(Photo photo) throws IOException {
        FigureImages.Placed placed = images.place(photo.picture(), width, FigureImages.roomForPhoto(current));
        Typography look = WordStyle.FIGURE.typography();
        fill.hold(look.before(), placed.height() + FIGURE_LEADING, look.after());
        text(WordStyle.CAPTION, wording.say(photo.caption()));
        text(WordStyle.PHOTO_DETAILS, wording.say(photo.details()));
    }

    @Override
    public void callout(Callout callout) throws IOException {
        width -= WordBody.CALLOUT_INSET;
        if (!callout.title().isEmpty()) {
            text(WordStyle.CALLOUT_TITLE, wording.say(callout.title()));
        }
        all(callout.blocks());
        width += WordBody.CALLOUT_INSET;
        fill.row(2 * WordTables.CELL_EDGE);
        text(WordStyle.TABLE_END, "");
    }

    @Override
    public void checklist(Checklist checklist) {
        for (Checklist.Item item : checklist.items()) {
            text(WordStyle.CHECK_ITEM, wording.say(item.label()));
        }
    }

    @Override
    public void textField(TextField field) {
        text(WordStyle.FIELD_LABEL, wording.say(field.label()));
        fill.row(Math.max(1, field.lines()) * WordForms.WRITING_LINE);
        text(WordStyle.TABLE_END, "");
    }

    @Override
    public void signatureField(SignatureField field) {
        double party = cell(WordStyle.PARTY, wording.say(field.party()), width);
        fill.block(0, party + WordForms.SIGNATURE_ROW + WordForms.SIGNATURE_SPACE, 0);
        text(WordStyle.TABLE_END, "");
    }

    @Override
    public void remarks(Remarks remarks) {
        text(WordStyle.FIELD_LABEL, wording.say(remarks.title()));
        List<Written> written = earlier.remarks(Controls.tag(Controls.REMARKS + remarks.id()));
        String words = written.isEmpty() ? wording.say(remarks.prompt()) : Written.plain(written);
        words.lines().forEach(line -> text(WordStyle.REMARKS, line));
    }
}
