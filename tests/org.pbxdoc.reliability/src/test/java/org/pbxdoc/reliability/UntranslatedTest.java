/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.reliability.reading.PlainText;
import org.pbxdoc.reliability.reading.SheetTables;

/** No English in a French, German or Italian document: neither in the labels nor in the files. */
class UntranslatedTest {

    private static final List<Locale> OTHERS = Stream.of("fr", "de", "it").map(Locale::forLanguageTag).toList();

    /** Words that only English has; an author may still use them. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}-])(the|of|with|and|from|this|are|each|which|without|between|missing|unknown|used|not|has|yes|free ports|page of)(?![\\p{L}-])");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final int LONG = 8;
    private static final int NEXT = 6;
    private static final int AROUND = 30;

    @TempDir
    private static Path scratch;

    private static final List<BuiltPack> PACKS = new ArrayList<>();

    @BeforeAll
    static void build() throws Exception {
        for (String example : List.of("clinique", "atelier")) {
            PACKS.add(BuiltPack.ofExample(example, scratch.resolve(example), OTHERS));
        }
    }

    @Test
    void everyLabelIsTranslatedOrInternational() throws IOException {
        Map<String, String> international = international();
        Map<String, Set<String>> untranslated = new TreeMap<>();
        for (Locale language : OTHERS) {
            for (Map.Entry<Properties, Properties> pair : wordings(language).entrySet()) {
                for (String key : pair.getKey().stringPropertyNames()) {
                    String english = pair.getKey().getProperty(key);
                    boolean same = english.equals(pair.getValue().getProperty(key));
                    if (same && WORD.matcher(english).find()
                            && !international.getOrDefault(english, "").contains(language.getLanguage())) {
                        untranslated.computeIfAbsent(language.getLanguage(), l -> new TreeSet<>()).add(key + " = " + english);
                    }
                }
            }
        }
        assertEquals(Map.of(), untranslated, "translate it, or add it to international.tsv");
    }

    @Test
    void noReviewedWordIsLeftOver() throws IOException {
        Set<String> left = new TreeSet<>(international().keySet());
        for (Locale language : OTHERS) {
            for (Map.Entry<Properties, Properties> pair : wordings(language).entrySet()) {
                pair.getKey().stringPropertyNames().forEach(key -> {
                    String english = pair.getKey().getProperty(key);
                    if (english.equals(pair.getValue().getProperty(key))) {
                        left.remove(english);
                    }
                });
            }
        }
        assertEquals(Set.of(), left);
    }

    /** Returns the wordings that reach a document or a user: English with the other language. */
    private static Map<Properties, Properties> wordings(Locale language) throws IOException {
        String tag = language.getLanguage();
        Map<Properties, Properties> pairs = new HashMap<>();
        pairs.put(words(Composition.class, "Labels_en"), words(Composition.class, "Labels_" + tag));
        pairs.put(words(Rule.class, "Messages"), words(Rule.class, "Messages_" + tag));
        pairs.put(words(PackBuild.class, "Messages"), words(PackBuild.class, "Messages_" + tag));
        return pairs;
    }

    private static Properties words(Class<?> owner, String name) throws IOException {
        Properties words = new Properties();
        try (InputStream in = owner.getResourceAsStream(name + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static Map<String, String> international() throws IOException {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = UntranslatedTest.class.getResourceAsStream("international.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> words.put(columns[0], columns[1]));
        }
        return words;
    }

    @Test
    void noFileSaysAnythingInEnglish() throws IOException {
        Set<String> found = new TreeSet<>();
        int read = 0;
        for (BuiltPack pack : PACKS) {
            String author = authorsWords(pack);
            for (Locale language : OTHERS) {
                for (Map.Entry<String, String> file : files(pack, language).entrySet()) {
                    read++;
                    english(file.getValue(), author, language).forEach(words -> found.add(file.getKey() + ": " + words));
                }
            }
        }
        System.out.println("files read for English: " + read);
        assertTrue(read > 20, "files read: " + read);
        assertEquals(Set.of(), found);
    }

    private static Map<String, String> files(BuiltPack pack, Locale language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Deliverable deliverable : pack.deliverables()) {
            for (Deliverable.Format format : deliverable.formats()) {
                String name = deliverable.name() + "." + language.getLanguage() + "." + format.ending();
                Path file = pack.result().folder().orElseThrow().resolve(name);
                if (Files.exists(file) && !isPicture(format)) {
                    texts.put(name, format == Deliverable.Format.XLSX
                            ? sheets(Files.readAllBytes(file))
                            : PlainText.of(format, Files.readAllBytes(file)));
                }
            }
        }
        return texts;
    }

    /** Cells are read as they are: letters alone have no words. */
    private static String sheets(byte[] xlsx) throws IOException {
        return String.join("\n", SheetTables.texts(xlsx));
    }

    private static boolean isPicture(Deliverable.Format format) {
        return format == Deliverable.Format.PNG;
    }

    /** Returns what is said in English in {@code text} and not by the author. */
    private static Set<String> english(String text, String author, Locale language) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher words = ENGLISH.matcher(text);
        while (words.find()) {
            String phrase = text.substring(words.start(), Math.min(text.length(), words.end() + NEXT)).lines().findFirst().orElse("");
            if (!author.contains(phrase)) {
                found.add(text.substring(Math.max(0, words.start() - AROUND), Math.min(text.length(), words.end() + AROUND)).replace('\n', '/'));
            }
        }
        Properties english = words(Composition.class, "Labels_en");
        String own = String.join("\n", words(Composition.class, "Labels_" + language.getLanguage()).values().stream().map(Object::toString).toList());
        for (String key : english.stringPropertyNames()) {
            String label = english.getProperty(key);
            if (label.length() >= LONG && !label.contains("{") && text.contains(label) && !own.contains(label) && !author.contains(label)
                    && Pattern.compile("(?<!\\p{L})" + Pattern.quote(label) + "(?!\\p{L})").matcher(text).find()) {
                found.add("label " + key + " = " + label);
            }
        }
        return found;
    }

    private static String authorsWords(BuiltPack pack) {
        StringBuilder words = new StringBuilder();
        Stream.concat(pack.installation().files().stream(), pack.installation().catalogues().stream())
                .forEach(file -> file.getAllContents().forEachRemaining(object -> attributes(object, words)));
        return words.toString();
    }

    private static void attributes(EObject object, StringBuilder words) {
        object.eClass().getEAllAttributes().forEach(attribute -> words.append(object.eGet(attribute)).append('\n'));
    }
}
