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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbxdoc.intake.Folder;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.formatting.Formatting;

/** What the templates of files make. */
class FileTemplateTest {

    @ParameterizedTest
    @EnumSource(FileTemplate.class)
    void addsNoErrorToAnExample(FileTemplate template) throws IOException {
        for (String example : List.of("clinique", "atelier")) {
            addsNoError(template, Folder.example(example), example);
        }
    }

    @ParameterizedTest
    @EnumSource(FileTemplate.class)
    void addsNoErrorToANewProject(FileTemplate template) throws IOException {
        for (ProjectTemplate project : ProjectTemplate.values()) {
            ProjectAnswers answers = ProjectAnswers.of("Beispiel AG", "de", LocalDate.of(2026, 11, 26), "1.0.0");
            addsNoError(template, Folder.of(project.files(answers)), project.word());
        }
    }

    private static void addsNoError(FileTemplate template, Folder folder, String name) throws IOException {
        List<String> before = folder.findings(Severity.ERROR);
        String text = template.text(folder.installation(), Locale.ITALIAN);

        assertEquals(before, folder.with("first.pbxdoc", text).findings(Severity.ERROR), name + "\n" + text);
        assertEquals(Formatting.format(text), text);
        assertFalse(text.contains("{{"), text);
        String second = template.text(folder.installation(), Locale.ITALIAN);
        assertEquals(before, folder.with("second.pbxdoc", second).findings(Severity.ERROR), name + "\n" + second);
    }

    @Test
    void isAllCommentWhereWhatItNeedsIsMissing() throws IOException {
        String text = FileTemplate.USERS.text(Folder.of(Map.of()).installation(), Locale.FRENCH);

        assertTrue(text.startsWith("// Il n'y a pas encore de site."), text);
        assertTrue(text.lines().allMatch(line -> line.isBlank() || line.startsWith("//")), text);
    }

    @Test
    void speaksTheLanguagesOfTheDocument() throws IOException {
        String text = FileTemplate.SITE.text(Folder.example("clinique").installation(), Locale.ENGLISH);

        assertTrue(text.contains("fr \"Nouveau site\""), text);
        assertTrue(text.contains("de \"Neuer Standort\""), text);
    }

    @ParameterizedTest
    @EnumSource(FileTemplate.class)
    void hasANameInFourLanguages(FileTemplate template) {
        ProjectAnswers.LANGUAGES.forEach(language -> assertFalse(template.title(Locale.forLanguageTag(language)).isBlank()));
        assertEquals(template, FileTemplate.of(template.word()).orElseThrow());
    }
}
