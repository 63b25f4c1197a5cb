/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** The words that the writers of this module use, in French, for tests. */
final class FrenchWording implements Wording {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("writer.table", "Tableau"),
            Map.entry("writer.figure", "Figure"),
            Map.entry("writer.photo", "Photo"),
            Map.entry("writer.page", "Page"),
            Map.entry("writer.of", "sur"),
            Map.entry("writer.contents", "Table des matières"),
            Map.entry("writer.version", "Version"),
            Map.entry("writer.as-of", "État au"),
            Map.entry("writer.status", "Statut"),
            Map.entry("writer.confidentiality", "Confidentialité"),
            Map.entry("writer.customer", "Client"),
            Map.entry("writer.integrator", "Intégrateur"),
            Map.entry("writer.author", "Auteur"),
            Map.entry("writer.signature", "Signature"),
            Map.entry("writer.name", "Nom"),
            Map.entry("writer.function", "Fonction"),
            Map.entry("writer.place-date", "Lieu, date"),
            Map.entry("writer.pass", "conforme"),
            Map.entry("writer.fail", "non conforme"),
            Map.entry("writer.warning", "attention"),
            Map.entry("writer.open", "en suspens"),
            Map.entry("writer.planned", "prévu"));

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("fr-CH");
    }

    @Override
    public String say(Text text) {
        if (text instanceof Text.Label label) {
            String word = WORDS.get(label.key());
            if (word == null) {
                throw new MissingResourceException("No word for " + label.key(), "FrenchWording", label.key());
            }
            return word;
        }
        if (text instanceof Text.Joined joined) {
            return joined.parts().stream().map(this::say).collect(Collectors.joining());
        }
        return ((Text.Verbatim) text).value();
    }
}
