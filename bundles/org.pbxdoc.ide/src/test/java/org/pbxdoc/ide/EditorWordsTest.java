/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*\\}");

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_de", "_it"})
    void saysTheSameInEveryLanguage(String language) throws IOException {
        Properties english = read("");
        Properties other = read(language);

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(other.getProperty(key)), key);
            assertFalse(other.getProperty(key).contains("ß"), key);
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = EditorWords.class.getResourceAsStream("Messages" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
