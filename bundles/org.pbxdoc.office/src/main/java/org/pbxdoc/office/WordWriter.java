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
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Redline;
import org.pbxdoc.document.Wording;

/** Writes a document as a Word file. */
public final class WordWriter {

    /**
     * Writes {@code document} in the language of {@code wording}; {@code out} stays open.
     *
     * @throws IOException if a picture cannot be drawn or is of an unknown type, or {@code out} cannot be written
     */
    public void write(Document document, Wording wording, Drawings drawings, OutputStream out) throws IOException {
        write(document, wording, drawings, EarlierFile.NONE, out);
    }

    /**
     * Writes {@code redline} with its revisions as tracked changes; {@code out} stays open.
     *
     * @throws IOException if a picture cannot be drawn or is of an unknown type, or {@code out} cannot be written
     */
    public void write(Redline redline, Wording wording, Drawings drawings, OutputStream out) throws IOException {
        write(redline.document(), redline.before(), wording, drawings, EarlierFile.NONE, out);
    }

    /**
     * Writes {@code content} with what people did in {@code earlier}.
     *
     * @return the places that it has for what people write
     * @throws IOException if a picture cannot be drawn or is of an unknown type, or {@code out} cannot be written
     */
    public Set<String> write(
            Document content, Wording wording, Drawings drawings, EarlierFile earlier, OutputStream out)
            throws IOException {
        return write(content.in(wording), content.properties(), wording, drawings, earlier, out);
    }

    private static Set<String> write(
            Document document, Properties before, Wording wording, Drawings drawings, EarlierFile earlier, OutputStream out)
            throws IOException {
        Outline outline = Outline.of(document, wording);
        FigureImages images = new FigureImages(drawings, wording);
        Optional<CompanyLook> company =
                document.template().isPresent() ? Optional.of(CompanyLook.of(document.template().get())) : Optional.empty();
        Pages pages = company.map(CompanyLook::pages).orElse(Pages.STANDARD);
        PageEstimate estimate = PageEstimate.of(document, outline, wording, images, earlier, pages);
        LookParts look = new LookParts(company, pages, wording.locale().toLanguageTag());
        WordPackage parts = new WordPackage(document.properties(), wording, look.isThemed());
        Controls controls = new Controls(earlier);
        NumberingPart numbering = new NumberingPart();
        Relationships relationships = new Relationships();
        relationships.part(Relationships.OFFICE + "styles", "styles.xml");
        relationships.part(Relationships.OFFICE + "numbering", "numbering.xml");
        relationships.part(Relationships.OFFICE + "settings", "settings.xml");
        relationships.part(Relationships.OFFICE + "fontTable", "fontTable.xml");
        PageFrame frame = new PageFrame(document.properties(), wording, estimate.pageCount(), company, relationships);
        look.announce(relationships);

        PartArchive archive = new PartArchive(out, company.map(CompanyLook::inks).orElse(Map.of()));
        parts.addFirst(archive);
        PictureParts media = new PictureParts(images, relationships);
        archive.add("word/document.xml", xml -> {
            xml.open("w:document", WordPackage.NAMESPACES).open("w:body");
            Prose prose = new Prose(xml, wording, outline, relationships, Revisions.of(document.properties()));
            WordPictures pictures = new WordPictures(xml, prose, media);
            new WordBody(xml, wording, frame, prose, pictures, numbering, controls, outline)
                    .write(document, before, outline, estimate);
            xml.close().close();
        });
        GeneratedValues.write(controls.generated(), archive, relationships);
        archive.add("word/_rels/document.xml.rels", relationships::write);
        archive.add("word/numbering.xml", numbering::write);
        parts.addLook(archive);
        look.addTo(archive);
        frame.addParts(archive);
        media.addTo(archive);
        archive.finish();
        return controls.tags();
    }
}
