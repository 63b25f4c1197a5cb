/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.Translation;
import org.pbxdoc.language.secret.ClearSecrets;

/**
 * A text of a catalogue in the languages it is written in.
 *
 * @param byLanguage the words by language; under the empty one if they are the same in all
 */
public record LookupText(Map<String, String> byLanguage) {

    /** What stands for a text that holds a secret in clear: it is not repeated on a screen. */
    private static final String HIDDEN = "…";

    /** Returns {@code text}, which may be null. */
    static LookupText of(LocalText text) {
        Map<String, String> words = new LinkedHashMap<>();
        if (text != null && text.getPlain() != null) {
            words.put("", safe(text.getPlain()));
        } else if (text != null) {
            for (Translation translation : text.getTranslations()) {
                if (translation.getText() != null) {
                    words.putIfAbsent(translation.getLanguage().getLiteral(), safe(translation.getText()));
                }
            }
        }
        return new LookupText(words);
    }

    /** Returns {@code text}, or what stands for it if it must not be shown; nothing for null. */
    static String safe(String text) {
        return text == null ? "" : ClearSecrets.find(text).isEmpty() ? text : HIDDEN;
    }

    /** Returns the words in {@code language}, otherwise in the first there is; empty if there are none. */
    public String in(Locale language) {
        String any = byLanguage.values().stream().findFirst().orElse("");
        return byLanguage.getOrDefault(language.getLanguage(), any).replaceAll("\\s+", " ").strip();
    }

    /** Returns the words in all languages. */
    String all() {
        return String.join(" ", byLanguage.values());
    }
}
