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
import java.util.EnumMap;
import java.util.Map;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** What surrounds the text of each page: paper, margins, header and footer; one header and footer a page format. */
final class PageFrame {

    private final Properties properties;
    private final Wording wording;
    private final int pages;
    private final Map<PageFormat, String> headers = new EnumMap<>(PageFormat.class);
    private final Map<PageFormat, String> footers = new EnumMap<>(PageFormat.class);
    private final String emptyHeader;
    private final String emptyFooter;

    PageFrame(Properties properties, Wording wording, int pages, Relationships relationships) {
        this.properties = properties;
        this.wording = wording;
        this.pages = pages;
        for (PageFormat format : PageFormat.values()) {
            headers.put(format, relationships.part(Relationships.OFFICE + "header", headerName(format)));
            footers.put(format, relationships.part(Relationships.OFFICE + "footer", footerName(format)));
        }
        emptyHeader = relationships.part(Relationships.OFFICE + "header", "header0.xml");
        emptyFooter = relationships.part(Relationships.OFFICE + "footer", "footer0.xml");
    }

    private static String headerName(PageFormat format) {
        return "header" + (format.ordinal() + 1) + ".xml";
    }

    private static String footerName(PageFormat format) {
        return "footer" + (format.ordinal() + 1) + ".xml";
    }

    /** Writes the header and footer parts. */
    void addParts(PartArchive archive) throws IOException {
        for (PageFormat format : PageFormat.values()) {
            archive.add("word/" + headerName(format), xml -> header(xml, format));
            archive.add("word/" + footerName(format), xml -> footer(xml, format));
        }
        archive.add("word/header0.xml", xml -> emptyPart(xml, "w:hdr", WordStyle.HEADER));
        archive.add("word/footer0.xml", xml -> emptyPart(xml, "w:ftr", WordStyle.FOOTER));
    }

    /** Writes the properties of a section; the cover shows neither header nor footer. */
    void sectionProperties(Markup xml, PageFormat format, boolean withCover) throws IOException {
        xml.open("w:sectPr");
        reference(xml, "w:headerReference", "default", headers.get(format));
        reference(xml, "w:footerReference", "default", footers.get(format));
        if (withCover) {
            reference(xml, "w:headerReference", "first", emptyHeader);
            reference(xml, "w:footerReference", "first", emptyFooter);
        }
        xml.value("w:type", "nextPage");
        String width = Integer.toString(format.width());
        String height = Integer.toString(format.height());
        if (format == PageFormat.LANDSCAPE) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty(
                "w:pgMar",
                "w:top", Integer.toString(format.top()),
                "w:right", Integer.toString(PageFormat.SIDE),
                "w:bottom", Integer.toString(PageFormat.BOTTOM),
                "w:left", Integer.toString(PageFormat.SIDE),
                "w:header", Integer.toString(PageFormat.EDGE),
                "w:footer", Integer.toString(PageFormat.EDGE),
                "w:gutter", "0");
        xml.empty("w:cols", "w:space", "708");
        if (withCover) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private static void reference(Markup xml, String element, String type, String id) throws IOException {
        xml.empty(element, "w:type", type, "r:id", id);
    }

    private void header(Markup xml, PageFormat format) throws IOException {
        xml.open("w:hdr", WordPackage.NAMESPACES);
        startLine(xml, WordStyle.HEADER, format, "w:bottom");
        Prose prose = prose(xml);
        prose.run(properties.customer());
        prose.tab();
        prose.run(wording.say(properties.title()));
        prose.end();
        xml.close();
    }

    private void footer(Markup xml, PageFormat format) throws IOException {
        xml.open("w:ftr", WordPackage.NAMESPACES);
        startLine(xml, WordStyle.FOOTER, format, "w:top");
        Prose prose = prose(xml);
        prose.run(footerWords());
        prose.tab();
        prose.run(WriterLabel.PAGE.in(wording) + " ");
        prose.field("PAGE", "1");
        prose.run(" / ");
        prose.field("NUMPAGES", Integer.toString(pages));
        prose.end();
        xml.close();
    }

    private String footerWords() {
        StringBuilder words = new StringBuilder();
        if (!properties.version().isEmpty()) {
            words.append(WriterLabel.VERSION.in(wording)).append(' ').append(properties.version()).append("  \u00B7  ");
        }
        words.append(WriterLabel.AS_OF.in(wording)).append(' ').append(CalendarDate.written(properties.asOf()));
        String confidentiality = wording.say(properties.confidentiality());
        return confidentiality.isEmpty() ? words.toString() : words.append("  \u00B7  ").append(confidentiality).toString();
    }

    private Prose prose(Markup xml) {
        return new Prose(xml, wording, Outline.empty(wording), new Relationships(), Revisions.of(properties));
    }

    private static void startLine(Markup xml, WordStyle style, PageFormat format, String border) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style.id());
        xml.open("w:pBdr");
        xml.empty(border, "w:val", "single", "w:sz", "4", "w:space", "6", "w:color", Palette.HAIRLINE).close();
        String edge = Integer.toString(format.textWidth());
        xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", edge).close().close();
    }

    private static void emptyPart(Markup xml, String root, WordStyle style) throws IOException {
        xml.open(root, WordPackage.NAMESPACES);
        xml.open("w:p").open("w:pPr").value("w:pStyle", style.id()).close().close().close();
    }
}
