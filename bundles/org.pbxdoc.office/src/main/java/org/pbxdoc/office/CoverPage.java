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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
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
    private final PageFormat page;
    private final Wording wording;

    CoverPage(Markup xml, Prose prose, WordTables tables, WordPictures pictures, PageFormat page, Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.tables = tables;
        this.pictures = pictures;
        this.page = page;
        this.wording = wording;
    }

    /** Writes the cover for {@code properties}, which were {@code before} in an older state of the document, else the same. */
    void write(Properties properties, Properties before) throws IOException {
        prose.start(WordStyle.COVER_LOGO);
        if (properties.logo().isPresent()) {
            pictures.picture(properties.logo().get(), properties.integrator(), LOGO_WIDTH, LOGO_HEIGHT);
        } else {
            prose.run(properties.integrator(), "RoleStrong");
        }
        prose.end();
        prose.paragraph(WordStyle.COVER_CUSTOMER, revised(before.customer(), properties.customer()));
        prose.paragraph(WordStyle.TITLE, properties.title());
        prose.paragraph(WordStyle.SUBTITLE, properties.subject());
        rule();
        facts(properties, before);
    }

    /** A short rule under the title: the bottom border of an empty paragraph with a wide right indent. */
    private void rule() throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.COVER_RULE.id());
        xml.open("w:pBdr");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "36", "w:space", "1", "w:color", Palette.BLUE).close();
        xml.empty("w:ind", "w:right", Integer.toString(page.textWidth() - 1134));
        xml.close().close();
    }

    private void facts(Properties properties, Properties before) throws IOException {
        int width = page.textWidth();
        tables.start("PbxProperties", false, "", NAME_WIDTH, width - NAME_WIDTH);
        fact(WriterLabel.CUSTOMER, before.customer(), properties.customer(), width);
        fact(WriterLabel.INTEGRATOR, before.integrator(), properties.integrator(), width);
        fact(WriterLabel.AUTHOR, before.author(), properties.author(), width);
        fact(WriterLabel.VERSION, before.version(), properties.version(), width);
        fact(WriterLabel.STATUS, wording.say(before.status()), wording.say(properties.status()), width);
        fact(WriterLabel.AS_OF, CalendarDate.written(before.asOf()), CalendarDate.written(properties.asOf()), width);
        fact(WriterLabel.CONFIDENTIALITY, wording.say(before.confidentiality()), wording.say(properties.confidentiality()), width);
        xml.close();
    }

    private static Text revised(String before, String now) {
        if (before.equals(now)) {
            return Text.of(now);
        }
        List<Text> words = new ArrayList<>();
        if (!before.isEmpty()) {
            words.add(new Text.Revised(Mark.DELETED, Text.of(before)));
        }
        if (!now.isEmpty()) {
            words.add(new Text.Revised(Mark.INSERTED, Text.of(now)));
        }
        return new Text.Joined(words);
    }

    private void fact(WriterLabel name, String before, String now, int width) throws IOException {
        Text value = revised(before, now);
        if (value.isEmpty()) {
            return;
        }
        Optional<Mark> outer = prose.whole(value.wholeMark());
        tables.startRow(0);
        tables.startCell(NAME_WIDTH, 1, "");
        prose.paragraph(WordStyle.KEY, name.in(wording));
        xml.close();
        tables.startCell(width - NAME_WIDTH, 1, "");
        prose.paragraph(WordStyle.PROPERTY, value);
        xml.close().close();
        prose.whole(outer);
    }
}
