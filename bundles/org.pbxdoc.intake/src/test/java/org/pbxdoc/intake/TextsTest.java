/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences in four languages. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @CsvSource({
        "Messages, fr", "Messages, de", "Messages, it", "template/Texts, fr", "template/Texts, de", "template/Texts, it"
    })
    void everySentenceIsTranslatedWithTheSamePlaceholders(String file, String language) throws IOException {
        Properties translated = read(file + "_" + language);
        assertEquals(placeholders(read(file)), placeholders(translated));
        translated.forEach((key, sentence) -> {
            assertFalse(sentence.toString().isBlank(), key.toString());
            assertFalse(language.equals("de") && sentence.toString().contains("ß"), key + ": Swiss spelling has no ß");
        });
    }

    private static Properties read(String file) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(
                TextsTest.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }

    private static TreeMap<String, String> placeholders(Properties sentences) {
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
