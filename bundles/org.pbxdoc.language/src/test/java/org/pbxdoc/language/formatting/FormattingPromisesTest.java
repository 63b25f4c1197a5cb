/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.load.ShippedCatalogues;

/** What formatting promises for every text: the same meaning, every word and comment, and nothing left to format. */
class FormattingPromisesTest {

    private static final int MUTATIONS = 300;

    @ParameterizedTest
    @MethodSource("names")
    void keepsTheMeaningOfShippedTexts(String name) throws Exception {
        assertPromises(texts().get(name));
    }

    /** Run with {@code -Dupdate} to have them laid out. */
    @ParameterizedTest
    @MethodSource("catalogues")
    void leavesShippedCataloguesAsTheyAre(String name) throws Exception {
        String formatted = Formatting.format(texts().get(name));
        if (System.getProperty("update") != null) {
            Files.writeString(Path.of("src/main/resources/org/pbxdoc/language/catalogue", name + ".pbxdoc"), formatted);
        } else {
            assertEquals(formatted, texts().get(name), "run this test with -Dupdate to lay the catalogue out");
        }
    }

    @Test
    void keepsTheMeaningOfCarelessLayouts() throws Exception {
        List<String> sources = List.copyOf(texts().values());
        List<String> meanings = sources.stream().map(source -> SyntaxTree.of(source).meaning()).toList();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            int source = seed % sources.size();
            String careless = new CarelessLayout(seed).of(sources.get(source));
            assertEquals(meanings.get(source), assertPromises(careless).meaning(), "seed " + seed);
        }
    }

    /** A word is lost, or one too many is written, at any place. */
    @Test
    void leavesTextsAloneThatCannotBeRead() throws Exception {
        List<String> sources = List.copyOf(texts().values());
        Random random = new Random(20261126);
        for (int i = 0; i < MUTATIONS; i++) {
            String source = sources.get(i % sources.size());
            int from = random.nextInt(source.length());
            int to = Math.min(source.length(), from + random.nextInt(40));
            String broken = source.substring(0, from) + (i % 2 == 0 ? " } phone 7 { " : "\"") + source.substring(to);

            String formatted = Formatting.format(broken);

            if (SyntaxTree.parse(broken).getParseResult().hasSyntaxErrors()) {
                assertEquals(broken, formatted, "number " + i);
            }
        }
    }

    private static SyntaxTree assertPromises(String text) {
        SyntaxTree tree = SyntaxTree.of(text);
        String formatted = Formatting.format(text);

        assertEquals(tree, SyntaxTree.of(formatted));
        assertEquals(formatted, Formatting.format(formatted));
        assertFalse(formatted.contains("\r") || formatted.contains("\t"), "one kind of line ends and no tabs");
        assertTrue(formatted.endsWith("\n") && !formatted.endsWith("\n\n"), "one line end at the end");
        return tree;
    }

    static List<String> names() throws IOException {
        return List.copyOf(texts().keySet());
    }

    static List<String> catalogues() {
        return ShippedCatalogues.names();
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : ShippedCatalogues.names()) {
            texts.put(name, new String(ShippedCatalogues.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8));
        }
        texts.put("the sample of the loading test", sample());
        Path examples = Path.of("..", "..", "examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> files = Files.walk(examples)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".pbxdoc")).sorted().toList()) {
                    texts.put(examples.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static String sample() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/pbxdoc/language/load/InstallationTest.java"));
        Matcher block = Pattern.compile("SAMPLE = \"\"\"\n(.*?)\"\"\"", Pattern.DOTALL).matcher(test);
        assertTrue(block.find());
        return block.group(1).stripIndent();
    }
}
