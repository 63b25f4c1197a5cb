/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;

class HelpBookTest {

    private static final int COLUMNS = 90;
    private static final Path DOCS = Path.of("../../docs");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN);
    private static final Pattern TO_A_PAGE = Pattern.compile("\\]\\(([^):]+\\.md(?:#[^)]*)?)\\)");

    /** Pages about the project itself; on a page of the help their names are no links. */
    private static final Set<String> ELSEWHERE = Set.of("coverage.md", "gallery/README.md");

    private final HelpBook book = new HelpBook(Locale.ENGLISH);

    @Test
    void laysEveryPageOutInEveryLanguage() {
        for (Locale locale : LOCALES) {
            HelpBook translated = new HelpBook(locale);
            for (String path : translated.paths()) {
                HelpPage page = translated.page(path).orElseThrow(() -> new AssertionError(path));
                HelpText text = translated.write(page, COLUMNS);
                assertTrue(text.text().startsWith(page.title().replace("`", "")), path + ": " + text.text());
                assertTrue(text.text().length() > 40, path);
                assertRunsFit(path, text);
            }
        }
    }

    private static void assertRunsFit(String path, HelpText text) {
        int behind = 0;
        for (HelpRun run : text.runs()) {
            assertTrue(run.offset() >= behind && run.end() <= text.text().length(), path + " " + run);
            assertEquals(run.isLink(), run.looks().contains(Look.LINK), path + " " + run);
            behind = run.end();
        }
    }

    @Test
    void hasNoDeadLink() {
        List<String> dead = new ArrayList<>();
        for (String path : book.paths()) {
            HelpPage page = book.page(path).orElseThrow();
            for (Matcher link = TO_A_PAGE.matcher(page.markdown()); link.find();) {
                if (!ELSEWHERE.contains(link.group(1)) && book.resolve(path, link.group(1)).isEmpty()) {
                    dead.add(path + " -> " + link.group(1));
                }
            }
            for (HelpRun link : book.write(page, COLUMNS).links()) {
                if (!link.target().startsWith("http") && !leads(link.target())) {
                    dead.add(path + " -> " + link.target());
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    private boolean leads(String target) {
        String[] parts = target.split("#");
        return book.page(parts[0]).filter(page -> parts.length == 1 || book.write(page, COLUMNS).sections().containsKey(parts[1])).isPresent();
    }

    @Test
    void hasThePageOfEveryRuleAndEveryElement() throws IOException {
        Set<String> rules = new TreeSet<>(RulePages.ofTheText());
        RuleCatalogue.all().stream().map(Rule::id).forEach(rules::add);
        Set<String> expected = rules.stream().map(HelpBook::rule).collect(Collectors.toCollection(TreeSet::new));
        expected.add(HelpBook.CONTENTS);
        expected.add(HelpBook.RULES);
        for (String folder : List.of("rules", "language")) {
            try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
                files.map(file -> DOCS.relativize(file).toString().replace('\\', '/')).forEach(expected::add);
            }
        }
        List.of("tutorial.md", "diff.md", "design.md").forEach(expected::add);
        Stream.of("editor.md", "import.md").filter(name -> Files.exists(DOCS.resolve(name))).forEach(expected::add);

        assertEquals(expected, new TreeSet<>(book.paths()));
    }

    /** Whoever begins at the table of contents finds all of it. */
    @Test
    void leadsFromTheContentsToEveryPage() {
        Set<String> reached = new TreeSet<>();
        List<String> todo = new ArrayList<>(List.of(HelpBook.CONTENTS));
        while (!todo.isEmpty()) {
            String path = todo.remove(0);
            if (reached.add(path)) {
                book.write(book.page(path).orElseThrow(), COLUMNS).links().stream()
                        .map(HelpRun::target)
                        .filter(target -> !target.startsWith("http"))
                        .map(target -> target.split("#")[0])
                        .forEach(todo::add);
            }
        }
        assertEquals(new TreeSet<>(book.paths()), reached);
    }

    @Test
    void carriesThePagesOfTheDocumentationWordByWord() throws IOException {
        for (String path : book.paths()) {
            if (!path.equals(HelpBook.CONTENTS) && !path.equals(HelpBook.RULES)) {
                assertEquals(Files.readString(DOCS.resolve(path)), book.page(path).orElseThrow().markdown(), path);
            }
        }
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        Set<String> titles = LOCALES.stream()
                .map(locale -> new HelpBook(locale).page(HelpBook.CONTENTS).orElseThrow().title())
                .collect(Collectors.toSet());

        assertEquals(LOCALES.size(), titles.size(), titles.toString());
    }

    @Test
    void leadsNowhereOutside() {
        assertEquals("", book.resolve("tutorial.md", "../README.md"));
        assertEquals("", book.resolve("tutorial.md", "images/studio.png"));
        assertEquals("", book.resolve("language/phone.md", "../../../../etc/passwd"));
        assertEquals("https://example.com/", book.resolve("tutorial.md", "https://example.com/"));
        assertEquals("language/values.md#date", book.resolve("language/phone.md", "values.md#date"));
        assertEquals("language/phone.md#syntax", book.resolve("language/phone.md", "#syntax"));
        assertEquals(HelpBook.RULES, book.resolve("tutorial.md", "rules"));
        assertFalse(book.page("../pom.xml").isPresent());
    }
}
