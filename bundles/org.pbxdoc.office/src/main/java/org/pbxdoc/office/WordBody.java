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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Writes the text of a Word document block by block. */
final class WordBody implements Block.Visitor {

    /** By how much the text in a callout is narrower than around it. */
    static final int CALLOUT_INSET = 400;

    private final Markup xml;
    private final Wording wording;
    private final PageFrame frame;
    private final Prose prose;
    private final WordTables tables;
    private final WordForms forms;
    private final RemarksWriter remarks;
    private final WordPictures pictures;
    private final NumberingPart numbering;
    private final Iterator<Outline.Heading> headings;
    private final Pages pages;
    private PageFormat enclosing;
    private PageFormat current;
    private int width;
    private int tableCount;
    private int figureCount;
    private int photoCount;

    WordBody(
            Markup xml,
            Wording wording,
            PageFrame frame,
            Prose prose,
            WordPictures pictures,
            NumberingPart numbering,
            Controls controls,
            Outline outline) {
        this.xml = xml;
        this.wording = wording;
        this.frame = frame;
        this.pages = frame.pages();
        this.enclosing = pages.portrait();
        this.width = pages.portrait().textWidth();
        this.prose = prose;
        this.pictures = pictures;
        this.numbering = numbering;
        this.tables = new WordTables(xml, prose, wording);
        this.forms = new WordForms(xml, prose, tables, controls, wording);
        this.remarks = new RemarksWriter(xml, prose, tables, pictures, numbering, controls, wording);
        this.headings = outline.headings().iterator();
    }

    /** Writes {@code document} with a cover, which said {@code before}, and a table of contents that says {@code estimate}. */
    void write(Document document, Properties before, Outline outline, PageEstimate estimate) throws IOException {
        new CoverPage(xml, prose, tables, pictures, pages.portrait(), wording).write(document.properties(), before);
        tableEnd();
        if (document.sections().isEmpty()) {
            frame.sectionProperties(xml, pages.portrait(), true);
            return;
        }
        new ContentsTable(xml, prose, wording).write(outline.headings(), estimate.headingPages());
        sectionEnd(pages.portrait(), true);
        all(document.sections());
        frame.sectionProperties(xml, current, false);
    }

    private void all(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            Optional<Mark> outer = prose.whole(Revisions.of(block));
            block.accept(this);
            prose.whole(outer);
        }
    }

    private void sectionEnd(PageFormat format, boolean withCover) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.SECTION_END.id());
        frame.sectionProperties(xml, format, withCover);
        xml.close().close();
    }

    /** Two tables in a row would grow together and a cell must end in a paragraph, so one follows each table. */
    private void tableEnd() throws IOException {
        prose.paragraph(WordStyle.TABLE_END, "");
    }

    @Override
    public void section(Section section) throws IOException {
        PageFormat outer = enclosing;
        enclosing = pages.inside(enclosing, section.orientation());
        if (enclosing != current) {
            if (current != null) {
                sectionEnd(current, false);
            }
            current = enclosing;
            width = current.textWidth();
        }
        heading(headings.next(), section.heading());
        all(section.blocks());
        enclosing = outer;
    }

    private void heading(Outline.Heading heading, Text words) throws IOException {
        String id = prose.nextId();
        prose.start(WordStyle.heading(heading.level()));
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", heading.bookmark());
        prose.run(words, "");
        xml.empty("w:bookmarkEnd", "w:id", id);
        prose.end();
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        prose.paragraph(RoleLook.paragraphStyle(paragraph.role()), paragraph);
    }

    @Override
    public void bulletList(BulletList list) throws IOException {
        int number = list.ordered() ? numbering.newOrderedList() : NumberingPart.BULLETS;
        for (Paragraph item : list.items()) {
            Optional<Mark> outer = prose.whole(Revisions.of(item));
            prose.item(list.ordered() ? WordStyle.LIST_NUMBER : WordStyle.LIST_BULLET, number, item);
            prose.whole(outer);
        }
    }

    @Override
    public void keyValues(KeyValues values) throws IOException {
        if (!values.entries().isEmpty()) {
            tables.keyValues(values, width);
            tableEnd();
        }
    }

    @Override
    public void table(Table table) throws IOException {
        if (table.columns().isEmpty()) {
            return;
        }
        tableCount++;
        caption(WriterLabel.TABLE, "Table", tableCount, table.caption(), true);
        tables.table(table, width);
        tableEnd();
    }

    private void caption(WriterLabel word, String sequence, int number, Text text, boolean withNext)
            throws IOException {
        if (withNext) {
            prose.startKept(WordStyle.CAPTION);
        } else {
            prose.start(WordStyle.CAPTION);
        }
        prose.run(word.in(wording) + "\u00A0", "CaptionLabel");
        prose.fieldStart("SEQ " + sequence + " \\* ARABIC");
        prose.run(Integer.toString(number), "CaptionLabel");
        prose.fieldEnd();
        if (!text.isEmpty()) {
            prose.run(Text.join(Text.of(" \u2013 "), text), "");
        }
        prose.end();
    }

    @Override
    public void figure(Figure figure) throws IOException {
        figureCount++;
        prose.start(WordStyle.FIGURE);
        pictures.picture(
                figure.picture(), prose.say(figure.alternative()), width, FigureImages.roomFor(current));
        prose.end();
        caption(WriterLabel.FIGURE, "Figure", figureCount, figure.caption(), false);
    }

    @Override
    public void photo(Photo photo) throws IOException {
        photoCount++;
        prose.start(WordStyle.FIGURE);
        pictures.picture(photo.picture(), prose.say(photo.alternative()), width, FigureImages.roomForPhoto(current));
        prose.end();
        boolean details = !prose.say(photo.details()).isEmpty() || photo.details().wholeMark().isPresent();
        caption(WriterLabel.PHOTO, "Photo", photoCount, photo.caption(), details);
        if (details) {
            prose.paragraph(WordStyle.PHOTO_DETAILS, photo.details());
        }
    }

    @Override
    public void callout(Callout callout) throws IOException {
        RoleLook look = RoleLook.of(callout.role());
        String title = prose.say(callout.title());
        tables.start("PbxCallout" + RoleLook.capitalised(callout.role()), false, title, width);
        tables.startRow(0);
        tables.startCell(width, 1, "");
        Text words = title.isEmpty() ? Text.of(look.word().map(word -> word.in(wording)).orElse("")) : callout.title();
        if (!words.isEmpty() || callout.blocks().isEmpty()) {
            prose.start(WordStyle.CALLOUT_TITLE);
            prose.symbol(callout.role());
            prose.run(words, RoleLook.characterStyle(callout.role()).orElse(""));
            prose.end();
        }
        width -= CALLOUT_INSET;
        all(callout.blocks());
        width += CALLOUT_INSET;
        xml.close().close().close();
        tableEnd();
    }

    @Override
    public void checklist(Checklist checklist) throws IOException {
        forms.checklist(checklist);
    }

    @Override
    public void textField(TextField field) throws IOException {
        forms.textField(field, width);
        tableEnd();
    }

    @Override
    public void signatureField(SignatureField field) throws IOException {
        forms.signature(field, width);
        tableEnd();
    }

    @Override
    public void remarks(Remarks place) throws IOException {
        remarks.write(place, width);
    }
}
