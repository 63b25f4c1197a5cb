/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/** What people write in Word is still there after the pack was made anew, whatever became of the chapters around it. */
class PeoplesTextTest {

    private static final String SOURCE = """
            document "Exemple SA" { version 2.1  as-of 2026-11-20  languages fr, de }
            customer exemple "Exemple SA" { contact claire "Claire Martin" { phone +41 44 000 01 10 } }
            site siege "Siège" { address "Rue de l'Essai 1, 1000 Lausanne" }
            """;

    /** What Word makes of several paragraphs, emphasis, a list, a table and a link. */
    private static final String EDIT = """
            <w:p><w:pPr><w:pStyle w:val="Remarks"/></w:pPr><w:r><w:t xml:space="preserve">Zürich: </w:t></w:r>\
            <w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t>gras &lt;&amp;&gt;</w:t></w:r>\
            <w:r><w:rPr><w:i/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> penché</w:t><w:br/><w:t>suite</w:t></w:r></w:p>\
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:ins w:id="7" w:author="A"><w:r><w:t>ajouté</w:t></w:r></w:ins>\
            <w:del w:id="8" w:author="A"><w:r><w:delText>effacé</w:delText></w:r></w:del></w:p>\
            <w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>premier point</w:t></w:r></w:p>\
            <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid>\
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Tête</w:t></w:r></w:p></w:tc></w:tr>\
            <w:tr><w:tc><w:p><w:r><w:t>Ä</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12 Ω</w:t></w:r></w:p></w:tc></w:tr>\
            </w:tbl><w:p><w:r><w:t>fin</w:t></w:r></w:p>""";

    private static final List<String> SAID = List.of(
            "Zürich: ", "gras &lt;&amp;&gt;", " penché", "suite", "ajouté", "premier point", "Tête", "Ä", "12 Ω", "fin");

    @TempDir
    private Path parent;

    private Path folder;
    private Path output;
    private Path pack;

