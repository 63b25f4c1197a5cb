/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes the Word templates that come with pbxdoc: the standard look to start from, and that of a company for an example.
 *
 * <p>Run it from the root of the repository after a change of the standard look; {@code TemplateFilesTest} says when.
 */
final class TemplateFiles {

    /** The standard look, for a company to start from. */
    static final String STANDARD = "docs/templates/pbxdoc.dotx";
    /** The look of the integrator of the clinic. */
    static final String COMPANY = "examples/clinique/src/main/pbxdoc/telexemple.dotx";

    private static final String TEAL = "0F4C4C";
    private static final String ORANGE = "D9691E";
    private static final Map<String, String> INKS = Map.of(
            Palette.DEEP_BLUE, TEAL, Palette.BLUE, ORANGE, Palette.MIST, "D6E5E3", Palette.FOG, "EAF2F1", Palette.SNOW, "F6FAF9");
    private static final String[] SAMPLES = {"Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Normal", "Caption"};

    private final boolean company;

    private TemplateFiles(boolean company) {
        this.company = company;
    }

    public static void main(String... args) throws IOException {
        for (String name : new String[] {STANDARD, COMPANY}) {
            Path file = Path.of(name);
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes(name));
            }
        }
    }

    /** Returns the content of the template {@code name}. */
    static byte[] bytes(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateFiles(name.equals(COMPANY)).write(out);
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        PartArchive archive = new PartArchive(out, company ? INKS : Map.of());
        Relationships text = new Relationships();
        text.part(Relationships.OFFICE + "styles", "styles.xml");
        text.part(Relationships.OFFICE + "numbering", "numbering.xml");
        text.part(Relationships.OFFICE + "theme", "theme/theme1.xml");
        String header = text.part(Relationships.OFFICE + "header", "header1.xml");
        String footer = text.part(Relationships.OFFICE + "footer", "footer1.xml");
        String first = company ? text.part(Relationships.OFFICE + "header", "header2.xml") : "";
        Relationships root = new Relationships();
        root.part(Relationships.OFFICE + "officeDocument", "word/document.xml");
        archive.add("[Content_Types].xml", this::contentTypes);
        archive.add("_rels/.rels", root::write);
        archive.add("word/document.xml", xml -> text(xml, header, footer, first));
        archive.add("word/_rels/document.xml.rels", text::write);
        archive.add("word/numbering.xml", new NumberingPart()::write);
        archive.add("word/styles.xml", styles());
        archive.add("word/theme/theme1.xml", theme());
        archive.add("word/header1.xml", xml -> {
            xml.open("w:hdr", WordPackage.NAMESPACES);
            header(xml);
            xml.close();
        });
        archive.add("word/footer1.xml", xml -> {
            xml.open("w:ftr", WordPackage.NAMESPACES);
            footer(xml);
            xml.close();
        });
        if (company) {
            archive.add("word/header2.xml", xml -> {
                xml.open("w:hdr", WordPackage.NAMESPACES);
                cover(xml);
                xml.close();
            });
        }
        archive.finish();
    }

    private void contentTypes(Markup xml) throws IOException {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "document", word + "template.main+xml");
        for (String part : company ? new String[] {"header1", "header2", "footer1"} : new String[] {"header1", "footer1"}) {
            override(xml, part, word + part.substring(0, 6) + "+xml");
        }
        override(xml, "numbering", word + "numbering+xml");
        override(xml, "styles", word + "styles+xml");
        override(xml, "theme/theme1", "application/vnd.openxmlformats-officedocument.theme+xml");
        xml.close();
    }

    private static void override(Markup xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", type);
    }

    private byte[] styles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup xml = new Markup(out, company ? INKS : Map.of());
        new StylesPart(xml, "en-CH", page().textWidth()).write();
        xml.finish();
        return out.toByteArray();
    }

    private PageFormat page() {
        return company ? new PageFormat(false, 11906, 16838, 1701, 1134, 1418, 1417, 567, 567) : Pages.STANDARD.portrait();
    }

    private void text(Markup xml, String header, String footer, String first) throws IOException {
        xml.open("w:document", WordPackage.NAMESPACES).open("w:body");
        for (String style : SAMPLES) {
            paragraph(xml, style, style);
        }
        PageFormat page = page();
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        if (company) {
            xml.empty("w:headerReference", "w:type", "first", "r:id", first);
        }
        xml.empty("w:pgSz", "w:w", "" + page.width(), "w:h", "" + page.height());
        xml.empty(
                "w:pgMar", "w:top", "" + page.top(), "w:right", "" + page.right(), "w:bottom", "" + page.bottom(), "w:left",
                "" + page.left(), "w:header", "" + page.header(), "w:footer", "" + page.footer(), "w:gutter", "0");
        if (company) {
            xml.empty("w:titlePg");
        }
        xml.close().close().close();
    }

    private static void paragraph(Markup xml, String style, String words) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
        letters(xml, words, "", false, "");
        xml.close();
    }

    private static void letters(Markup xml, String words, String colour, boolean bold, String ground) throws IOException {
        xml.open("w:r").open("w:rPr");
        if (bold) {
            xml.empty("w:b");
        }
        if (!colour.isEmpty()) {
            xml.value("w:color", colour);
        }
        if (!ground.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
        }
        xml.close().leaf("w:t", words, "xml:space", "preserve").close();
    }

    private static void tab(Markup xml) throws IOException {
        xml.open("w:r").empty("w:tab").close();
    }

    /** A control that pbxdoc fills with a fact of the document. */
    private static void fact(Markup xml, String fact, int id) throws IOException {
        xml.open("w:sdt").open("w:sdtPr").value("w:alias", fact).value("w:tag", CompanyLook.FACT + fact).value("w:id", id);
        xml.empty("w:text").close().open("w:sdtContent");
        letters(xml, fact, "", false, "");
        xml.close().close();
    }

    private void line(Markup xml, String style, String side, String colour, String thick) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).open("w:pBdr");
        xml.empty("w:" + side, "w:val", "single", "w:sz", thick, "w:space", "6", "w:color", colour).close();
        xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", "" + page().textWidth()).close().close();
    }

    private void header(Markup xml) throws IOException {
        if (company) {
            line(xml, "Header", "bottom", ORANGE, "8");
            mark(xml);
        } else {
            line(xml, "Header", "bottom", Palette.HAIRLINE, "4");
            fact(xml, "customer", 1);
        }
        tab(xml);
        fact(xml, "title", 2);
        xml.close();
    }

    /** The company's mark, made of letters, so that the example needs no picture. */
    private void mark(Markup xml) throws IOException {
        letters(xml, " T ", "FFFFFF", true, TEAL);
        letters(xml, " \u260E ", "FFFFFF", true, ORANGE);
        letters(xml, "  Télexemple", TEAL, true, "");
        letters(xml, " SA", ORANGE, true, "");
    }

    private void cover(Markup xml) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", "Header").open("w:pBdr");
        xml.empty("w:top", "w:val", "single", "w:sz", "96", "w:space", "12", "w:color", TEAL).close().close().close();
    }

    private void footer(Markup xml) throws IOException {
        line(xml, "Footer", "top", company ? TEAL : Palette.HAIRLINE, company ? "8" : "4");
        if (company) {
            letters(xml, "Chemin du Modèle 7, 1000 Lausanne  ·  www.example.net  ·  ", "", false, "");
        }
        fact(xml, "version", 3);
        letters(xml, "  ·  ", "", false, "");
        fact(xml, "as-of", 4);
        letters(xml, "  ·  ", "", false, "");
        fact(xml, "confidentiality", 5);
        tab(xml);
        field(xml, "PAGE");
        letters(xml, " / ", "", false, "");
        field(xml, "NUMPAGES");
        xml.close();
    }

    private static void field(Markup xml, String name) throws IOException {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        letters(xml, "1", "", false, "");
        xml.close();
    }

    private byte[] theme() {
        String deep = company ? TEAL : Palette.DEEP_BLUE;
        String accent = company ? ORANGE : Palette.BLUE;
        String face = StylesPart.FACE;
        StringBuilder colours = new StringBuilder();
        String[] names = {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"};
        String[] values = {
            "000000", "FFFFFF", deep, "EDF2F6", accent, deep, "52606D", "1B6B3A", "8A5300", "A3201D", accent, "52606D"
        };
        for (int i = 0; i < names.length; i++) {
            colours.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(names[i], values[i], names[i]));
        }
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String face1 = "<a:latin typeface=\"" + face + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        String theme = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"pbxdoc\"><a:themeElements>"
                + "<a:clrScheme name=\"pbxdoc\">" + colours + "</a:clrScheme>"
                + "<a:fontScheme name=\"pbxdoc\"><a:majorFont>" + face1 + "</a:majorFont><a:minorFont>" + face1 + "</a:minorFont></a:fontScheme>"
                + "<a:fmtScheme name=\"pbxdoc\"><a:fillStyleLst>" + fill.repeat(3) + "</a:fillStyleLst><a:lnStyleLst>"
                + ("<a:ln w=\"6350\">" + fill + "</a:ln>").repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fill.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
        return theme.getBytes(StandardCharsets.UTF_8);
    }
}
