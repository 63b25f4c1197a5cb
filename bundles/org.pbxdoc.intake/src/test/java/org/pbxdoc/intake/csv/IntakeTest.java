/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.intake.Folder;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectTemplate;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.formatting.Formatting;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.model.User;

/** What tables of phone systems become. */
class IntakeTest {

    private static final int SLACK = 2;

    @ParameterizedTest
    @CsvSource({
        "3cx.csv, THREECX, 6, 6, 4",
        "freepbx-bulk-extensions.csv, FREEPBX_BULK_EXTENSIONS, 2, 1, 3",
        "freepbx-bulk-handler.csv, FREEPBX_BULK_HANDLER, 2, 0, 4",
        "yealink.csv, YEALINK, 3, 3, 0",
        "yealink-remote.xml, YEALINK, 2, 0, 0",
        "yealink-local.xml, YEALINK, 2, 0, 0",
        "netbox-import.csv, NETBOX, 6, 3, 0",
        "netbox-export.csv, NETBOX, 2, 0, 0"
    })
    void takesInWhatTheSystemsExport(String file, org.pbxdoc.intake.csv.CsvSource source, int created, int rejected, int secrets)
            throws Exception {
        List<Folder> folders = List.of(
                Folder.example("clinique"), Sample.project(ProjectTemplate.EMPTY), Sample.project(ProjectTemplate.SMALL_OFFICE), new Folder());
        // The clinic is large; an import of each sort of element into it says enough.
        boolean large = List.of("3cx.csv", "yealink.csv", "netbox-import.csv").contains(file);
        for (int i = large ? 0 : 1; i < folders.size(); i++) {
            Folder folder = folders.get(i);
            String profile = List.of("bureau", "", "staff", "").get(i);
            List<String> before = folder.findings(Severity.ERROR);
            IntakeOptions options = Sample.options(profile.isEmpty() ? null : profile, i == 0 ? "siege" : null);
            IntakePreview preview = Sample.preview(Sample.of(file), folder, options);

            assertEquals(source, preview.source());
            assertEquals(created, preview.created().size(), preview.toString());
            assertEquals(rejected, preview.rejected().size(), preview.rejected().toString());
            assertEquals(secrets, preview.secrets().size(), preview.secrets().toString());
            assertEquals(List.of(), preview.consequences());
            assertEquals(Formatting.format(preview.text()), preview.text());
            readsBack(preview, folder);
            assertEquals(before, folder.with(preview.fileName(), preview.text()).findings(Severity.ERROR), preview.text());
            tellsNoSecret(preview);
        }
    }

    /** Every row that is taken is there exactly once, and nothing else is. */
    private static void readsBack(IntakePreview preview, Folder folder) throws IOException {
        Installation before = folder.installation();
        Installation alone = new Folder().with(preview.fileName(), preview.text()).installation();
        List<String> read = new ArrayList<>();
        alone.all(User.class).forEach(user -> read.add(user.getName() + " " + user.getTitle().getPlain() + " " + user.getExtension()));
        alone.all(Contact.class).forEach(contact -> read.add(
                contact.getName() + " " + contact.getTitle().getPlain() + " " + String.join(", ", contact.getPhones())));
        alone.all(Prefix.class).forEach(prefix -> read.add(
                ((org.pbxdoc.language.model.Network) prefix.eContainer()).getName() + " "
                        + ((org.pbxdoc.language.model.Network) prefix.eContainer()).getTitle().getPlain() + " " + prefix.getPrefix()));
        List<String> said = preview.created().stream()
                .map(each -> each.name() + " " + each.title() + " " + each.number())
                .toList();
        assertEquals(said.stream().sorted().toList(), read.stream().sorted().toList());
        List<String> names = before.all(org.pbxdoc.language.model.Element.class).stream().map(element -> element.getName()).toList();
        preview.created().forEach(each -> assertFalse(names.contains(each.name()), each.name()));
    }

    private static void tellsNoSecret(IntakePreview preview) {
        StringBuilder all = new StringBuilder(preview.toString());
        for (String language : ProjectAnswers.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            all.append(preview.summary(locale)).append(preview.plannedBecause(locale));
            preview.rejected().forEach(row -> all.append(row.reason().message(locale)));
            preview.remarks().forEach(row -> all.append(row.reason().message(locale)));
        }
        assertFalse(all.toString().contains("CANARY"), all.toString());
    }

