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
import org.pbxdoc.document.Role;

/** The styles of the standard look: paragraphs, one style a role, tables. */
final class StylesPart {

    /** Face of running text. */
    static final String FACE = "Open Sans";
    /** Face of technical literals. */
    static final String FIXED_FACE = "Consolas";
    /** Face of signs such as ticks and boxes. */
    static final String SYMBOL_FACE = "Segoe UI Symbol";

    private final Markup xml;
    private final String language;
    private final int textWidth;

    StylesPart(Markup xml, String language, int textWidth) {
        this.textWidth = textWidth;
        this.xml = xml;
        this.language = language;
    }

    /** Writes the styles part. */
    void write() throws IOException {
        xml.open("w:styles", WordPackage.NAMESPACES);
        defaults();
        for (WordStyle style : WordStyle.values()) {
            paragraph(style);
        }
        characters();
        for (Role role : Role.values()) {
            if (role != Role.NORMAL) {
                role(role);
            }
        }
        new TableStyles(xml).write();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        xml.value("w:name", "No List").value("w:uiPriority", 99).empty("w:semiHidden").empty("w:unhideWhenUsed").close();
        xml.close();
    }

    private void defaults() throws IOException {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        face(FACE);
        xml.value("w:color", Palette.INK).value("w:sz", 21).value("w:szCs", 21);
        xml.empty("w:lang", "w:val", language, "w:eastAsia", "ja-JP", "w:bidi", "ar-SA");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close().close().close();
    }

    private void face(String name) throws IOException {
        xml.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", name, "w:cs", name);
    }

    private void paragraph(WordStyle style) throws IOException {
        boolean normal = style == WordStyle.NORMAL;
        if (normal) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else if (builtIn(style)) {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id());
        }
        xml.value("w:name", style.displayName());
        if (!normal) {
            xml.value("w:basedOn", WordStyle.NORMAL.id());
        }
        if (headingLevel(style) > 0) {
            xml.value("w:next", WordStyle.NORMAL.id());
        }
        xml.empty("w:qFormat").open("w:pPr");
        paragraphLook(style);
        xml.close().open("w:rPr");
        letters(style.typography());
        xml.close().close();
    }

    private static boolean builtIn(WordStyle style) {
        return switch (style) {
            case NORMAL, TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, CONTENTS_HEADING, CONTENTS_1,
                    CONTENTS_2, CONTENTS_3, CAPTION, HEADER, FOOTER, LIST_BULLET, LIST_NUMBER -> true;
            default -> false;
        };
    }

    private static int headingLevel(WordStyle style) {
        return switch (style) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }

    private void paragraphLook(WordStyle style) throws IOException {
        Typography look = style.typography();
        int level = headingLevel(style);
        if (look.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (level > 0) {
            xml.empty("w:keepLines");
            xml.open("w:numPr").value("w:ilvl", level - 1).value("w:numId", NumberingPart.HEADINGS).close();
        }
        if (style == WordStyle.LIST_BULLET) {
            xml.open("w:numPr").value("w:numId", NumberingPart.BULLETS).close();
        }
        if (level == 1) {
            xml.open("w:pBdr");
            xml.empty("w:bottom", "w:val", "single", "w:sz", "6", "w:space", "3", "w:color", Palette.HAIRLINE).close();
        }
        if (style == WordStyle.REMARKS) {
            xml.open("w:pBdr");
            xml.empty("w:left", "w:val", "single", "w:sz", "18", "w:space", "8", "w:color", Palette.HAIRLINE).close();
        }
        if (style == WordStyle.CONTENTS_1 || style == WordStyle.CONTENTS_2 || style == WordStyle.CONTENTS_3) {
            contentsTabs(look);
        }
        xml.empty(
                "w:spacing",
                "w:before", Integer.toString(look.before()),
                "w:after", Integer.toString(look.after()),
                "w:line", Integer.toString(look.line()),
                "w:lineRule", "auto");
        if (look.left() > 0) {
            String left = Integer.toString(look.left());
            xml.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(look.hanging()));
        }
        xml.value("w:jc", look.alignment());
        if (level > 0) {
            xml.value("w:outlineLvl", level - 1);
        }
    }

    private void contentsTabs(Typography look) throws IOException {
        xml.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", Integer.toString(look.left()));
        String edge = Integer.toString(textWidth);
        xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", edge).close();
    }

    private void letters(Typography look) throws IOException {
        if (look.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.value("w:color", look.colour()).value("w:sz", look.size()).value("w:szCs", look.size());
    }

    private void characters() throws IOException {
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.value("w:name", "Default Paragraph Font").value("w:uiPriority", 1);
        xml.empty("w:semiHidden").empty("w:unhideWhenUsed").close();
        startCharacter("Strong", "Strong", true);
        xml.empty("w:b").empty("w:bCs").close().close();
        startCharacter("Emphasis", "Emphasis", true);
        xml.empty("w:i").empty("w:iCs").close().close();
        startCharacter("Hyperlink", "Hyperlink", true);
        xml.value("w:color", Palette.BLUE).value("w:u", "single").close().close();
        startCharacter("PlaceholderText", "Placeholder Text", true);
        xml.value("w:color", Palette.SLATE).close().close();
        startCharacter("CaptionLabel", "Caption Label", false);
        xml.empty("w:b").empty("w:bCs").value("w:color", Palette.DEEP_BLUE).close().close();
        startCharacter("Symbol", "Symbol", false);
        face(SYMBOL_FACE);
        xml.empty("w:b").empty("w:bCs").close().close();
        startCharacter("CheckBox", "Check Box", false);
        face(SYMBOL_FACE);
        xml.value("w:color", Palette.DEEP_BLUE).close().close();
    }

    private void startCharacter(String id, String name, boolean builtIn) throws IOException {
        if (builtIn) {
            xml.open("w:style", "w:type", "character", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id);
        }
        xml.value("w:name", name).value("w:basedOn", "DefaultParagraphFont").open("w:rPr");
    }

    /** A role has a paragraph style and a character style, linked, so that changing one in Word changes both. */
    private void role(Role role) throws IOException {
        RoleLook look = RoleLook.of(role);
        String paragraph = RoleLook.paragraphStyle(role);
        String character = RoleLook.characterStyle(role).orElseThrow();
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", paragraph);
        xml.value("w:name", "Text " + RoleLook.capitalised(role)).value("w:basedOn", WordStyle.NORMAL.id());
        xml.value("w:link", character).empty("w:qFormat").open("w:rPr");
        roleLetters(role, look);
        xml.close().close();
        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", character);
        xml.value("w:name", "Role " + RoleLook.capitalised(role)).value("w:basedOn", "DefaultParagraphFont");
        xml.value("w:link", paragraph).open("w:rPr");
        roleLetters(role, look);
        xml.close().close();
    }

    private void roleLetters(Role role, RoleLook look) throws IOException {
        if (role == Role.CODE) {
            face(FIXED_FACE);
        }
        if (look.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.italic()) {
            xml.empty("w:i").empty("w:iCs");
        }
        xml.value("w:color", look.colour());
        if (role == Role.CODE) {
            xml.value("w:sz", 17).value("w:szCs", 17);
        }
    }
}
