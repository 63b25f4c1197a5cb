/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Glossary;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Abbreviation;
import org.pbxdoc.language.model.DocumentHeader;

/** The abbreviations of the trade, which each language has its own of, and those of the author, which win. */
final class Abbreviations {

    private static final List<String> LANGUAGES = List.of("fr", "de", "it", "en");

    /** Each language has a file of its own and none stands in for another. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Composition composition;

    Abbreviations(Composition composition) {
        this.composition = composition;
    }

    /** Returns the glossary of the dossier. */
    Glossary glossary() {
        Map<String, Map<String, String>> meanings = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> known = new TreeMap<>(ofTheTrade(language));
            known.putAll(ofTheAuthor(language));
            meanings.put(language, known);
        }
        return new Glossary(
                "glossary",
                Text.label("chapter.glossary"),
                Text.label("glossary.introduction"),
                Text.label("table.glossary"),
                List.of(Text.label("column.abbreviation"), Text.label("column.meaning")),
                meanings);
    }

    /** Returns the abbreviations of the trade in {@code language} and what they mean. */
    static Map<String, String> ofTheTrade(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.pbxdoc.compose.Abbreviations",
                new Locale.Builder().setLanguage(language).build(),
                Abbreviations.class.getClassLoader(),
                NO_FALLBACK);
        Map<String, String> known = new TreeMap<>();
        words.keySet().forEach(term -> known.put(term, words.getString(term)));
        return known;
    }

    private Map<String, String> ofTheAuthor(String language) {
        Map<String, String> known = new TreeMap<>();
        for (DocumentHeader header : composition.header().stream().toList()) {
            for (Abbreviation own : header.getAbbreviations()) {
                String meaning = Composition.wording(language).say(Said.of(own.getMeaning()));
                if (own.getTerm() != null && !own.getTerm().isBlank() && !meaning.isBlank()) {
                    known.put(own.getTerm().strip(), meaning);
                }
            }
        }
        return known;
    }
}
