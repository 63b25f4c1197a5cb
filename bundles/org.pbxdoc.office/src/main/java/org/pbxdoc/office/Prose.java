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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.Wording;

/** Writes paragraphs, runs, fields and links of a Word document. */
final class Prose {

    private final Markup xml;
    private final Wording wording;
    private final Outline outline;
    private final Relationships relationships;
    private final Revisions revisions;
    private Optional<Mark> whole = Optional.empty();
    private Optional<Mark> open = Optional.empty();
    private int lastId;

    Prose(Markup xml, Wording wording, Outline outline, Relationships relationships, Revisions revisions) {
        this.xml = xml;
        this.wording = wording;
        this.outline = outline;
        this.relationships = relationships;
        this.revisions = revisions;
    }

    /** Returns what {@code text} says in the reader's language, of deleted words in something that was deleted what they said. */
    String say(Text text) {
        StringBuilder said = new StringBuilder();
        pieces(text, whole, (piece, mark) -> said.append(whole.isEmpty() && mark.equals(Optional.of(Mark.DELETED)) ? "" : wording.say(piece)));
        return said.toString();
    }

    /** Everything that is written from here on was inserted or deleted as a whole; returns what held before. */
    Optional<Mark> whole(Optional<Mark> mark) {
        Optional<Mark> before = whole;
        whole = mark;
        return before;
    }

    /** Writes the mark of what is written as a whole into the open properties of a paragraph or a row. */
    void wholeMark() throws IOException {
        if (whole.isPresent()) {
            revisions.open(xml, whole.get(), nextId());
            xml.close();
        }
    }

    private void paragraphMark() throws IOException {
        if (whole.isPresent()) {
            xml.open("w:rPr");
            wholeMark();
            xml.close();
        }
    }

    /** Opens a stretch of {@code mark}, if any; runs follow. */
    void startMark(Optional<Mark> mark) throws IOException {
        open = mark;
        if (mark.isPresent()) {
            revisions.open(xml, mark.get(), nextId());
        }
    }

    /** Opens a stretch of the mark of what is written as a whole. */
    void startMark() throws IOException {
        startMark(whole);
    }

    /** Closes the stretch opened last. */
    void endMark() throws IOException {
        if (open.isPresent()) {
            xml.close();
        }
        open = Optional.empty();
    }

    private interface Sink {
        void piece(Text text, Optional<Mark> mark);
    }

    private static void pieces(Text text, Optional<Mark> mark, Sink sink) {
        if (text instanceof Text.Joined joined) {
            joined.parts().forEach(part -> pieces(part, mark, sink));
        } else if (text instanceof Text.Revised revised) {
            pieces(revised.text(), mark.or(() -> Optional.of(revised.mark())), sink);
        } else {
            sink.piece(text, mark);
        }
    }

    /** Returns a number that no bookmark, picture or content control of the document has yet. */
    String nextId() {
        return Integer.toString(++lastId);
    }

    /** Returns the id of a reference to {@code address}, which may leave the document. */
    String link(String address) {
        return relationships.link(address);
    }

    /** Opens a paragraph of {@code style}. */
    void start(WordStyle style) throws IOException {
        start(style.id());
    }

