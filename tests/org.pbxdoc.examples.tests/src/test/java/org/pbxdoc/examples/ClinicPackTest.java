/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;
import org.pbxdoc.pack.output.PackFile;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The pack of the example clinic in all four languages, read back with other people's tools. */
class ClinicPackTest {

    private static final Path CLINIC = Path.of("../../examples/clinique");
    private static final List<Locale> LANGUAGES = Stream.of("fr", "de", "it", "en").map(Locale::forLanguageTag).toList();

    @TempDir
    private static Path scratch;

    private static PackResult pack;
    private static Path folder;

    @BeforeAll
    static void build() throws PackFailure {
        VeraGreenfieldFoundryProvider.initialise();
        pack = build(CLINIC, scratch.resolve("out"));
        folder = pack.folder().orElseThrow();
    }

    private static PackResult build(Path source, Path output) throws PackFailure {
        return PackBuild.run(PackOptions.of(source, output).withLanguages(LANGUAGES), Progress.NONE);
    }

    /** Every PDF of the pack, whatever deliverables there are, in every language. */
    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void everyPdfPassesTheArchiveAndTheAccessibilityStandard(String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        Map<String, List<String>> failures = new TreeMap<>();
        int files = 0;
        for (PackFile file : pack.files()) {
            if (file.name().endsWith(".pdf")) {
                files++;
                List<String> found = failures(folder.resolve(file.name()), flavour);
                if (!found.isEmpty()) {
                    failures.put(file.name(), found);
                }
            }
        }
        assertEquals(Map.of(), failures);
        assertTrue(files >= LANGUAGES.size(), "files: " + files);
    }

    private static List<String> failures(Path pdf, PDFAFlavour flavour) throws Exception {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void sameBytesInAnotherFolderLocaleAndTimeZone() throws Exception {
        Path elsewhere = scratch.resolve("Kunden/Zürich 2");
        copy(CLINIC.resolve("src/main/pbxdoc"), elsewhere);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertEquals(hashes(pack), hashes(build(elsewhere, scratch.resolve("again"))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> hashes(PackResult result) {
        Map<String, String> hashes = new TreeMap<>();
        result.files().forEach(file -> hashes.put(file.name(), file.sha256()));
        assertTrue(hashes.size() > 20, hashes.toString());
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void dossierReadsBackWithItsNumbersAndNames(String language) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("handover." + language + ".docx"));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            for (String expected : List.of("Clinique Exemple SA", "Mitel 470", "+41 44 000 01 00–99", "10.1.20.10", "20.11.2026")) {
                assertTrue(text.contains(expected), language + ": " + expected);
            }
            assertFalse(text.contains("@@"), "a mark of the writer is left");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void reportNamesEveryTestAndHasFieldsToFillIn(String language) throws IOException {
        try (PDDocument report = Loader.loadPDF(folder.resolve("commissioning-report." + language + ".pdf").toFile())) {
            String text = new PDFTextStripper().getText(report);
            for (int number = 1; number <= 40; number++) {
                String test = String.format(Locale.ROOT, "T-%02d", number);
                assertTrue(text.contains(test), language + ": " + test);
            }
            assertEquals(2, report.getSignatureFields().size());
            assertTrue(report.getDocumentCatalog().getAcroForm().getFields().size() > 8);
            assertEquals(language, report.getDocumentCatalog().getLanguage().substring(0, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void planKeepsNumbersAndAddressesAsText(String language) throws IOException {
        int texts = 0;
        try (XSSFWorkbook plan = new XSSFWorkbook(Files.newInputStream(folder.resolve("addressing-plan." + language + ".xlsx")))) {
            assertEquals(11, plan.getNumberOfSheets());
            for (Sheet sheet : plan) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, sheet.getSheetName() + " " + cell.getAddress());
                        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("\\+41 .*|10\\.\\d.*")) {
                            texts++;
                        }
                    }
                }
            }
        }
        assertTrue(texts > 60, "numbers and addresses: " + texts);
    }

    @Test
    void drawingsSayTheSameInEveryLanguageAndHideNoSource() throws IOException {
        for (Locale language : LANGUAGES) {
            String svg = Files.readString(folder.resolve("system-diagram." + language.getLanguage() + ".svg"));
            assertTrue(svg.contains("Mitel") && svg.contains("300"), language.toString());
            assertFalse(svg.contains("@startuml"), "the drawing carries its source");
        }
    }

    @Test
    void nothingInThePackNamesThisMachine() throws IOException {
        String home = System.getProperty("user.home");
        String here = CLINIC.toRealPath().toString();
        for (PackFile file : pack.files()) {
            String text = Files.readString(folder.resolve(file.name()), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(here) || home.length() > 5 && text.contains(home), file.name());
        }
    }
}
