/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.complete.Template;
import org.pbxdoc.ide.complete.Templates;
import org.pbxdoc.ide.hover.ReferencePage;
import org.pbxdoc.language.services.PbxdocGrammarAccess;

/** What the extension for VS Code says about the language is what the language says; {@code -Dupdate} writes it. */
class VscodeExtensionTest {

    private static final Path EXTENSION = Path.of("../../editors/vscode");
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SIGN = "[\\p{L}0-9_:]";

    @Test
    void coloursTheKeywordsOfTheGrammar() throws Exception {
        List<String> keywords = GrammarUtil.getAllKeywords(
                        LanguageServices.shared().part(PbxdocGrammarAccess.class).getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .sorted()
                .toList();
        assertTrue(keywords.size() > 500, keywords.size() + " keywords");

        upToDate("syntaxes/pbxdoc.tmLanguage.json", JSON.toJson(grammar(keywords)) + "\n");
    }

    private static Map<String, Object> grammar(List<String> keywords) {
        String words = keywords.stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length()).thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .map(word -> word.replace("\\Q", "").replace("\\E", ""))
                .collect(Collectors.joining("|"));
        String before = "(?<![\\p{L}0-9_:^])(?<![\\p{L}0-9_:]-)";
        String behind = "(?!" + SIGN + "|-[\\p{L}0-9_])";
        Map<String, Object> grammar = new LinkedHashMap<>();
        grammar.put("name", "pbxdoc");
        grammar.put("scopeName", "source.pbxdoc");
        grammar.put("fileTypes", List.of("pbxdoc"));
        grammar.put("patterns", List.of(
                match("comment.line.double-slash.pbxdoc", "//.*$"),
                between("comment.block.pbxdoc", "/\\*", "\\*/"),
                between("string.quoted.triple.pbxdoc", "\"\"\"", "\"\"\""),
                match("string.quoted.double.pbxdoc", "\"(?:\\\\.|[^\"\\\\])*(?:\"|$)"),
                match("constant.numeric.pbxdoc", "(?:[+-])?[0-9][\\p{L}0-9_:%]*(?:-[\\p{L}0-9_][\\p{L}0-9_:%]*)*"),
                match("keyword.other.pbxdoc", before + "(?:" + words + ")" + behind),
                match("variable.other.pbxdoc", "\\^?[\\p{L}_]" + SIGN + "*(?:-[\\p{L}0-9_]" + SIGN + "*)*"),
                match("punctuation.pbxdoc", "[{}(),./]|->")));
        grammar.put("keywords", keywords);
        return grammar;
    }

    private static Map<String, Object> match(String name, String pattern) {
        return ordered("name", name, "match", pattern);
    }

    private static Map<String, Object> between(String name, String begin, String end) {
        return ordered("name", name, "begin", begin, "end", end);
    }

    /** The order of a {@code Map.of} is another one in each run. */
    private static Map<String, Object> ordered(String... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void hasTheTemplatesOfCompletionAsSnippets() throws Exception {
        Map<String, Object> snippets = new LinkedHashMap<>();
        for (Template template : LanguageServices.shared().part(Templates.class).all()) {
            Map<String, Object> snippet = new LinkedHashMap<>();
            snippet.put("prefix", template.prefix());
            snippet.put("body", template.text().lines().toList());
            ReferencePage.ofElement(template.keywords())
                    .ifPresent(page -> snippet.put("description", page.introduction().replaceAll("\\s+", " ").replaceFirst("(?<=[.]) .*", "")));
            String name = snippets.containsKey(template.prefix()) ? template.prefix() + " (" + template.rule() + ")" : template.prefix();
            snippets.put(name, snippet);
        }
        upToDate("snippets/pbxdoc.json", JSON.toJson(snippets) + "\n");
    }

    @Test
    void saysTheSameInEveryLanguage() throws Exception {
        TreeSet<String> said = new TreeSet<>();
        Pattern.compile("l10n\\.t\\('([^']*)'").matcher(Files.readString(EXTENSION.resolve("extension.js")))
                .results().forEach(found -> said.add(found.group(1)));
        for (String language : List.of("fr", "de", "it")) {
            JsonObject words = JSON.fromJson(Files.readString(EXTENSION.resolve("l10n/bundle.l10n." + language + ".json")), JsonObject.class);
            assertEquals(said, new TreeSet<>(words.keySet()), language);
            said.forEach(sentence -> assertEquals(gaps(sentence), gaps(words.get(sentence).getAsString()), sentence));
        }
    }

    @Test
    void namesFilesThatAreThere() throws Exception {
        String manifest = Files.readString(EXTENSION.resolve("package.json"));
        Stream.of("extension.js", "language-configuration.json", "syntaxes/pbxdoc.tmLanguage.json", "snippets/pbxdoc.json")
                .forEach(file -> assertTrue(manifest.contains("./" + file) && Files.exists(EXTENSION.resolve(file)), file));
        Stream.of("icon.png", "LICENSE", "README.md").forEach(file -> assertTrue(Files.exists(EXTENSION.resolve(file)), file));
        assertEquals(Files.readString(Path.of("../../LICENSE")), Files.readString(EXTENSION.resolve("LICENSE")));
    }

    private static String gaps(String sentence) {
        return Pattern.compile("\\{\\d\\}").matcher(sentence).results().map(found -> found.group()).sorted().collect(Collectors.joining());
    }

    private static void upToDate(String name, String expected) throws Exception {
        Path file = EXTENSION.resolve(name);
        if (System.getProperty("update") != null) {
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.readString(file), () -> name + " is not up to date: run the tests of this module with -Dupdate");
    }
}
