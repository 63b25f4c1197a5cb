/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;

/** Comments travel with the sources into the pack, so they are read like texts. */
class SecretCommentsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "// Mot de passe: Soleil2024!",
        "// note \"Mot de passe: Soleil2024!\"",
        "/* Mot de passe: Soleil2024! */",
        "/**\n * Mot de passe :\n * Soleil2024!\n */",
        "// https://prov:Soleil2024!@prov.example/"
    })
    void areRead(String comment) throws Exception {
        List<Finding> findings = secrets("company a \"A\"\n  " + comment + "\n");

        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(List.of(2, 3), List.of(finding.place().line(), finding.place().column()));
        assertEquals(comment.length(), finding.place().length());
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN)) {
            assertFalse(finding.message(language).contains("Soleil"), finding.message(language));
        }
    }

    @Test
    void ofSeveralLinesAreOneText() throws Exception {
        List<Finding> findings = secrets("company a \"A\"\n// Mot de passe :\n// Soleil2024!\n// PIN: 4711\n");

        assertEquals(List.of(3, 4), findings.stream().map(finding -> finding.place().line()).toList());
    }

    @Test
    void areReadInAFileWithNothingElse() throws Exception {
        assertEquals(1, secrets("// Passwort: sommer.24\n").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "// a reference into a vault, never a secret",
        "// Mot de passe :\n// voir KeePass",
        "/* Codes are never written here, only where they are in the vault. */",
        "// Mot de passe :\ncompany b \"Soleil2024!\""
    })
    void withoutSecretAreLeftAlone(String comment) throws Exception {
        assertEquals(List.of(), secrets("company a \"A\"\n" + comment + "\n"));
    }

    @Test
    void ofTheShippedCataloguesHoldNone() throws Exception {
        Path catalogues = Path.of("src/main/resources/org/pbxdoc/language/catalogue");
        List<SourceFile> files = SourceFolder.read(catalogues);
        assertFalse(files.isEmpty());

        for (SourceFile file : files) {
            assertEquals(List.of(), secrets(new String(file.bytes(), StandardCharsets.UTF_8)), file.uri().toString());
        }
    }

    private static List<Finding> secrets(String text) throws Exception {
        Installation installation = Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
        return new Checker().check(installation).stream().filter(finding -> finding.id().equals("SEC001")).toList();
    }
}
