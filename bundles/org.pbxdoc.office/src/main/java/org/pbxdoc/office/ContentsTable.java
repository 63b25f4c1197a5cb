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
import java.util.List;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** Writes the table of contents, filled in, so that Word shows it without asking to update anything. */
final class ContentsTable {

    /** How many heading levels it lists. */
    static final int LEVELS = 3;

    private final Markup xml;
    private final Prose prose;
    private final Wording wording;

    ContentsTable(Markup xml, Prose prose, Wording wording) {
        this.xml = xml;
        this.prose = prose;
        this.wording = wording;
    }

    /** Writes the contents for {@code headings}, each of which is on the page of {@code pages} at the same index. */
    void write(List<Outline.Heading> headings, List<Integer> pages) throws IOException {
        xml.open("w:sdt").open("w:sdtPr").value("w:id", prose.nextId());
        xml.open("w:docPartObj").value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique").close();
        xml.close().open("w:sdtContent");
        xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.CONTENTS_HEADING.id());
        xml.empty("w:pageBreakBefore").close();
        prose.run(WriterLabel.CONTENTS.in(wording));
        prose.end();
        boolean first = true;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= LEVELS && !headings.get(i).text().isEmpty()) {
                entry(headings.get(i), pages.get(i), first);
                first = false;
            }
        }
        prose.start(WordStyle.TABLE_END);
        prose.fieldEnd();
        prose.end();
        xml.close().close();
    }

    private void entry(Outline.Heading heading, int page, boolean first) throws IOException {
        prose.start(WordStyle.contents(heading.level()));
        if (first) {
            prose.fieldStart("TOC \\o \"1-" + LEVELS + "\" \\h \\z \\u");
        }
        xml.open("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
        prose.run(heading.number());
        prose.tab();
        prose.run(heading.text().replaceAll("\\s+", " "));
        prose.tab();
        prose.field("PAGEREF " + heading.bookmark() + " \\h", Integer.toString(page));
        xml.close();
        prose.end();
    }
}
