/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document: a cover, chapters in order, and what the headers and footers need.
 *
 * @param properties title, customer, version and dates
 * @param template the company's template; none for the standard look
 * @param sections the chapters in order
 * @param glossary the abbreviations to explain at the end where the chapters use them
 */
public record Document(
        Properties properties, Optional<Template> template, List<Section> sections, Optional<Glossary> glossary)
        implements Content {

    public Document {
        sections = List.copyOf(sections);
    }

    @Override
    public Text title() {
        return properties.title();
    }

    /** Returns a document in the standard look without a glossary. */
    public static Document of(Properties properties, List<Section> sections) {
        return new Document(properties, Optional.empty(), sections, Optional.empty());
    }

    /** Returns this document as it is written for the reader of {@code wording}: with the glossary in its place. */
    public Document in(Wording wording) {
        List<Section> all = new ArrayList<>(sections);
        glossary.flatMap(terms -> terms.chapter(sections, wording)).ifPresent(all::add);
        return new Document(properties, template, all, Optional.empty());
    }
}
