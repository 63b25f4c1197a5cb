/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it"})
    void everySentenceIsTranslatedWithTheSamePlaceholders(String language) throws IOException {
        assertEquals(placeholders("Messages.properties"), placeholders("Messages_" + language + ".properties"));
    }

    private static TreeMap<String, String> placeholders(String file) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        TreeMap<String, String> placeholders = new TreeMap<>();
        sentences.stringPropertyNames().forEach(key -> placeholders.put(key, PLACEHOLDER.matcher(sentences.getProperty(key))
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .collect(Collectors.joining())));
        return placeholders;
    }
}
