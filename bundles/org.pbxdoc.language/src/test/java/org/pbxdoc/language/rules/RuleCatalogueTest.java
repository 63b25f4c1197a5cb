/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of rules is complete: classes, pages and words go together. */
class RuleCatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    @Test
    void givesEachIdOnce() {
        Set<String> seen = new HashSet<>();
        for (Rule rule : RuleCatalogue.all()) {
            assertTrue(seen.add(rule.id()), rule.id() + " is used twice");
            assertTrue(rule.id().matches("[A-Z]{2,3}[0-9]{3}"), rule.id());
            assertTrue(RuleCatalogue.find(rule.id().toLowerCase(java.util.Locale.ROOT)).isPresent());
        }
    }

    @Test
    void listsEveryRuleThatIsWritten() throws Exception {
        Set<String> written = new TreeSet<>();
        Path classes = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/pbxdoc/language/rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    written.add(type.getName());
                }
            }
        }
        Set<String> listed = RuleCatalogue.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @Test
    void hasNoPageWithoutARule() throws Exception {
        Path pages = Path.of(RulePages.class.getResource("/org/pbxdoc/language/rules/pages/REF002.md").toURI()).getParent();
        try (Stream<Path> files = Files.list(pages)) {
            List<String> orphans = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(id -> RuleCatalogue.find(id).isEmpty() && !RulePages.ofTheText().contains(id))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    @Test
    void hasWordsForEveryRuleAndNoOthers() throws Exception {
        Set<String> ids = words("").keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        for (Rule rule : RuleCatalogue.all()) {
            assertTrue(ids.contains(rule.id()), rule.id() + " has no message");
        }
        for (String id : RulePages.ofTheText()) {
            assertTrue(ids.contains(id), id + " has no message");
            assertTrue(RuleCatalogue.find(id).isEmpty(), id + " is the id of a rule too");
        }
        for (String id : ids) {
            assertTrue(
                    RuleCatalogue.find(id).isPresent() || RulePages.ofTheText().contains(id),
                    id + " has a message but no rule");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_de", "_it"})
    void saysTheSameInEveryLanguage(String language) throws Exception {
        TreeMap<String, String> english = words("");
        TreeMap<String, String> other = words(language);
        assertEquals(english.keySet(), other.keySet());
        english.forEach((key, text) -> assertEquals(placeholders(text), placeholders(other.get(key)), key + language));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static TreeMap<String, String> words(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Rule.class.getResourceAsStream("Messages" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        TreeMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
