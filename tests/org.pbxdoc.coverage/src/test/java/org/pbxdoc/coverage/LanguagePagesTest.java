/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/**
 * The pages of the language say what the grammar says, and their examples are in order.
 *
 * <p>A page is written by hand but for the blocks between {@code begin} and {@code end}. Run with {@code -Dupdate} to have
 * those written. The examples of all pages are one customer, so that each can be as short as a page wants it.
 */
class LanguagePagesTest {

    private static final List<String> SECTIONS =
            List.of("Syntax", "Meaning", "Example", "Rules that look at it", "Where it prints");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#([^)]*))?\\)");

    @TempDir
    private static Path folder;

    private final List<LanguagePage> pages = LanguagePage.all();
    private final Grammar grammar = new Grammar(pages);

    @Test
    void haveTheSameSections() {
        for (LanguagePage page : pages) {
            assertEquals(SECTIONS, page.sections(), page.name());
            assertFalse(page.example().isBlank(), page.name());
            assertTrue(page.sentence().endsWith("."), page.name() + ": " + page.sentence());
            assertEquals(page.name(), page.title().replaceFirst(",.*", "").replace(' ', '-').replace("common-attributes", "common"));
        }
    }

    @Test
    void areThereForEveryElement() {
        Set<String> without = new TreeSet<>();
        for (String kinds : List.of("TopLevel", "Element")) {
            grammar.rule(kinds).eAllContents().forEachRemaining(part -> {
                if (part instanceof RuleCall call && grammar.page(call.getRule()).isEmpty()) {
                    without.add(call.getRule().getName());
                }
            });
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void showTheSyntaxOfTheGrammar() throws IOException {
        for (LanguagePage page : pages) {
            check(page.with("syntax", new SyntaxTable(grammar, grammar.rule(page.element())).markdown()));
        }
    }

    @Test
    void explainEveryValue() throws IOException {
        LanguagePage values = new LanguagePage("values", Files.readString(LanguagePage.FOLDER.resolve("values.md")));
        Set<String> expected = new TreeSet<>();
        for (AbstractRule rule : grammar.values()) {
            expected.add(SyntaxWords.name(rule));
            if (rule instanceof EnumRule choice) {
                values = values.with("words of " + rule.getName(), SyntaxWords.words(choice));
            }
        }
        assertEquals(expected, new TreeSet<>(values.sections()));
        check(values);
    }

    @Test
    void areListedInTheIndex() throws IOException {
        StringBuilder index = new StringBuilder("# The language\n\n");
        index.append("A page for each element. The examples of all pages together are one customer; how values are written stands under\n");
        index.append("[values](values.md), what every element can say under [common attributes](common.md).\n\n");
        index.append("| element | what it is |\n| --- | --- |\n");
        for (LanguagePage page : pages) {
            index.append("| [").append(page.title()).append("](").append(page.name()).append(".md) | ").append(page.sentence()).append(" |\n");
        }
        GeneratedText.check(LanguagePage.FOLDER.resolve("README.md"), index.toString());
    }

    @Test
    void leadNowhereElse() throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> values = new LanguagePage("values", Files.readString(LanguagePage.FOLDER.resolve("values.md"))).sections();
        for (LanguagePage page : pages) {
            Matcher link = LINK.matcher(page.text());
            while (link.find()) {
                boolean known = link.group(2) == null || values.contains(link.group(2).replace('-', ' '));
                if (!known || !Files.exists(LanguagePage.FOLDER.resolve(link.group(1)))) {
                    broken.add(page.name() + ": " + link.group());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void nameTheRulesThatReportOnTheElement() throws IOException {
        RulesOfElements rules = new RulesOfElements(grammar);
        for (LanguagePage page : LanguagePage.all()) {
            check(page.with("rules", rules.markdown(page)));
        }
    }

    @Test
    void haveExamplesInOrder() throws IOException {
        List<String> errors = new ArrayList<>();
        for (Finding finding : new Checker().check(Examples.in(folder, pages).load())) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.place().inWords() + ": " + finding.id() + " " + finding.message(Locale.ENGLISH));
            }
        }
        assertEquals(List.of(), errors, () -> String.join("\n", errors));
    }

    @Test
    void haveExamplesOfEveryWord() throws IOException {
        Installation installation = Examples.in(folder, pages).load();
        Set<Keyword> used = new HashSet<>();
        for (StrictResource file : installation.files()) {
            for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
                if (node instanceof ILeafNode && node.getGrammarElement() instanceof Keyword word) {
                    used.add(word);
                }
            }
        }
        Set<String> missing = new TreeSet<>();
        grammar.words().stream()
                .filter(word -> !used.contains(word))
                .forEach(word -> missing.add(Grammar.ruleOf(word).getName() + ": " + word.getValue()));
        assertEquals(Set.of(), missing);
    }

    private static void check(LanguagePage page) throws IOException {
        GeneratedText.check(LanguagePage.FOLDER.resolve(page.name() + ".md"), page.text());
    }
}
