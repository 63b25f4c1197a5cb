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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;

/**
 * Writes a document as PDF that is an archive file (PDF/A-3a), accessible (PDF/UA-1) and fillable.
 *
 * <p>The same document gives the same bytes on every machine. A writer holds no state and can be used by several threads.
 */
public final class PdfWriter {
    /**
     * Writes {@code document} to {@code out}, which stays open.
     *
     * @param document what is written
     * @param wording the language it is written in
     * @param drawings draws its diagrams
     * @param attachments files that travel inside the PDF
     * @param out receives the PDF
     * @return the characters that no bundled font has and that were printed as U+FFFD
     * @throws IOException if a picture cannot be read or {@code out} cannot be written
     */
    public Substitutions write(Document document, Wording wording, Drawings drawings, List<Attachment> attachments, OutputStream out)
            throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return write(pdf, document.in(wording), wording, drawings, attachments, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Substitutions write(
            PDDocument pdf, Document document, Wording wording, Drawings drawings, List<Attachment> attachments, OutputStream out)
            throws IOException {
        Properties properties = document.properties();
        Fonts fonts = new Fonts(pdf);
        Tagging tagging = new Tagging(pdf);
        try (PageFlow flow = new PageFlow(pdf, tagging, fonts)) {
            Links links = new Links(tagging, document.sections());
            Press press = new Press(pdf, fonts, tagging, flow, links, new FormFields(pdf, fonts, tagging), wording);
            FileDescription.into(pdf, properties, wording, fonts);
            set(press, document, new Pictures(pdf, fonts, drawings, wording));
            EmbeddedFiles.into(pdf, attachments, wording, fonts, properties.asOf());
            links.finish();
        }
        tagging.finish();
        // The identifier of the file follows from its words, never from the clock.
        pdf.setDocumentId(fonts.fingerprint());
        pdf.save(out);
        return fonts.substitutions();
    }

    private static void set(Press press, Document document, Pictures pictures) throws IOException {
        Headings headings = new Headings(document.sections(), section -> press.line(section.heading()));
        new Cover(press, document.properties(), pictures).draw();
        try (Contents contents = new Contents(press, headings)) {
            contents.reserve();
            new Body(press, headings, new Outline(press.pdf()), pictures).set(document.sections());
            press.flow().close();
            contents.draw();
        }
        new PageFrame(press, document.properties()).draw();
    }
}
