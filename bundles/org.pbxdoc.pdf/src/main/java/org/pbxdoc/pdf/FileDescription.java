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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;

/** What a PDF says about itself: its title and language, that it is an archive file, and the colours it means. */
final class FileDescription {
    private static final float PDF_VERSION = 1.7f;

    private FileDescription() {}

    /** Describes {@code pdf} and returns how viewers are asked to show it. */
    static PDViewerPreferences into(PDDocument pdf, Properties properties, Wording wording, Fonts fonts) throws IOException {
        pdf.setVersion(PDF_VERSION);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        String language = wording.locale().toLanguageTag();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        ColourProfile.into(pdf);
        String integrator = fonts.line(properties.integrator());
        String author = fonts.line(properties.author());
        new XmpPacket(
                        fonts.line(wording.say(properties.title())),
                        author.isEmpty() ? integrator : author,
                        fonts.line(wording.say(properties.subject())),
                        language,
                        properties.asOf())
                .into(pdf);
        return preferences;
    }
}
