/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report says which model it was made from, and what it could not print is told. */
class ReportCarriesTest {

    private static final String SOURCE = """
            document "Essai 中" { version 1.0 as-of 2026-11-20 languages fr }
            customer exemple "Exemple SA" { contact claire "Claire Martin" { phone +41 44 000 01 10 } }
            site siege "Siège" { address "Rue de l'Essai 1, 1000 Lausanne" }
            """;

    @TempDir
    private Path parent;

    @Test
    void theReportCarriesThePlanAndItsOrigin() throws Exception {
        PackResult result = build();
        Path report = result.folder().orElseThrow().resolve("commissioning-report.fr.pdf");
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            Map<String, PDComplexFileSpecification> files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertTrue(files.containsKey("addressing-plan.fr.xlsx"), files.keySet().toString());
            PDComplexFileSpecification origin = files.get("model-manifest.json");
            assertEquals("Data", origin.getCOSObject().getNameAsString("AFRelationship"));
            String json = new String(origin.getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII);
            String manifest = Files.readString(result.folder().orElseThrow().resolve("manifest.json"));
            for (String word : List.of("\"customer\": \"Exemple SA\"", "\"asOf\": \"2026-11-20\"", "\"sources\": [", "\"sha256\": ", "\"warning\": ")) {
                assertTrue(json.contains(word), json);
            }
            String source = json.lines().filter(line -> line.contains("sourceSha256")).findFirst().orElseThrow();
            assertTrue(manifest.contains(source), "the same sources as in the manifest of the pack");
        }
    }

    @Test
    void charactersThatNoFontHasAreTold() throws Exception {
        MissingGlyphs told = build().missing().stream().filter(one -> one.file().startsWith("commissioning")).findFirst().orElseThrow();
        assertEquals(List.of("U+4E2D"), told.characters());
        assertTrue(told.message(Locale.GERMAN).startsWith("commissioning-report.fr.pdf: Keine Schrift hat die Zeichen U+4E2D;"), told.message(Locale.GERMAN));
    }

    private PackResult build() throws Exception {
        Path folder = Files.createDirectories(parent.resolve("customer"));
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE);
        return PackBuild.run(PackOptions.of(folder, parent.resolve("out")), Progress.NONE);
    }
}
