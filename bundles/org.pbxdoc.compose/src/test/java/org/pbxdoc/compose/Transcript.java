/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Calendar;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.LabelSheet;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.PhoneBook;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Structure;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;

/** Writes documents as plain text, so that tests read what a person would. */
public final class Transcript implements Block.Visitor {

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Transcript(Wording wording) {
        this.wording = wording;
    }

    /** Returns what {@code content} says, whatever it is. */
    public static String of(Content content, Wording wording) throws IOException {
        if (content instanceof Document document) {
            return of(document, wording);
        } else if (content instanceof Workbook workbook) {
            return of(workbook, wording);
        } else if (content instanceof SystemDiagram diagram) {
            return of(diagram, wording);
        } else if (content instanceof Schematic sheet) {
            return of(sheet, wording);
        }
        Transcript transcript = new Transcript(wording);
        transcript.line(transcript.say(content.title()));
        if (content instanceof PhoneBook book) {
            book.sorted(wording).forEach(entry -> transcript.line(transcript.say(entry.name()) + " " + entry.numbers()));
        } else if (content instanceof Calendar calendar) {
            calendar.events().forEach(event -> transcript.line(String.join(
                    " | ", event.id(), event.day().toString(), transcript.say(event.summary()), transcript.say(event.description()),
                    transcript.say(event.category()), event.reminders().toString())));
        } else if (content instanceof LabelSheet sheet) {
            sheet.labels().forEach(label -> transcript.line(transcript.say(label.mark()) + " " + label.lines().stream().map(transcript::say).toList()));
        } else if (content instanceof Structure structure) {
            transcript.line(structure.members().toString());
        } else {
            throw new IllegalStateException("no transcript of " + content.getClass());
        }
        return transcript.out.toString();
    }

    /** Returns what {@code document} says. */
    public static String of(Document document, Wording wording) throws IOException {
        return of(List.copyOf(document.in(wording).sections()), wording);
    }

    static String of(List<? extends Block> blocks, Wording wording) throws IOException {
        Transcript transcript = new Transcript(wording);
        transcript.all(blocks);
        return transcript.out.toString();
    }

    /** Returns what {@code workbook} says. */
    public static String of(Workbook workbook, Wording wording) throws IOException {
        Transcript transcript = new Transcript(wording);
        for (Workbook.Sheet sheet : workbook.sheets()) {
            transcript.line("[" + wording.say(sheet.name()) + "]");
            transcript.table(sheet.table());
            sheet.remarks().forEach(remark -> transcript.line(transcript.say(remark)));
        }
        return transcript.out.toString();
    }

    /** Returns what {@code diagram} says. */
    public static String of(SystemDiagram diagram, Wording wording) {
        Transcript transcript = new Transcript(wording);
        transcript.diagram(diagram);
        return transcript.out.toString();
    }

    /** Returns {@code sheet} as text: every box with its rows, every link with its ends. */
    public static String of(Schematic sheet, Wording wording) {
        Transcript transcript = new Transcript(wording);
        transcript.schematic(sheet);
        return transcript.out.toString();
    }

    private void schematic(Schematic sheet) {
        line(say(sheet.title()) + " " + say(sheet.description()));
        parts(sheet.parts());
        for (Schematic.Link link : sheet.links()) {
            line(link.from() + " -> " + link.to() + " [" + say(link.label()) + "]");
        }
        sheet.legend().forEach(sign -> line(say(sign.meaning())));
        sheet.titleBlock().forEach(entry -> line(say(entry.key()) + ": " + say(entry.value())));
    }

    private void parts(List<Schematic.Part> parts) {
        for (Schematic.Part part : parts) {
            if (part instanceof Schematic.Frame frame) {
                line("{ " + frame.id() + " " + say(frame.title()));
                parts(frame.parts());
                line("}");
            } else if (part instanceof Schematic.Box box) {
                line(box.id() + " " + say(box.card().title()) + " " + box.role());
                card(box.card());
            }
        }
    }

    private void diagram(SystemDiagram diagram) {
        line(say(diagram.title()));
        SystemDiagram.Server server = diagram.server();
        line(say(server.caption()) + say(server.product()) + say(server.software()));
        server.facts().forEach(fact -> line(say(fact.key()) + " " + say(fact.value())));
        server.gauges().forEach(gauge -> line(say(gauge.label()) + " " + gauge.used()));
        server.warnings().forEach(warning -> line(say(warning)));
        diagram.titleBlock().forEach(entry -> line(say(entry.key()) + " " + say(entry.value())));
        for (List<SystemDiagram.Card> side : List.of(diagram.left(), diagram.right())) {
            side.forEach(this::card);
        }
    }

    private void card(SystemDiagram.Card card) {
        line(say(card.title()) + String.join("|", card.columns().stream().map(this::say).toList()));
        card.rows().forEach(row -> {
            if (!card.columns().isEmpty() && row.cells().size() != card.columns().size()) {
                throw new IllegalStateException("row and columns differ in " + say(card.title()));
            }
            line(String.join("|", row.cells().stream().map(cell -> say(cell.strong()) + say(cell.text())).toList()));
        });
        card.pill().forEach(text -> line(say(text)));
    }

    private String say(Text text) {
        return wording.say(text);
    }

    private void all(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public void section(Section section) throws IOException {
        depth++;
        line("#".repeat(depth) + " " + say(section.heading()));
        all(section.blocks());
        depth--;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line(words(paragraph));
    }

    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (Run run : paragraph.runs()) {
            words.append(say(run.text()));
            run.link().ifPresent(link -> words.append('<').append(link).append('>'));
        }
        return words.toString();
    }

    @Override
    public void bulletList(BulletList list) {
        int number = 1;
        for (Paragraph item : list.items()) {
            line((list.ordered() ? number++ + ". " : "- ") + words(item));
        }
    }

    @Override
    public void keyValues(KeyValues values) {
        values.entries().forEach(entry -> line(say(entry.key()) + ": " + say(entry.value())));
    }

    @Override
    public void table(Table table) {
        line(say(table.caption()));
        line(String.join(" | ", table.columns().stream().map(column -> say(column.header())).toList()));
        for (Table.Row row : table.rows(wording)) {
            line(String.join(" | ", row.cells().stream().map(cell -> say(cell.text())).toList()));
        }
    }

    @Override
    public void figure(Figure figure) {
        line(say(figure.caption()) + " " + say(figure.alternative()));
        if (figure.picture() instanceof SystemDiagram diagram) {
            diagram(diagram);
        } else if (figure.picture() instanceof Schematic schematic) {
            schematic(schematic);
        } else if (!(figure.picture() instanceof Picture.Image)) {
            throw new UncheckedIOException(new IOException("unknown picture"));
        }
    }

    @Override
    public void callout(Callout callout) throws IOException {
        line(say(callout.title()));
        all(callout.blocks());
    }

    @Override
    public void checklist(Checklist checklist) {
        checklist.items().forEach(item -> line("[ ] " + say(item.label())));
    }

    @Override
    public void textField(TextField field) {
        line(say(field.label()));
    }

    @Override
    public void signatureField(SignatureField field) {
        line(say(field.party()) + " " + say(field.name()) + " " + say(field.function()));
    }

    @Override
    public void photo(Photo photo) {
        line(say(photo.caption()));
        line(say(photo.details()));
    }

    @Override
    public void remarks(Remarks remarks) {
        line(say(remarks.title()));
    }
}
