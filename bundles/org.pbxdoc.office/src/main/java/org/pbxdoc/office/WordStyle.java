/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import org.pbxdoc.document.look.TypeScale;

/** The paragraph styles of the standard look; the page estimate measures with the same figures that Word gets. */
enum WordStyle {
    NORMAL("Normal", "Normal", Typography.points(TypeScale.BODY).space(0, 120).line(240)),
    TITLE("Title", "Title", Typography.points(TypeScale.TITLE).strong(Palette.DEEP_BLUE).space(60, 120).line(194)),
    SUBTITLE("Subtitle", "Subtitle", Typography.points(TypeScale.SUBTITLE).in(Palette.SLATE).space(0, 360)),
    COVER_CUSTOMER("CoverCustomer", "Cover Customer", Typography.points(TypeScale.SUBTITLE).strong(Palette.BLUE).space(3400, 60)),
    COVER_RULE("CoverRule", "Cover Rule", Typography.text(8).space(0, 3300)),
    COVER_LOGO("CoverLogo", "Cover Logo", Typography.points(TypeScale.BODY)),
    HEADING_1("Heading1", "heading 1", heading(TypeScale.CHAPTER, 480, 160, 680)),
    HEADING_2("Heading2", "heading 2", heading(TypeScale.SECTION, 340, 100, 794)),
    HEADING_3("Heading3", "heading 3", heading(TypeScale.SUBSECTION, 260, 80, 907)),
    HEADING_4("Heading4", "heading 4", heading(TypeScale.BODY, 220, 60, 1021)),
    CONTENTS_HEADING("TOCHeading", "TOC Heading", Typography.points(TypeScale.CHAPTER).strong(Palette.DEEP_BLUE).space(0, 240)),
    CONTENTS_1("TOC1", "toc 1", Typography.points(TypeScale.BODY).strong(Palette.DEEP_BLUE).space(140, 30).indent(482, 482)),
    CONTENTS_2("TOC2", "toc 2", Typography.text(18).space(0, 20).indent(1134, 652)),
    CONTENTS_3("TOC3", "toc 3", Typography.text(17).in(Palette.SLATE).space(0, 20).indent(1928, 794)),
    CAPTION("Caption", "caption", Typography.points(TypeScale.TABLE).in(Palette.SLATE).space(160, 80)),
    PHOTO_DETAILS("PhotoDetails", "Photo Details", Typography.points(TypeScale.TABLE).in(Palette.SLATE).space(0, 200)),
    TABLE_TEXT("TableText", "Table Text", Typography.points(TypeScale.TABLE).line(218)),
    TABLE_NUMBER("TableNumber", "Table Number", Typography.points(TypeScale.TABLE).line(218).aligned("right")),
    TABLE_HEADING("TableHeading", "Table Heading", Typography.points(TypeScale.TABLE).strong(Palette.DEEP_BLUE).line(218).withNext()),
    TABLE_NUMBER_HEADING(
            "TableNumberHeading",
            "Table Number Heading",
            Typography.points(TypeScale.TABLE).strong(Palette.DEEP_BLUE).line(218).withNext().aligned("right")),
    TABLE_END("TableEnd", "Table End", Typography.text(12).space(0, 60)),
    KEY("PropertyName", "Property Name", Typography.text(18).line(218).in(Palette.SLATE)),
    PROPERTY("PropertyValue", "Property Value", Typography.text(18).line(218)),
    HEADER("Header", "header", Typography.points(TypeScale.MARGIN).in(Palette.SLATE)),
    FOOTER("Footer", "footer", Typography.points(TypeScale.MARGIN).in(Palette.SLATE)),
    LIST_BULLET("ListBullet", "List Bullet", Typography.points(TypeScale.BODY).space(0, 60).line(232).indent(397, 284)),
    LIST_NUMBER("ListNumber", "List Number", Typography.points(TypeScale.BODY).space(0, 60).line(232).indent(510, 397)),
    CALLOUT_TITLE("CalloutTitle", "Callout Title", Typography.points(TypeScale.BODY).strong(Palette.DEEP_BLUE).space(0, 40).withNext()),
    CHECK_ITEM("CheckItem", "Check Item", Typography.points(TypeScale.BODY).space(0, 80).line(232).indent(425, 425)),
    FIELD_LABEL("FieldLabel", "Field Label", Typography.points(TypeScale.TABLE).strong(Palette.SLATE).space(120, 40).withNext()),
    FIELD_TEXT("FieldText", "Field Text", Typography.text(18)),
    REMARKS("Remarks", "Remarks", Typography.text(18).space(0, 80).line(232).indent(227, 0)),
    PARTY("SignatureParty", "Signature Party", Typography.text(18).strong(Palette.DEEP_BLUE)),
    FIGURE("Figure", "Figure", Typography.points(TypeScale.BODY).space(120, 60).withNext()),
    SECTION_END("SectionEnd", "Section End", Typography.text(2));

    private final String id;
    private final String displayName;
    private final Typography typography;

    WordStyle(String id, String displayName, Typography typography) {
        this.id = id;
        this.displayName = displayName;
        this.typography = typography;
    }

    private static Typography heading(float size, int before, int after, int hanging) {
        return Typography.points(size)
                .strong(Palette.DEEP_BLUE)
                .space(before, after)
                .indent(hanging, hanging)
                .withNext();
    }

    /** Returns the heading style of {@code level}, 1 to {@link Outline#LEVELS}. */
    static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** Returns the style of an entry in the table of contents. */
    static WordStyle contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }

    /** Returns the name by which paragraphs refer to it. */
    String id() {
        return id;
    }

    /** Returns the name users see. */
    String displayName() {
        return displayName;
    }

    Typography typography() {
        return typography;
    }
}
