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
import java.time.LocalDate;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** The parts around the text of a Word file: what kinds of parts there are, file properties, settings, faces. */
final class WordPackage {

    /** Namespace declarations for the root of each part in {@code word/}. */
    static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc:Ignorable", "w14"
    };

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OFFICE_SCHEMA = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE_SCHEMA = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final Properties properties;
    private final Wording wording;
    private final boolean themed;

    WordPackage(Properties properties, Wording wording, boolean themed) {
        this.themed = themed;
        this.properties = properties;
        this.wording = wording;
    }

    /** Returns the language tag of the document. */
    String language() {
        return wording.locale().toLanguageTag();
    }

    /** Writes the parts that readers of the archive want first. */
    void addFirst(PartArchive archive) throws IOException {
        archive.add("[Content_Types].xml", this::contentTypes);
        Relationships root = new Relationships();
        root.part(Relationships.OFFICE + "officeDocument", "word/document.xml");
        root.part(PACKAGE_SCHEMA + "relationships/metadata/core-properties", "docProps/core.xml");
        root.part(Relationships.OFFICE + "extended-properties", "docProps/app.xml");
        root.part(Relationships.OFFICE + "custom-properties", "docProps/custom.xml");
        archive.add("_rels/.rels", root::write);
        archive.add("docProps/app.xml", this::application);
        archive.add("docProps/core.xml", this::core);
        archive.add("docProps/custom.xml", this::custom);
    }

    /** Writes settings and faces. */
    void addLook(PartArchive archive) throws IOException {
        EmbeddedFaces.addTo(archive);
        archive.add("word/settings.xml", this::settings);
    }

    private void contentTypes(Markup xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE_SCHEMA + "content-types");
        xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
        xml.empty("Default", "Extension", "odttf", "ContentType", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty(
                "Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/docProps/app.xml", OFFICE + "extended-properties+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, "/docProps/custom.xml", OFFICE + "custom-properties+xml");
        override(xml, "/word/document.xml", WORD + "document.main+xml");
        override(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
        for (int i = 0; i <= PageFrame.PARTS; i++) {
            override(xml, "/word/footer" + i + ".xml", WORD + "footer+xml");
            override(xml, "/word/header" + i + ".xml", WORD + "header+xml");
        }
        override(xml, "/word/numbering.xml", WORD + "numbering+xml");
        override(xml, "/word/settings.xml", WORD + "settings+xml");
        override(xml, "/word/styles.xml", WORD + "styles+xml");
        if (themed) {
            override(xml, "/word/theme/theme1.xml", OFFICE + "theme+xml");
        }
        xml.close();
    }

    private static void override(Markup xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private void application(Markup xml) throws IOException {
        xml.open("Properties", "xmlns", OFFICE_SCHEMA + "extended-properties");
        xml.leaf("Application", "pbxdoc").leaf("Company", properties.integrator()).close();
    }

    private void core(Markup xml) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp", PACKAGE_SCHEMA + "metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", wording.say(properties.title()));
        xml.leaf("dc:subject", wording.say(properties.subject()));
        xml.leaf("dc:creator", properties.author().isEmpty() ? properties.integrator() : properties.author());
        xml.leaf("cp:version", properties.version());
        xml.leaf("cp:contentStatus", wording.say(properties.status()));
        xml.leaf("dc:language", language());
        xml.leaf("dcterms:created", instant(properties.asOf()), "xsi:type", "dcterms:W3CDTF");
        xml.leaf("dcterms:modified", instant(properties.asOf()), "xsi:type", "dcterms:W3CDTF");
        xml.close();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void custom(Markup xml) throws IOException {
        xml.open(
                "Properties",
                "xmlns", OFFICE_SCHEMA + "custom-properties",
                "xmlns:vt", OFFICE_SCHEMA + "docPropsVTypes");
        custom(xml, 2, WriterLabel.CUSTOMER, properties.customer());
        custom(xml, 3, WriterLabel.INTEGRATOR, properties.integrator());
        custom(xml, 4, WriterLabel.VERSION, properties.version());
        custom(xml, 5, WriterLabel.STATUS, wording.say(properties.status()));
        custom(xml, 6, WriterLabel.AS_OF, CalendarDate.written(properties.asOf()));
        custom(xml, 7, WriterLabel.CONFIDENTIALITY, wording.say(properties.confidentiality()));
        xml.close();
    }

    private void custom(Markup xml, int id, WriterLabel name, String value) throws IOException {
        xml.open("property", "fmtid", CUSTOM_FORMAT, "pid", Integer.toString(id), "name", name.in(wording));
        xml.leaf("vt:lpwstr", value).close();
    }

    private void settings(Markup xml) throws IOException {
        xml.open("w:settings", NAMESPACES);
        xml.empty("w:zoom", "w:percent", "100").empty("w:embedTrueTypeFonts");
        xml.empty("w:saveSubsetFonts").value("w:defaultTabStop", 709);
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", "15");
        xml.close();
        xml.value("w:themeFontLang", language());
        xml.value("w:decimalSymbol", ".").value("w:listSeparator", ";").close();
    }
}