    /** Opens a paragraph of the style with the id {@code style}. */
    void start(String style) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        paragraphMark();
        xml.close();
    }

    /** Opens a paragraph of {@code style} that stays on the page of the next one. */
    void startKept(WordStyle style) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style.id()).empty("w:keepNext");
        paragraphMark();
        xml.close();
    }

    /** Closes the paragraph. */
    void end() throws IOException {
        xml.close();
    }

    /** Writes a paragraph that says {@code text}. */
    void paragraph(WordStyle style, String text) throws IOException {
        start(style);
        run(text);
        end();
    }

    /** Writes a paragraph that says {@code text}. */
    void paragraph(WordStyle style, Text text) throws IOException {
        start(style);
        run(text, "");
        end();
    }

    /** Writes an ordinary paragraph of the document, with its role's sign in front. */
    void paragraph(String style, Paragraph paragraph) throws IOException {
        start(style);
        symbol(paragraph.role());
        runs(paragraph);
        end();
    }

    /** Writes a paragraph that is an item of the list {@code numbering}. */
    void item(WordStyle style, int numbering, Paragraph item) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style.id());
        xml.open("w:numPr").value("w:ilvl", 0).value("w:numId", numbering).close();
        paragraphMark();
        xml.close();
        symbol(item.role());
        runs(item);
        end();
    }

    private void runs(Paragraph paragraph) throws IOException {
        for (Run run : paragraph.runs()) {
            String face = face(run, paragraph.role());
            run(run.text(), face, run.link());
        }
    }

    private static String face(Run run, Role role) {
        return switch (run.emphasis()) {
            case NONE -> RoleLook.characterStyle(role).orElse("");
            case ITALIC -> "Emphasis";
            case BOLD -> "Strong";
            case CODE -> "RoleCode";
        };
    }

    private boolean linked(String link, Text text) throws IOException {
        Optional<String> bookmark = LinkTarget.section(link).flatMap(outline::bookmark);
        Optional<String> address = LinkTarget.external(link);
        if (bookmark.isPresent()) {
            xml.open("w:hyperlink", "w:anchor", bookmark.get(), "w:history", "1");
        } else if (address.isPresent()) {
            xml.open("w:hyperlink", "r:id", relationships.link(address.get()), "w:history", "1");
        } else {
            return false;
        }
        run(text, "Hyperlink");
        xml.close();
        return true;
    }

    /** Writes {@code text} in the character style {@code face}; where {@code link} may lead somewhere, as a link. */
    void run(Text text, String face, Optional<String> link) throws IOException {
        if (link.isEmpty() || !linked(link.get(), text)) {
            run(text, face);
        }
    }

    /** Writes the sign of {@code role}, if it has one. */
    void symbol(Role role) throws IOException {
        RoleLook look = RoleLook.of(role);
        if (look.symbol().isEmpty()) {
            return;
        }
        startMark();
        xml.open("w:r").open("w:rPr").value("w:rStyle", "Symbol");
        xml.value("w:color", look.colour()).close();
        stretch(look.symbol() + "\u00A0");
        xml.close();
        endMark();
    }

    /** Writes {@code text} in the face of the paragraph. */
    void run(String text) throws IOException {
        run(text, "");
    }

    /** Writes {@code text} in the character style {@code face}, with its revisions. */
    void run(Text text, String face) throws IOException {
        List<Revised> pieces = new ArrayList<>();
        pieces(text, whole, (piece, mark) -> pieces.add(new Revised(wording.say(piece), mark)));
        for (Revised piece : pieces) {
            marked(piece.words(), face, piece.mark());
        }
    }

    private record Revised(String words, Optional<Mark> mark) {}

    /** Writes {@code text} in the character style {@code face}, empty for the face of the paragraph. */
    void run(String text, String face) throws IOException {
        marked(text, face, whole);
    }

    private void marked(String text, String face, Optional<Mark> mark) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        startMark(mark);
        xml.open("w:r");
        if (!face.isEmpty()) {
            xml.open("w:rPr").value("w:rStyle", face).close();
        }
        stretches(text);
        xml.close();
        endMark();
    }

    /** Writes {@code text} into the open run, with its tabs and line breaks. */
    void stretches(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                stretch(text, from, i);
                if (c == '\t') {
                    xml.empty("w:tab");
                } else if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    xml.empty("w:br");
                }
                from = i + 1;
            }
        }
        stretch(text, from, text.length());
    }

    private void stretch(String text, int from, int to) throws IOException {
        if (from < to) {
            stretch(text.substring(from, to));
        }
    }

    private void stretch(String text) throws IOException {
        xml.leaf(open.equals(Optional.of(Mark.DELETED)) ? "w:delText" : "w:t", text, "xml:space", "preserve");
    }

    /** Writes a jump to the next tab stop. */
    void tab() throws IOException {
        startMark();
        xml.open("w:r").empty("w:tab").close();
        endMark();
    }

    /** Writes a field that shows {@code result} until Word computes it anew. */
    void field(String instruction, String result) throws IOException {
        fieldStart(instruction);
        run(result);
        fieldEnd();
    }

    /** Opens a field whose result follows. */
    void fieldStart(String instruction) throws IOException {
        if (whole.isPresent()) {
            return; // what came or went as a whole keeps the words its fields had
        }
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    }

    /** Closes the field opened last. */
    void fieldEnd() throws IOException {
        if (whole.isPresent()) {
            return;
        }
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }
}
