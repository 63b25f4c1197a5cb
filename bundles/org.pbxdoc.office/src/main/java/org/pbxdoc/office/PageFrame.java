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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** What surrounds the text of each page: paper, margins, header and footer; one header and footer a page format. */
final class PageFrame {

    /** How many headers, and footers, there are besides the first. */
    static final int PARTS = 2;

    private final Properties properties;
    private final Wording wording;
    private final int pages;
    private final Map<PageFormat, String> headers = new HashMap<>();
    private final Map<PageFormat, String> footers = new HashMap<>();
    private final Optional<CompanyLook> company;
    private final Pages formats;
    private final String emptyHeader;
    private final String emptyFooter;

    PageFrame(
            Properties properties, Wording wording, int pages, Optional<CompanyLook> company, Relationships relationships) {
        this.company = company;
        this.formats = company.map(CompanyLook::pages).orElse(Pages.STANDARD);
        this.properties = properties;
        this.wording = wording;
        this.pages = pages;
        for (PageFormat format : formats.all()) {
            headers.put(format, relationships.part(Relationships.OFFICE + "header", headerName(format)));
            footers.put(format, relationships.part(Relationships.OFFICE + "footer", footerName(format)));
        }
        emptyHeader = relationships.part(Relationships.OFFICE + "header", "header0.xml");
        emptyFooter = relationships.part(Relationships.OFFICE + "footer", "footer0.xml");
    }

    private static String headerName(PageFormat format) {
        return "header" + (format.number()) + ".xml";
    }

    private static String footerName(PageFormat format) {
        return "footer" + (format.number()) + ".xml";
    }

    /** Writes the header and footer parts. */
    void addParts(PartArchive archive) throws IOException {
        for (PageFormat format : formats.all()) {
            part(archive, "headerReference", "default", headerName(format), format, xml -> header(xml, format));
            part(archive, "footerReference", "default", footerName(format), format, xml -> footer(xml, format));
        }
        PageFormat cover = formats.portrait();
        part(archive, "headerReference", "first", "header0.xml", cover, xml -> emptyPart(xml, "w:hdr", WordStyle.HEADER));
        part(archive, "footerReference", "first", "footer0.xml", cover, xml -> emptyPart(xml, "w:ftr", WordStyle.FOOTER));
    }

    /** What the company's template has wins. */
    private void part(
            PartArchive archive, String element, String type, String name, PageFormat format, PartArchive.Part standard)
            throws IOException {
        Optional<CompanyLook.Margin> theirs = company.isPresent() ? company.get().margin(element, type) : Optional.empty();
        if (theirs.isPresent()) {
            theirs.get().write(archive, name, format, properties, wording);
        } else {
            archive.add("word/" + name, standard);
        }
    }

    /** Returns the pages. */
    Pages pages() {
        return formats;
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
        if (format.landscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty(
                "w:pgMar",
                "w:top", Integer.toString(format.top()),
                "w:right", Integer.toString(format.right()),
                "w:bottom", Integer.toString(format.bottom()),
                "w:left", Integer.toString(format.left()),
                "w:header", Integer.toString(format.header()),
                "w:footer", Integer.toString(format.footer()),
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
