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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Section;

/** The links of a document; those to a section are completed when every section has its page. */
final class Links {
    private final Tagging tagging;
    private final Set<String> sections = new HashSet<>();
    private final Map<String, PDPageXYZDestination> destinations = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(PDAnnotationLink annotation, String section) {}

    Links(Tagging tagging, List<Section> sections) {
        this.tagging = tagging;
        sections.forEach(this::know);
    }

    private void know(Section section) {
        sections.add(section.id());
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                know(inner);
            }
        }
    }

    /** Returns whether the document has a section {@code id}. */
    boolean isKnown(String id) {
        return sections.contains(id);
    }

    /** Records that the section {@code id} starts at {@code top} of {@code page}; the first of two equal ids wins. */
    PDPageXYZDestination place(String id, PDPage page, float top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(Math.round(top));
        destinations.putIfAbsent(id, destination);
        return destination;
    }

    /** Makes the given rectangle of {@code sheet} a link under {@code element}. */
    void annotate(Sheet sheet, Link link, COSDictionary element, float left, float bottom, float width, float height)
            throws IOException {
        PDAnnotationLink annotation = new PDAnnotationLink();
        if (link.isInternal()) {
            waiting.add(new Waiting(annotation, link.destination()));
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(ascii(link.destination()));
            annotation.setAction(action);
        }
        annotation.setRectangle(new PDRectangle(left, bottom, width, height));
        annotation.setContents(link.description());
        annotation.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        sheet.page().getAnnotations().add(annotation);
        tagging.annotation(element, annotation, sheet.page());
    }

    /** Gives every link to a section its destination. */
    void finish() {
        for (Waiting link : waiting) {
            link.annotation().setDestination(destinations.get(link.section()));
        }
    }

    /** Addresses in a PDF are ASCII: everything else is written as percent-encoded UTF-8. */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) {
                ascii.append((char) b);
            } else {
                ascii.append(String.format(java.util.Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return ascii.toString();
    }
}
