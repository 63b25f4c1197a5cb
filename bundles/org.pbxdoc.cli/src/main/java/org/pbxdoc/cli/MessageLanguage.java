/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language that messages are said in. */
final class MessageLanguage {

    private static final List<String> KNOWN = List.of("fr", "de", "it", "en");

    private MessageLanguage() {}

    /** Returns the language that the environment asks for, as POSIX orders its variables; English for any other. */
    static Locale of(Map<String, String> environment) {
        String wanted = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        String language = wanted.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        return Locale.forLanguageTag(KNOWN.contains(language) ? language : "en");
    }

    /** Returns whether there are messages in {@code language}. */
    static boolean isKnown(String language) {
        return KNOWN.contains(language);
    }

    /** Returns the languages there are messages in. */
    static List<String> known() {
        return KNOWN;
    }
}
