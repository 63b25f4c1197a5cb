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
import java.util.Optional;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Writes paragraphs, runs, fields and links of a Word document. */
final class Prose {

    private final Markup xml;
    private final Wording wording;
    private final Outline outline;
    private final Relationships relationships;
    private int lastId;

    Prose(Markup xml, Wording wording, Outline outline, Relationships relationships) {
        this.xml = xml;
        this.wording = wording;
        this.outline = outline;
        this.relationships = relationships;
    }

    /** Returns what {@code text} says in the reader's language. */
    String say(Text text) {
        return wording.say(text);
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
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
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
        xml.close();
        symbol(item.role());
        runs(item);
        end();
    }

    private void runs(Paragraph paragraph) throws IOException {
        for (Run run : paragraph.runs()) {
            String text = say(run.text());
            String face = face(run, paragraph.role());
            run(text, face, run.link());
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

    private boolean linked(String link, String text) throws IOException {
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
    void run(String text, String face, Optional<String> link) throws IOException {
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
        xml.open("w:r").open("w:rPr").value("w:rStyle", "Symbol");
        xml.value("w:color", look.colour()).close();
        xml.leaf("w:t", look.symbol() + "\u00A0", "xml:space", "preserve").close();
    }

    /** Writes {@code text} in the face of the paragraph. */
    void run(String text) throws IOException {
        run(text, "");
    }

    /** Writes {@code text} in the character style {@code face}, empty for the face of the paragraph. */
    void run(String text, String face) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!face.isEmpty()) {
            xml.open("w:rPr").value("w:rStyle", face).close();
        }
        stretches(text);
        xml.close();
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
            xml.leaf("w:t", text.substring(from, to), "xml:space", "preserve");
        }
    }

    /** Writes a jump to the next tab stop. */
    void tab() throws IOException {
        xml.open("w:r").empty("w:tab").close();
    }

    /** Writes a field that shows {@code result} until Word computes it anew. */
    void field(String instruction, String result) throws IOException {
        fieldStart(instruction);
        run(result);
        fieldEnd();
    }

    /** Opens a field whose result follows. */
    void fieldStart(String instruction) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    }

    /** Closes the field opened last. */
    void fieldEnd() throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }
}
