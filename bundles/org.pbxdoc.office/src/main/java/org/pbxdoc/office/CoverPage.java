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
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Writes the cover: logo, customer, title and the facts that say which state of the documentation this is. */
final class CoverPage {

    private static final int LOGO_WIDTH = 3400;
    private static final int LOGO_HEIGHT = 1130;
    private static final int NAME_WIDTH = 2400;

    private final Markup xml;
    private final Prose prose;
    private final WordTables tables;
    private final WordPictures pictures;
    private final Wording wording;

    CoverPage(Markup xml, Prose prose, WordTables tables, WordPictures pictures, Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.tables = tables;
        this.pictures = pictures;
        this.wording = wording;
    }

    /** Writes the cover for {@code properties}. */
    void write(Properties properties) throws IOException {
        prose.start(WordStyle.COVER_LOGO);
        if (properties.logo().isPresent()) {
            pictures.picture(properties.logo().get(), properties.integrator(), LOGO_WIDTH, LOGO_HEIGHT);
        } else {
            prose.run(properties.integrator(), "RoleStrong");
        }
        prose.end();
        prose.paragraph(WordStyle.COVER_CUSTOMER, properties.customer());
        prose.paragraph(WordStyle.TITLE, wording.say(properties.title()));
        prose.paragraph(WordStyle.SUBTITLE, wording.say(properties.subject()));
        rule();
        facts(properties);
    }

    /** A short rule under the title: the bottom border of an empty paragraph with a wide right indent. */
    private void rule() throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.COVER_RULE.id());
        xml.open("w:pBdr");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "36", "w:space", "1", "w:color", Palette.BLUE).close();
        xml.empty("w:ind", "w:right", Integer.toString(PageFormat.PORTRAIT.textWidth() - 1134));
        xml.close().close();
    }

    private void facts(Properties properties) throws IOException {
        int width = PageFormat.PORTRAIT.textWidth();
        tables.start("PbxProperties", false, "", NAME_WIDTH, width - NAME_WIDTH);
        fact(WriterLabel.CUSTOMER, properties.customer(), width);
        fact(WriterLabel.INTEGRATOR, properties.integrator(), width);
        fact(WriterLabel.AUTHOR, properties.author(), width);
        fact(WriterLabel.VERSION, properties.version(), width);
        fact(WriterLabel.STATUS, wording.say(properties.status()), width);
        fact(WriterLabel.AS_OF, CalendarDate.written(properties.asOf()), width);
        fact(WriterLabel.CONFIDENTIALITY, wording.say(properties.confidentiality()), width);
        xml.close();
    }

    private void fact(WriterLabel name, String value, int width) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        tables.startRow(0);
        tables.startCell(NAME_WIDTH, 1, "");
        prose.paragraph(WordStyle.KEY, name.in(wording));
        xml.close();
        tables.startCell(width - NAME_WIDTH, 1, "");
        prose.paragraph(WordStyle.PROPERTY, value);
        xml.close().close();
    }
}
