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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.pack.output.PackFile;
import org.pbxdoc.pack.output.Sha256;

class PackBuildTest {

    private static final String SOURCE = """
            document "Exemple SA" { version 2.1  as-of 2026-11-20  languages fr, de }
            customer exemple "Exemple SA" { contact claire "Claire Martin" { phone +41 44 000 01 10 } }
            site siege "Siège" { address "Rue de l'Essai 1, 1000 Lausanne" }
            """;

    @TempDir
    private Path parent;

    private Path folder;
    private Path output;

    @BeforeEach
    void choose() throws IOException {
        folder = Files.createDirectories(parent.resolve("clinic"));
        output = parent.resolve("out");
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE);
    }

    @Test
    void writesEveryDocumentInEveryLanguage() throws Exception {
        PackResult result = build(PackOptions.of(folder, output), "fr", "de");

        assertEquals(output.resolve("exemple-2.1"), result.folder().orElseThrow());
        assertEquals(output.resolve("exemple-2.1.zip"), result.archive().orElseThrow());
        assertEquals(
                List.of(
                        "addressing-plan-numbers.de.csv", "addressing-plan-numbers.fr.csv", "addressing-plan.de.xlsx",
                        "addressing-plan.fr.xlsx", "commissioning-report.de.pdf", "commissioning-report.fr.pdf",
                        "handover.de.docx", "handover.fr.docx", "manifest.json", "model/a.pbxdoc",
                        "system-diagram.de.png", "system-diagram.de.svg", "system-diagram.fr.png", "system-diagram.fr.svg"),
                result.files().stream().map(PackFile::name).toList());
        assertEquals(SOURCE, Files.readString(output.resolve("exemple-2.1/model/a.pbxdoc")));
    }

    @Test
    void everyHashInTheManifestIsThatOfItsFile() throws Exception {
        PackResult result = build(PackOptions.of(folder, output), "fr");

        String manifest = Files.readString(output.resolve("exemple-2.1/manifest.json"));
        for (PackFile file : result.files()) {
            byte[] bytes = Files.readAllBytes(output.resolve("exemple-2.1").resolve(file.name()));
            assertEquals(new Sha256().add(bytes).hex(), file.sha256(), file.name());
            assertEquals(!file.name().equals("manifest.json"), manifest.contains(file.sha256()), file.name());
        }
        assertTrue(manifest.contains("\"asOf\": \"2026-11-20\""), manifest);
        assertFalse(manifest.contains(parent.getFileName().toString()), manifest);
    }

    @Test
    void theArchiveHoldsTheSameFiles() throws Exception {
        PackResult result = build(PackOptions.of(folder, output), "fr");

        try (ZipFile zip = new ZipFile(result.archive().orElseThrow().toFile())) {
            assertEquals(
                    result.files().stream().map(PackFile::name).toList(), zip.stream().map(ZipEntry::getName).toList());
            for (PackFile file : result.files()) {
                byte[] bytes = zip.getInputStream(zip.getEntry(file.name())).readAllBytes();
                assertEquals(file.sha256(), new Sha256().add(bytes).hex(), file.name());
            }
        }
    }

    @Test
    void givesTheSameBytesInEveryLocaleTimeZoneAndFolder() throws Exception {
        Map<String, String> first = hashes(folder, "one", Locale.ROOT, "UTC");

        Path elsewhere = Files.createDirectories(parent.resolve("Kunden/Zürich 2"));
        Files.writeString(elsewhere.resolve("a.pbxdoc"), SOURCE);
        assertEquals(first, hashes(folder, "two", new Locale.Builder().setLanguageTag("tr-TR").build(), "Asia/Tokyo"));
        assertEquals(first, hashes(elsewhere, "three", Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/St_Johns"));
    }

    private Map<String, String> hashes(Path source, String out, Locale locale, String zone) throws Exception {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            PackResult result = build(PackOptions.of(source, parent.resolve(out)), "fr", "de");
            Map<String, String> hashes = new TreeMap<>();
            result.files().forEach(file -> hashes.put(file.name(), file.sha256()));
            hashes.put("zip", new Sha256().add(Files.readAllBytes(result.archive().orElseThrow())).hex());
            return hashes;
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void writesNothingWhenFindingsStandInTheWay() throws Exception {
        Files.writeString(folder.resolve("b.pbxdoc"), "internet i \"I\" { provider nobody }\n");

        PackResult result = build(PackOptions.of(folder, output), "fr");

        assertFalse(result.isWritten());
        assertEquals(Inspection.Verdict.FINDINGS, result.verdict());
        assertFalse(Files.exists(output));
    }

    @Test
    void refusesAFolderWithoutADocumentHeader() throws Exception {
        Files.writeString(folder.resolve("a.pbxdoc"), "");

        PackFailure failure = assertThrows(
                PackFailure.Input.class, () -> build(PackOptions.of(folder, output), "fr"));

        assertTrue(failure.getMessage().endsWith("document \"Title\" { version 1.0 as-of 2026-01-31 languages en }"));
        assertFalse(Files.exists(output));
    }

    @Test
    void leavesTheOldPackWhenAWriterFails() throws Exception {
        build(PackOptions.of(folder, output), "fr");
        Map<String, String> before = content();
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE + "company new \"New\"\n");

        Contents broken = SampleContents.in("fr");
        Deliverable unwritable = Deliverable.of("unwritable", null, Deliverable.Format.DOCX);
        Contents failing = new Contents(
                Stream.concat(broken.deliverables().stream(), Stream.of(unwritable)).toList(), broken.languages(), broken.wording());
        PackBuild build = new PackBuild(PackOptions.of(folder, output), Progress.NONE, inspection -> failing);

        assertThrows(PackFailure.Internal.class, build::run);
        assertEquals(before, content());
    }

    @Test
    void endsWhenTheCallerNoLongerWantsIt() throws Exception {
        Progress impatient = new Progress() {
            private int heard;

            @Override
            public void at(Stage stage, int done, int total) {
                heard += stage == Stage.WRITE ? 1 : 0;
            }

            @Override
            public boolean isCancelled() {
                return heard > 0;
            }
        };

        PackBuild build = new PackBuild(
                PackOptions.of(folder, output), impatient, inspection -> SampleContents.in("fr", "de", "it"));

        assertThrows(PackFailure.Cancelled.class, build::run);
        assertFalse(Files.exists(output));
    }

    @Test
    void saysThatAnotherBuildIsAtWork() throws Exception {
        PackBuild outer = new PackBuild(PackOptions.of(folder, output), Progress.NONE, inspection -> {
            PackFailure busy = assertThrows(
                    PackFailure.Output.class, () -> build(PackOptions.of(folder, output), "fr"));
            assertTrue(busy.getMessage().contains("another pbxdoc"), busy.getMessage());
            return SampleContents.in("fr");
        });

        assertTrue(outer.run().isWritten());
    }

    @Test
    void takesTheLanguagesAndTheDayItIsGiven() throws Exception {
        PackOptions options = PackOptions.of(folder, output)
                .withLanguages(List.of(Locale.ITALIAN))
                .withAsOf(LocalDate.of(2027, 1, 31))
                .withArchive(false);

        PackResult result = build(options, "fr", "de");

        assertTrue(result.files().stream().anyMatch(file -> file.name().equals("handover.it.docx")));
        assertFalse(result.files().stream().anyMatch(file -> file.name().contains(".fr.")));
        assertTrue(Files.readString(result.folder().orElseThrow().resolve("manifest.json")).contains("2027-01-31"));
        assertFalse(Files.exists(output.resolve("exemple-2.1.zip")));
    }

    @Test
    void leavesTheSourcesOutWhenTheCustomerMustNotSeeThemAll() throws Exception {
        Files.writeString(folder.resolve("b.pbxdoc"), "company other \"Other\" { confidentiality internal }\n");

        PackResult result = build(PackOptions.of(folder, output), "fr");

        assertTrue(result.withoutSources());
        assertFalse(result.files().stream().anyMatch(file -> file.name().startsWith("model/")));
    }

    @Test
    void leavesTheSourcesOutWhenOnlyAWayInIsInternal() throws Exception {
        Files.writeString(
                folder.resolve("b.pbxdoc"),
                "site other \"Other\" { access key \"Under the stone\" { confidentiality internal } }\n");

        PackResult result = build(PackOptions.of(folder, output), "fr");

        assertTrue(result.withoutSources());
        assertFalse(result.files().stream().anyMatch(file -> file.name().startsWith("model/")));
    }

    @Test
    void packsATableOfUsersThatIsInternal() throws Exception {
        Files.writeString(folder.resolve("staff.csv"), "Number,Name\n701,Secret Person\n");
        Files.writeString(
                folder.resolve("b.pbxdoc"),
                "users from \"staff.csv\" { number \"Number\" name \"Name\" lifecycle planned confidentiality internal }\n");

        PackResult result = build(PackOptions.of(folder, output), "fr");

        assertTrue(result.withoutSources());
        assertFalse(Files.readString(result.folder().orElseThrow().resolve("manifest.json")).contains("701"));
    }

    @Test
    void doesNotTakeItsOwnOutputForSources() throws Exception {
        PackOptions beside = PackOptions.of(folder, folder.resolve("out"));
        PackResult first = build(beside, "fr");

        PackResult second = build(beside, "fr");

        assertEquals(first.files(), second.files());
    }

    @Test
    void tellsAFullDiskFromAFailureOfItsOwn() {
        PackFailure full = FailureKind.of(new IOException("No space left on device"), folder);
        PackFailure internal = FailureKind.of(new IOException("cannot be drawn"), folder);

        assertInstanceOf(PackFailure.Output.class, full);
        assertInstanceOf(PackFailure.Internal.class, internal);
        assertTrue(full.message(Locale.GERMAN, Path::toString).contains("Der Datenträger ist voll"));
    }

    private PackResult build(PackOptions options, String... languages) throws PackFailure {
        return new PackBuild(options, Progress.NONE, inspection -> SampleContents.in(languages)).run();
    }

    private Map<String, String> content() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            Map<String, String> content = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                content.put(output.relativize(file).toString(), new Sha256().add(Files.readAllBytes(file)).hex());
            }
            return content;
        }
    }
}
