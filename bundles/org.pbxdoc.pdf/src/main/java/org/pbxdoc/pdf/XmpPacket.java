/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The file properties, twice as PDF/A wants them: in the information dictionary and as XMP.
 *
 * @param title title of the document
 * @param author who made it
 * @param subject one line about it, may be empty
 * @param language language tag, for example {@code fr-CH}
 * @param asOf the day it is true, given as the day of its creation
 */
record XmpPacket(String title, String author, String subject, String language, LocalDate asOf) {
    private static final String TOOL = "pbxdoc";
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    /** Writes the properties into {@code pdf}. */
    void into(PDDocument pdf) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        if (!subject.isEmpty()) {
            information.setSubject(subject);
        }
        information.setCreator(TOOL);
        information.setProducer(TOOL);
        information.setCreationDate(Dates.instant(asOf));
        information.setModificationDate(Dates.instant(asOf));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private String packet() {
        String day = Dates.iso(asOf);
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                + "<dc:format>application/pdf</dc:format>\n"
                + "<dc:title>" + alternative(title) + "</dc:title>\n"
                + "<dc:creator><rdf:Seq><rdf:li>" + escape(author) + "</rdf:li></rdf:Seq></dc:creator>\n"
                + (subject.isEmpty() ? "" : "<dc:description>" + alternative(subject) + "</dc:description>\n")
                + "<dc:language><rdf:Bag><rdf:li>" + escape(language) + "</rdf:li></rdf:Bag></dc:language>\n"
                + "<pdf:Producer>" + TOOL + "</pdf:Producer>\n<xmp:CreatorTool>" + TOOL + "</xmp:CreatorTool>\n"
                + "<xmp:CreateDate>" + day + "</xmp:CreateDate>\n<xmp:ModifyDate>" + day + "</xmp:ModifyDate>\n"
                + "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n"
                + "</rdf:Description>\n" + UA_SCHEMA + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    }

    private static String alternative(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li></rdf:Alt>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
