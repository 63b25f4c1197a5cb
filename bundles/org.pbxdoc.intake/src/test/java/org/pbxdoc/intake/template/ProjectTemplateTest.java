/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.intake.Folder;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.formatting.Formatting;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.PublicLine;

/** What the templates of projects make. */
class ProjectTemplateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Pattern LEFT = Pattern.compile("\\{\\{|\\bnull\\b");

    static ProjectAnswers answers(String customer, List<String> languages, String country, String main, int numbers) {
        return new ProjectAnswers(
                customer, ShortName.of(customer), languages, country, main, numbers, "", "", "", DAY, "1.0.0");
    }

    static Stream<Arguments> all() {
        return Stream.of(ProjectTemplate.values()).flatMap(template -> Stream.of(
                Arguments.of(template, answers("Atelier Exemple Sàrl", List.of("fr"), "CH", "", 20)),
                Arguments.of(template, answers("Beispiel AG", List.of("de", "fr"), "CH", "+41 44 000 01 00", 20)),
                Arguments.of(template, answers("Example Ltd", List.of("en"), "DE", "+49 30 00000140", 30)),
                Arguments.of(template, answers("Esempio SA", List.of("it", "de", "fr", "en"), "CH", "091 000 01 90", 20)),
                Arguments.of(template, answers("Société Modèle", List.of("fr"), "FR", "+33 1 00 00 01 00", 100))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNeitherErrorsNorWarningsAndIsLaidOut(ProjectTemplate template, ProjectAnswers answers) throws IOException {
        SortedMap<String, String> files = template.files(answers);
        Folder folder = Folder.of(files);

        assertEquals(List.of(), folder.findings(Severity.ERROR));
        assertEquals(List.of(), folder.findings(Severity.WARNING));
        assertTrue(files.containsKey(template.mainFile()));
        files.forEach((name, text) -> {
            assertFalse(LEFT.matcher(text).find(), name + "\n" + text);
            if (name.endsWith(".pbxdoc")) {
                assertEquals(Formatting.format(text), text, name);
                assertTrue(text.startsWith("// "), name);
                assertTrue(text.lines().allMatch(line -> !line.startsWith("//") || line.length() <= 120), name);
            }
        });
        assertEquals(answers.mainNumber().isEmpty() || template == ProjectTemplate.EMPTY ? 0 : 1,
                folder.installation().all(PublicLine.class).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Le \"Bois\" \\ & <Co> {Sàrl} {{customer}} ${x} $1 -- //* */", "\"", "\\", "Ünïcode Ærø ẞ 東京 🏥", "document", "main", "0", "Hq", "-", "&amp;"
    })
    void takesEveryNameAsItIs(String name) throws Exception {
        for (ProjectTemplate template : ProjectTemplate.values()) {
            SortedMap<String, String> files = template.files(answers(name, List.of("fr", "de"), "CH", "+41 44 000 01 00", 20));
            Folder folder = Folder.of(files);

            assertEquals(List.of(), folder.findings(Severity.ERROR), name);
            assertEquals(name, folder.installation().all(Customer.class).get(0).getTitle().getPlain());
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get("pom.xml").getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @EnumSource(ProjectTemplate.class)
    void saysWhatItIsInFourLanguages(ProjectTemplate template) {
        List<String> said = ProjectAnswers.LANGUAGES.stream()
                .map(language -> template.title(Locale.forLanguageTag(language)) + template.description(Locale.forLanguageTag(language)))
                .distinct()
                .toList();
        assertEquals(4, said.size(), said.toString());
        assertEquals(template, ProjectTemplate.of(template.word()).orElseThrow());
        assertEquals(template.description(Locale.ENGLISH), template.description(Locale.JAPANESE));
    }

    @Test
    void writesWhatItIsTold() {
        ProjectAnswers answers = new ProjectAnswers("Beispiel AG", "beispiel", List.of("de"), "CH", "044 000 01 00", 20,
                "Anna Beispiel", "044 000 01 10", "anna@example.com", DAY, "1.0.0");
        SortedMap<String, String> files = ProjectTemplate.SMALL_OFFICE.files(answers);
        String document = files.get("src/main/pbxdoc/document.pbxdoc");

        assertTrue(document.contains("customer beispiel \"Beispiel AG\""), document);
        assertTrue(document.contains("as-of 2026-11-26"), document);
        assertTrue(document.contains("contact referent \"Anna Beispiel\""), document);
        assertTrue(document.contains("phone +41 44 000 01 10"), document);
        assertTrue(document.contains("email \"anna@example.com\""), document);
        String lines = files.get("src/main/pbxdoc/lines.pbxdoc");
        assertTrue(lines.contains("ddi +41 44 000 01 00 .. +41 44 000 01 19 numbers 20 {"), lines);
        assertTrue(lines.contains("tail 2 -> extension 2xx"), lines);
        assertTrue(files.get("pom.xml").contains("<artifactId>beispiel</artifactId>"));
    }

    @Test
    void refusesAnswersThatCannotBeUsed() {
        ProjectAnswers answers = new ProjectAnswers(" ", "Ä b", List.of("rm", "rm"), "XX", "", 20,
                "Passwort: Sommer2024!", "12", "no address", DAY, "1.0.0");

        assertEquals(
                List.of("answer.customer.missing", "answer.id", "answer.languages", "answer.country", "answer.secret",
                        "answer.number", "answer.email"),
                answers.problems().stream().map(ProjectAnswers.Problem::key).toList());
        answers.problems().forEach(problem -> ProjectAnswers.LANGUAGES.forEach(
                language -> assertFalse(problem.message(Locale.forLanguageTag(language)).contains("Sommer2024"))));
        assertThrows(IllegalArgumentException.class, () -> ProjectTemplate.EMPTY.files(answers));
    }

    @Test
    void refusesBlocksThatNobodyAssigns() {
        assertEquals(List.of("answer.block"), keys("+41 44 000 01 00", 0));
        assertEquals(List.of("answer.block"), keys("+41 44 000 01 00", 2_000_000));
        assertEquals(List.of("answer.number"), keys("44 000 01 00", 20));
        assertEquals(List.of(), keys("+41 44 000 01 00", 20));
    }

    private static List<String> keys(String main, int numbers) {
        return answers("A", List.of("fr"), "CH", main, numbers).problems().stream().map(ProjectAnswers.Problem::key).toList();
    }

    @Test
    void namesAreShortAndPossibleEverywhere() {
        assertEquals("atelier-exemple-sarl", ShortName.of("Atelier Exemple Sàrl"));
        assertEquals("customer", ShortName.of("東京"));
        assertEquals("customer", ShortName.of("Con"));
        assertEquals("strasse-7", ShortName.of("7. Straße 7"));
        assertTrue(ShortName.of("x".repeat(200)).length() <= 40);
        assertFalse(ShortName.isPossible("a--b"));
        assertFalse(ShortName.isPossible("../a"));
    }
}