    @BeforeEach
    void choose() throws IOException {
        folder = Files.createDirectories(parent.resolve("clinic"));
        output = parent.resolve("out");
        pack = output.resolve("exemple-2.1");
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE);
    }

    @Test
    void whatIsForInsidersDoesNotReachTheCustomer() throws Exception {
        String internal = SOURCE.replace("languages fr, de", "languages fr, de  audience internal");
        Files.writeString(folder.resolve("a.pbxdoc"), internal);
        build(List.of("lines"), "fr");
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE);
        build(List.of("lines"), "fr");
        Files.writeString(folder.resolve("a.pbxdoc"), internal);
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", EDIT);
        byte[] before = Files.readAllBytes(pack.resolve("handover.fr.docx"));
        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE);

        PackFailure failure = assertThrows(PackFailure.Output.class, () -> build(List.of("lines"), "fr"));

        assertTrue(failure.getMessage().contains("internal"), failure.getMessage());
        assertArrayEquals(before, Files.readAllBytes(pack.resolve("handover.fr.docx")));

        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE.replace("version 2.1", "version 2.2"));
        pack = output.resolve("exemple-2.2");
        build(List.of("lines"), "fr");
        assertFalse(control("handover.fr.docx", "lines").contains("premier point"));
    }

    @Test
    void whatIsSignedOrAddedStaysWhenThePackIsReplaced() throws Exception {
        build(List.of("lines"), "fr");
        byte[] signed = "signed".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(pack.resolve("addressing-plan.fr.xlsx"), signed);
        Files.write(pack.resolve("commissioning-report.fr-signed.pdf"), signed);

        PackResult second = build(List.of("lines"), "fr");

        assertEquals(
                List.of("kept/addressing-plan.fr.xlsx", "kept/commissioning-report.fr-signed.pdf"),
                second.kept().stream().map(KeptText::keptAs).sorted().toList());
        for (KeptText kept : second.kept()) {
            assertArrayEquals(signed, Files.readAllBytes(pack.resolve(kept.keptAs())));
            assertTrue(kept.message(java.util.Locale.GERMAN).contains(kept.keptAs()));
        }
        assertEquals(List.of(), build(List.of("lines"), "fr").kept(), "told once");
        assertArrayEquals(signed, Files.readAllBytes(pack.resolve("kept/commissioning-report.fr-signed.pdf")));

        Files.writeString(folder.resolve("a.pbxdoc"), SOURCE.replace("version 2.1", "version 2.2"));
        assertEquals(List.of(), build(List.of("lines"), "fr").kept(), "the old pack stays where it is");
    }

    @Test
    void theNextVersionTakesItOverFromTheOneBefore() throws Exception {
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", EDIT);
        for (String version : List.of("2.2", "10.0", "1.0")) {
            Files.writeString(folder.resolve("a.pbxdoc"), SOURCE.replace("version 2.1", "version " + version));
            pack = output.resolve("exemple-" + version);
            build(List.of("lines"), "fr");
            boolean later = !version.equals("1.0");
            assertEquals(later, control("handover.fr.docx", "lines").contains("premier point"), version);
        }
        assertTrue(Files.exists(output.resolve("exemple-2.1")), "the earlier one stays");
    }

    @Test
    void whatIsWrittenStaysInEveryLanguageAndOverSeveralBuilds() throws Exception {
        List<String> chapters = List.of("lines", "users");
        build(chapters, "fr", "de", "it", "en");
        for (String language : List.of("fr", "de", "it", "en")) {
            edit("handover." + language + ".docx", "lines", EDIT);
        }
        PackResult second = build(chapters, "fr", "de", "it", "en");
        byte[] once = Files.readAllBytes(pack.resolve("handover.fr.docx"));
        build(chapters, "fr", "de", "it", "en");
        byte[] twice = Files.readAllBytes(pack.resolve("handover.fr.docx"));

        assertEquals(List.of(), second.kept());
        assertArrayEquals(once, twice, "the same text of people gives the same bytes");
        for (String language : List.of("fr", "de", "it", "en")) {
            String written = control("handover." + language + ".docx", "lines");
            SAID.forEach(words -> assertTrue(written.contains(">" + words + "<"), words + " in " + language + ": " + written));
            assertFalse(written.contains("effacé"));
            assertTrue(written.contains("<w:b/><w:color w:val=\"C00000\"/></w:rPr>"), written);
            assertTrue(written.contains("<w:i/><w:u w:val=\"single\"/></w:rPr>"), written);
            assertTrue(written.contains("<w:jc w:val=\"center\"/>") && written.contains("<w:gridSpan w:val=\"2\"/>"), written);
            assertTrue(control("handover." + language + ".docx", "users").contains("showingPlcHdr"));
        }
    }

    @Test
    void whatIsAddedLaterStaysWithWhatWasThere() throws Exception {
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", paragraph("le premier jour"));
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", paragraph("le premier jour") + paragraph("le deuxième jour"));
        build(List.of("users", "lines"), "fr");

        String written = control("handover.fr.docx", "lines");
        assertTrue(written.contains("le premier jour") && written.contains("le deuxième jour"), written);
        assertFalse(control("handover.fr.docx", "users").contains("jour"));
    }

    @Test
    void theTextOfAChapterThatIsGoneIsKeptBesideForGood() throws Exception {
        build(List.of("lines", "users"), "fr", "de");
        edit("handover.fr.docx", "lines", EDIT);
        PackResult second = build(List.of("users"), "fr", "de");
        assertEquals(
                List.of(new KeptText(KeptText.Reason.PLACE_GONE, "handover.fr.docx", "remarks.title lines", "kept/handover.fr.txt")),
                second.kept());
        assertTrue(second.kept().get(0).message(Locale.GERMAN).contains("kept/handover.fr.txt"));
        byte[] kept = Files.readAllBytes(pack.resolve("kept/handover.fr.txt"));
        String text = new String(kept, StandardCharsets.UTF_8);
        assertTrue(text.contains("Zürich: gras <&> penché\nsuite") && text.contains("- premier point") && text.contains("Ä\t12 Ω"), text);

        edit("handover.fr.docx", "users", paragraph("autre"));
        PackResult third = build(List.of("users"), "fr", "de");
        assertEquals(List.of(), third.kept());
        assertArrayEquals(kept, Files.readAllBytes(pack.resolve("kept/handover.fr.txt")));
        build(List.of("lines"), "fr", "de");
        assertTrue(Files.readString(pack.resolve("kept/handover.fr.txt")).startsWith(text));
        assertTrue(Files.readString(pack.resolve("kept/handover.fr.txt")).contains("autre"));
    }

    @Test
    void aDocumentThatIsNotMadeAnyMoreIsKeptIfSomebodyWroteInIt() throws Exception {
        build(List.of("lines"), "fr", "de", "it");
        edit("handover.de.docx", "lines", paragraph("Grüezi"));
        byte[] edited = Files.readAllBytes(pack.resolve("handover.de.docx"));
        PackResult second = build(List.of("lines"), "fr");
        assertEquals(
                List.of(new KeptText(KeptText.Reason.DOCUMENT_GONE, "handover.de.docx", "", "kept/handover.de.docx")), second.kept());
        build(List.of("lines"), "fr");
        assertArrayEquals(edited, Files.readAllBytes(pack.resolve("kept/handover.de.docx")));
    }

    @Test
    void whatCannotBeReadIsKeptAsItIs() throws Exception {
        build(List.of("lines"), "fr", "de");
        byte[] broken = "PK not a Word file".getBytes(StandardCharsets.UTF_8);
        Files.write(pack.resolve("handover.fr.docx"), broken);
        edit("handover.de.docx", "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        byte[] hostile = Files.readAllBytes(pack.resolve("handover.de.docx"));
        PackResult second = build(List.of("lines"), "fr", "de");
        assertEquals(List.of(KeptText.Reason.UNREADABLE, KeptText.Reason.UNREADABLE), second.kept().stream().map(KeptText::reason).toList());
        Files.write(pack.resolve("handover.fr.docx"), "something else".getBytes(StandardCharsets.UTF_8));
        build(List.of("lines"), "fr", "de");
        assertArrayEquals(hostile, Files.readAllBytes(pack.resolve("kept/handover.de.docx")));
        assertArrayEquals(broken, Files.readAllBytes(pack.resolve("kept/handover.fr.docx")));
        assertTrue(Files.exists(pack.resolve("kept/handover.fr-2.docx")));
        assertTrue(control("handover.fr.docx", "lines").contains("showingPlcHdr"));
    }

    @Test
    void whatCannotBeTakenOverKeepsItsWordsAndItsFile() throws Exception {
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", "<w:p><w:r><w:t>avant</w:t></w:r><w:r><w:object><w:t>dedans</w:t></w:object></w:r></w:p>");
        byte[] edited = Files.readAllBytes(pack.resolve("handover.fr.docx"));
        PackResult second = build(List.of("lines"), "fr");
        assertEquals(List.of(KeptText.Reason.SIMPLIFIED), second.kept().stream().map(KeptText::reason).toList());
        assertArrayEquals(edited, Files.readAllBytes(pack.resolve("kept/handover.fr.docx")));
        String written = control("handover.fr.docx", "lines");
        assertTrue(written.contains("avant") && written.contains("dedans"), written);
        assertEquals(List.of(), build(List.of("lines"), "fr").kept());
    }

    @Test
    void readsTheArchiveWhereTheFolderIsGone() throws Exception {
        build(List.of("lines"), "fr");
        edit("handover.fr.docx", "lines", paragraph("dans l'archive"));
        build(List.of("lines"), "fr");
        for (PackFolder file : PackFolder.all(pack)) {
            Files.delete(file.path());
        }
        build(List.of("lines"), "fr");
        assertTrue(control("handover.fr.docx", "lines").contains("dans l'archive"));
    }

    @Test
    void ticksAndEntriesStayUntilTheModelSaysSomethingNew() throws Exception {
        build(List.of("lines"), "fr");
        String text = text("handover.fr.docx");
        replaceText("handover.fr.docx", text.replaceFirst("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\"")
                .replace(">2 V<", ">3 V<"));
        build(List.of("lines"), "fr");
        assertTrue(text("handover.fr.docx").contains("w14:checked w14:val=\"1\"") && text("handover.fr.docx").contains(">3 V<"));
        build(List.of("lines"), "fr");
        assertTrue(text("handover.fr.docx").contains("w14:checked w14:val=\"1\"") && text("handover.fr.docx").contains(">3 V<"));
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private PackResult build(List<String> chapters, String... languages) throws PackFailure {
        List<Section> sections = new ArrayList<>();
        for (String id : chapters) {
            sections.add(new Section(id, Text.of(id), Section.Orientation.INHERIT, List.of(
                    Paragraph.of(Text.of("generated")),
                    new Checklist("c-" + id, List.of(new Checklist.Item("box-" + id, Text.of("done"), false))),
                    new TextField("field-" + id, Text.of("measured"), Text.of("2 V"), 1),
                    new Remarks(id, Text.of("remarks.title " + id), Text.of("Écrivez ici")))));
        }
        Properties properties = new Properties(
                Text.of("T"), Text.EMPTY, "Exemple SA", "Télexemple SA", "", "2.1", Text.of("as-built"),
                LocalDate.of(2026, 11, 20), Text.of("customer"), Optional.empty());
        Contents contents = new Contents(
                List.of(Deliverable.of("handover", Document.of(properties, sections), Deliverable.Format.DOCX)),
                List.of(languages).stream().map(Locale::forLanguageTag).toList(),
                Spoken::new);
        return new PackBuild(PackOptions.of(folder, output), Progress.NONE, inspection -> contents).run();
    }

    /** Writes as Word does: what was a placeholder is one no longer. */
    private void edit(String file, String chapter, String content) throws IOException {
        String text = text(file);
        int from = text.indexOf("<w:tag w:val=\"pbxdoc:note:" + chapter + "\"");
        int start = text.indexOf("<w:sdtContent>", from) + "<w:sdtContent>".length();
        int end = text.indexOf("</w:sdtContent>", from);
        String head = text.substring(from, start).replace("<w:showingPlcHdr/>", "");
        replaceText(file, text.substring(0, from) + head + content + text.substring(end));
    }

    private void edit(String file, String doctype) throws IOException {
        replaceText(file, text(file).replaceFirst("\\?>\\s*", "?>" + doctype));
    }

    private String control(String file, String chapter) throws IOException {
        String text = text(file);
        int from = text.indexOf("<w:tag w:val=\"pbxdoc:note:" + chapter + "\"");
        return text.substring(from, text.indexOf("</w:sdt>", from));
    }

    private String text(String file) throws IOException {
        return new String(parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> parts(String file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(pack.resolve(file))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private void replaceText(String file, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals("word/document.xml") ? text.getBytes(StandardCharsets.UTF_8) : part.getValue());
                zip.closeEntry();
            }
        }
        Files.write(pack.resolve(file), out.toByteArray());
    }

    /** A file or folder of a pack, deepest first. */
    private record PackFolder(Path path) {
        static List<PackFolder> all(Path pack) throws IOException {
            try (var files = Files.walk(pack)) {
                return files.sorted(java.util.Comparator.reverseOrder()).map(PackFolder::new).toList();
            }
        }
    }

    /** Says labels as their keys. */
    private record Spoken(Locale locale) implements Wording {
        @Override
        public String say(Text text) {
            if (text instanceof Text.Label label) {
                return label.key();
            }
            return text instanceof Text.Verbatim verbatim ? verbatim.value() : "";
        }
    }
}