    @Test
    void saysInFourLanguagesWhyARowIsRejected() throws Exception {
        IntakePreview preview = Sample.preview(Sample.of("3cx.csv"), new Folder(), IntakeOptions.of(Locale.FRENCH));
        for (IntakePreview.Rejected row : preview.rejected()) {
            List<String> said = ProjectAnswers.LANGUAGES.stream()
                    .map(language -> row.reason().message(Locale.forLanguageTag(language)))
                    .distinct()
                    .toList();
            assertEquals(ProjectAnswers.LANGUAGES.size(), said.size(), said.toString());
        }
        assertTrue(preview.text().startsWith("// Importé de table.csv (Postes 3CX)."), preview.text());
    }

    @Test
    void readsEveryEncodingSeparatorAndBoolean() throws Exception {
        String text = "Nummer;Vorname;Nachname;EnableVoicemail;Disabled\n201;Zoë;Käser;Ja;Nein\n202;Jörg;Günter;Sì;Oui\n;;;;\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                text.replace(';', '\t').getBytes(StandardCharsets.UTF_8), text.replace(';', ',').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            IntakePreview preview = Sample.preview(bytes, new Folder(), IntakeOptions.of(Locale.ENGLISH));

            assertEquals(List.of("Zoë Käser", "Jörg Günter"), preview.created().stream().map(IntakePreview.Created::title).toList());
            assertTrue(preview.text().contains("user zoe-kaser \"Zoë Käser\" extension 201 { lifecycle planned  voicemail }"), preview.text());
            assertTrue(preview.text().contains("extension 202 { lifecycle suspended  voicemail }"), preview.text());
            assertEquals(List.of(), preview.rejected());
        }
    }

    @Test
    void takesTheDepartmentWhereTheSystemHasOne() throws Exception {
        IntakePreview preview = Sample.preview(
                "Number,FirstName,LastName,Department,Role\n201,Anna,Muster,\"Verkauf, \"\"Innen\"\"\",users\n202,Beat,Muster,,users\n", new Folder());

        assertTrue(preview.text().contains("extension 201 { lifecycle planned  department \"Verkauf, \\\"Innen\\\"\" }"), preview.text());
        assertTrue(preview.text().contains("extension 202 { lifecycle planned }"), preview.text());
        assertEquals(List.of("Role"), preview.ignored());
    }

    @Test
    void fitsToThePlanOfTheFolder() throws Exception {
        Folder folder = new Folder().with("a.pbxdoc", "numbering { outside 9  length 3  extensions 001..099, 200..209  emergency 112 }\n"
                + "user anna \"Anna\" extension 201 { lifecycle planned }\n");
        IntakePreview preview = Sample.preview("extension,name,outboundcid\n7,Lost\n201,Taken\n11,Short\n112,Help\n300,Outside\n2010,Longer\n901,Outside\n203,Good\n", folder);

        List<String> keys = preview.rejected().stream().map(row -> row.line() + " " + row.reason().key() + " " + row.reason().args()).toList();
        assertEquals("2 row.lost-zeros [7, 007]", keys.get(0));
        assertEquals("3 row.taken [201, anna]", keys.get(1));
        assertTrue(keys.contains("5 row.finding [NUM011]") || keys.contains("5 row.finding [NUM010]"), keys.toString());
        assertTrue(keys.contains("7 row.finding [NUM009]"), keys.toString());
        assertTrue(keys.contains("8 row.finding [NUM009]"), keys.toString());
        assertEquals(List.of(), preview.consequences());
        assertEquals(List.of("300", "203"), preview.created().stream().map(IntakePreview.Created::number).toList(), keys.toString());
        assertEquals(List.of("6 remark.outside-plan"), preview.remarks().stream().map(remark -> remark.line() + " " + remark.reason().key()).toList());
    }

    @Test
    void fitsToTheNetworksOfTheFolder() throws Exception {
        Folder folder = new Folder().with("a.pbxdoc", "network lan vlan 10 { prefix 10.1.0.0/24 }\nnetwork all { prefix 10.9.0.0/16 container }\n");
        IntakePreview preview = Sample.preview("Prefix,VLAN,Status\n10.1.0.0/24,,Active\n10.1.0.0/25,,Active\n10.0.0.0/8,,Active\n10.0.0.0/8,,Container\n"
                + "10.2.0.0/24,10,Active\n10.9.1.0/24,,Active\n10.9.1.128/25,,Active\n10.3.0.0/24,9999,Active\n", folder);

        assertEquals(List.of("row.prefix-taken", "row.prefix-taken", "row.prefix-taken", "row.vlan-taken", "row.finding", "row.vlan"),
                preview.rejected().stream().map(row -> row.reason().key()).toList(), preview.rejected().toString());
        assertEquals(List.of(), folder.with("b.pbxdoc", preview.text()).findings(Severity.ERROR));
    }

    @Test
    void usersWaitUntilLicencesAreThere() throws Exception {
        Folder folder = Sample.project(ProjectTemplate.SMALL_OFFICE).with("more.pbxdoc",
                "server real \"R\" model mitel-415 software R8.2 serial \"A1\" at hq { admin credential pbx-admin }\nuse catalogue mitel-400\n"
                        + "backup daily of real { to sftp \"x\"  offsite  encrypted key backup-key  keep 14d  at 02:00 }\n"
                        + "licence few 1 of real covers users type perpetual\n");
        List<String> before = folder.findings(Severity.ERROR);
        IntakePreview preview = Sample.preview(
                "Number,FirstName,LastName,EnableVoicemail\n221,A,B,1\n222,C,D,1\n223,E,F,1\n".getBytes(StandardCharsets.UTF_8),
                folder, Sample.options("staff", null));

        assertEquals(3, preview.created().size());
        assertEquals(before, folder.with("b.pbxdoc", preview.text()).findings(Severity.ERROR), preview.text());
    }

    @Test
    void growsInLineWithTheTable() throws Exception {
        Folder folder = Sample.project(ProjectTemplate.EMPTY);
        timed(folder, 500);
        long small = timed(folder, 2500);
        long large = timed(folder, 10_000);

        assertTrue(large < 4 * SLACK * small, small + " ns for 2,500 rows, " + large + " for 10,000");
    }

    private static long timed(Folder folder, int rows) throws IntakeRefusal {
        String table = "extension,name,secret\n"
                + IntStream.range(0, rows).mapToObj(i -> (20_000 + i) + ",Anna Beispiel " + i % 7 + ",CANARY\n").collect(Collectors.joining());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertEquals(rows, Sample.preview(table, folder).created().size());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    @Test
    void writesBesideWhatIsThere() throws Exception {
        Folder folder = new Folder().with("import-netbox-prefixes.pbxdoc", "").with("Import-NetBox-Prefixes-2.pbxdoc", "");
        assertEquals("import-netbox-prefixes-3.pbxdoc", Sample.preview("prefix\n10.0.0.0/8\n", folder).fileName());
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws Exception {
        byte[] table = Sample.of("3cx.csv");
        List<org.pbxdoc.language.load.SourceFile> files = Sample.project(ProjectTemplate.EMPTY).files();
        assertThrows(CancellationException.class, () -> Intake.preview(table, "t.csv", files, IntakeOptions.of(Locale.ENGLISH), () -> {
            throw new CancellationException();
        }));
    }

    @Test
    void everySourceSaysWhatItTakesOver() {
        for (org.pbxdoc.intake.csv.CsvSource source : org.pbxdoc.intake.csv.CsvSource.values()) {
            assertEquals(Optional.of(source), org.pbxdoc.intake.csv.CsvSource.of(source.word()));
            List<String> said = ProjectAnswers.LANGUAGES.stream().map(l -> source.description(Locale.forLanguageTag(l))).distinct().toList();
            assertEquals(ProjectAnswers.LANGUAGES.size(), said.size());
            Stream.of(IntakePreview.Kind.values()).forEach(kind -> assertFalse(kind.title(Locale.ITALIAN).isBlank()));
        }
    }
}
