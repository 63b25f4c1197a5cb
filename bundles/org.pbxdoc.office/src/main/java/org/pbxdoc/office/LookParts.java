/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Element;

/** The parts that make the look of a Word file: its styles and, with a company's template, its theme. */
final class LookParts {

    private final Optional<CompanyLook> company;
    private final Pages pages;
    private final String language;

    LookParts(Optional<CompanyLook> company, Pages pages, String language) {
        this.company = company;
        this.pages = pages;
        this.language = language;
    }

    /** Returns whether there is a theme. */
    boolean isThemed() {
        return company.flatMap(CompanyLook::theme).isPresent();
    }

    /** Makes {@code relationships} refer to what the text does not refer to itself. */
    void announce(Relationships relationships) {
        if (isThemed()) {
            relationships.part(Relationships.OFFICE + "theme", "theme/theme1.xml");
        }
    }

    /** Writes the parts; headers and footers come after, since they follow the names of the styles. */
    void addTo(PartArchive archive) throws IOException {
        if (company.isEmpty()) {
            archive.add("word/styles.xml", this::standard);
            return;
        }
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        Markup xml = new Markup(ours, company.get().inks());
        standard(xml);
        xml.finish();
        TemplateStyles styles = company.get().styles(PartXml.tree(ours.toByteArray()).getDocumentElement(), language);
        archive.add("word/styles.xml", part -> part.copy(styles.root()));
        Optional<Element> theme = company.get().theme();
        if (theme.isPresent()) {
            archive.add("word/theme/theme1.xml", part -> part.copy(theme.get()));
        }
    }

    private void standard(Markup xml) throws IOException {
        new StylesPart(xml, language, pages.portrait().textWidth()).write();
    }
}
