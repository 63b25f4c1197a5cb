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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/**
 * The page of a rule is its test.
 *
 * <p>How to write one, {@code docs/rules/<ID>.md}:
 *
 * <ul>
 *   <li>The title is the id; the sections are <i>What, Why on site, Wrong, Right, Fix</i>, in this order.
 *   <li><i>Wrong</i> and <i>Right</i> hold one or more {@code ```pbxdoc} blocks. Each block is a whole installation of
 *       its own and as small as it can be; references to elements that it does not declare are allowed.
 *   <li>In <i>Wrong</i> each expected finding of the rule is marked on its line: {@code // expect NUM005}; the id twice
 *       for two findings on that line. Findings that cannot be evaluated are marked too. Only findings of this rule
 *       are compared. A {@code Wrong} block marks at least one.
 *   <li>If <i>Fix</i> says the words "quick fix", at least one finding of <i>Wrong</i> has a replacement, and what
 *       every replacement makes of the text no longer has that finding.
 * </ul>
 */
class RulePagesTest {

    private static final List<String> SECTIONS = List.of("What", "Why on site", "Wrong", "Right", "Fix");

    /** A page is UTF-8 and no text makes a rule fail, so neither can be shown. */
    private static final List<String> WITHOUT_EXAMPLES = List.of("INT001", "TXT001");

    @TempDir
    static Path temporary;

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN);

    static Stream<String> ids() {
        return Stream.concat(
                RuleCatalogue.all().stream().map(Rule::id),
                RulePages.ofTheText().stream().filter(id -> !WITHOUT_EXAMPLES.contains(id)));
    }

    @ParameterizedTest
    @MethodSource("idsWithoutExamples")
    void tellsWhatCannotBeShown(String id) {
        RulePage page = page(id);
        assertEquals(id, page.title());
        assertEquals(List.of("What", "Why on site", "Fix"), List.copyOf(page.sections().keySet()));
        page.sections().forEach((heading, text) -> assertFalse(text.isBlank(), heading + " is empty"));
    }

    static List<String> idsWithoutExamples() {
        return WITHOUT_EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasItsSections(String id) {
        RulePage page = page(id);
        assertEquals(id, page.title());
        assertEquals(SECTIONS, List.copyOf(page.sections().keySet()));
        page.sections().forEach((heading, text) -> assertFalse(text.isBlank(), heading + " is empty"));
        assertFalse(page.examples("Wrong").isEmpty(), "Wrong has an example");
        assertFalse(page.examples("Right").isEmpty(), "Right has an example");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsInWrongExactlyWhatIsMarked(String id) throws Exception {
        for (String example : page(id).examples("Wrong")) {
            List<Finding> found = check(id, example);
            List<Integer> lines = found.stream().map(f -> f.place().line()).toList();
            List<Integer> marked = RulePage.marked(example, id);
            assertFalse(marked.isEmpty(), "nothing is marked in\n" + example);
            assertEquals(marked, lines, () -> example + "\n" + inWords(found));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsNothingInRight(String id) throws Exception {
        for (String example : page(id).examples("Right")) {
            List<Finding> found = check(id, example);
            assertTrue(found.isEmpty(), () -> example + "\n" + inWords(found));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void mendsWhatItPromisesToMend(String id) throws Exception {
        RulePage page = page(id);
        boolean mends = false;
        for (String example : page.examples("Wrong")) {
            for (Finding finding : check(id, example)) {
                if (finding.replacement().isPresent()) {
                    mends = true;
                    mends(finding, example);
                }
            }
        }
        assertEquals(page.hasQuickFix(), mends, "the section Fix says \"quick fix\" if and only if there is one");
    }

    private static void mends(Finding finding, String example) throws Exception {
        int offset = finding.place().offset();
        String mended = example.substring(0, offset)
                + finding.replacement().orElseThrow()
                + example.substring(offset + finding.place().length());
        assertFalse(mended.equals(example), "the replacement changes nothing");
        // Other findings keep their words; only this one must be gone, wherever its text has moved to.
        long before = same(finding, check(finding.id(), example));
        List<Finding> after = check(finding.id(), mended);
        assertEquals(before - 1, same(finding, after), () -> mended + "\n" + inWords(after));
    }

    private static long same(Finding finding, List<Finding> all) {
        return all.stream().filter(f -> f.key().equals(finding.key()) && f.args().equals(finding.args())).count();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysItInEveryLanguage(String id) throws Exception {
        for (String example : page(id).examples("Wrong")) {
            for (Finding finding : check(id, example)) {
                for (Locale language : LANGUAGES) {
                    String message = finding.message(language);
                    assertFalse(message.matches("(?s).*\\{[0-9]}.*"), "an argument is missing: " + message);
                    assertFalse(finding.args().contains("null"), message);
                }
            }
        }
    }

    private static RulePage page(String id) {
        return RulePage.parse(RulePages.find(id).orElseThrow(() -> new AssertionError("docs/rules/" + id + ".md is missing")));
    }

    private static List<Finding> check(String id, String text) throws Exception {
        Path folder = customer(id);
        Installation installation = Installation.of(List.of(new SourceFile(
                URI.createFileURI(folder.resolve("example.pbxdoc").toString()), text.getBytes(StandardCharsets.UTF_8))));
        List<Finding> all = new Checker().check(installation);
        // Rules do not run on text that cannot be parsed, so a typing error would look like "nothing found".
        List<Finding> broken = all.stream()
                .filter(f -> !f.id().equals(id))
                .filter(f -> f.id().matches("(SYN00[1-5]|TXT|INT).*"))
                .toList();
        assertTrue(broken.isEmpty(), () -> text + "\n" + inWords(broken));
        return all.stream().filter(f -> f.id().equals(id)).toList();
    }

    /** A folder with the tables of the page; one that does not exist if it has none. */
    private static Path customer(String id) throws Exception {
        Map<String, String> tables = page(id).tables();
        if (tables.isEmpty()) {
            return Path.of("/customer");
        }
        Path folder = Files.createDirectories(temporary.resolve(id));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return folder;
    }

    private static String inWords(List<Finding> findings) {
        StringBuilder said = new StringBuilder();
        findings.forEach(f -> said.append(f.place().line()).append(": ").append(f.id()).append(' ').append(f.message(Locale.ENGLISH)).append('\n'));
        return said.toString();
    }
}
