/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.pbxdoc.document.Wording;

/** The files that travel inside a PDF. */
final class EmbeddedFiles {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private EmbeddedFiles() {}

    /** Puts {@code attachments} into {@code pdf}, dated {@code asOf}. */
    static void into(PDDocument pdf, List<Attachment> attachments, Wording wording, Fonts fonts, LocalDate asOf) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = file(pdf, attachment, fonts.line(wording.say(attachment.description())), asOf);
            if (files.put(attachment.name(), file) != null) {
                throw new IllegalArgumentException(
                        "Two attachments are named " + attachment.name() + ". Give each attachment a name of its own.");
            }
        }
        COSArray associated = new COSArray();
        files.values().forEach(file -> associated.add(file.getCOSObject()));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification file(PDDocument pdf, Attachment attachment, String description, LocalDate asOf)
            throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        content.setSubtype(attachment.mediaType());
        content.setSize(attachment.bytes().length);
        content.setCreationDate(Dates.instant(asOf));
        content.setModDate(Dates.instant(asOf));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        if (!description.isEmpty()) {
            file.setFileDescription(description);
        }
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(RELATIONSHIP, isData(attachment.mediaType()) ? "Data" : "Supplement");
        return file;
    }

    private static boolean isData(String mediaType) {
        return mediaType.equals("text/csv") || mediaType.endsWith("json") || mediaType.endsWith("xml") || mediaType.contains("spreadsheet");
    }
}
