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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.revision.RedlineComposer;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;
import org.pbxdoc.office.WordWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A reader who accepts all changes has the new dossier; one who rejects them all has the old one. */
class RedlineTest {

    private static final Path CLINIC = Path.of("../../examples/clinique/src/main/pbxdoc");
    /** Each is a change that the dossier shows in another way. */
    private static final String[][] CHANGES = {
        {"version 2.1   as-of 2026-11-20", "version 2.2   as-of 2026-11-25"},
        {"channels 20 ", "channels 30 "},
        {"10 canaux B en service sur 30", "12 canaux B sur 30"},
        {"user martin    \"Claire Martin\"   extension 201", "user neuve \"Nora Neuve\" extension 298 profile cadre at siege\nuser martin    \"Claire Martin\"   extension 201"},
        {"procedure restore reprise-pbx", "procedure restore reprise-centrale"},
        {"Restaurer le Mitel 470", "Remettre en service le Mitel 470"},
        {"Opérateur B, Davos", "Operateur B, Davos-Platz"},
    };

    private static final byte[] DOT = HexFormat.of().parseHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082");

    private static final Drawings DRAWINGS = new Drawings() {
        @Override
        public Picture.Image png(Drawing drawing, Wording wording, int dotsPerInch) {
            return new Picture.Image("drawing.png", "image/png", 1, 1, DOT);
        }

        @Override
        public String svg(Drawing drawing, Wording wording) {
            return "<svg/>";
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void acceptedItIsTheNewDossierAndRejectedTheOldOne(String language) throws Exception {
        Wording wording = Composition.wording(language);
        Document older = dossier(false);
        Document newer = dossier(true);
        byte[] redline = word(older, newer, wording);

        List<String> before = words(body(word(older, older, wording)), Optional.empty());
        List<String> after = words(body(word(newer, newer, wording)), Optional.empty());

        assertNotEquals(before, after);
        assertEquals(String.join("\n", after), String.join("\n", words(body(redline), Optional.of("w:del"))));
        assertEquals(String.join("\n", before), String.join("\n", words(body(redline), Optional.of("w:ins"))));
    }

    @Test
    void noChangeIsTrackedWhereNothingChanged() throws Exception {
        Wording wording = Composition.wording("fr");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Document dossier = dossier(false);
        new WordWriter().write(withoutRemarks(dossier.in(wording)), wording, DRAWINGS, plain);

        Element body = body(word(dossier, dossier(false), wording));

        assertEquals(0, body.getElementsByTagName("w:ins").getLength() + body.getElementsByTagName("w:del").getLength());
        assertEquals(words(body(plain.toByteArray()), Optional.empty()), words(body, Optional.empty()));
    }

    @Test
    void revisionsAreSignedByTheAuthorOnTheDayOfTheNewDossier() throws Exception {
        Wording wording = Composition.wording("fr");
        byte[] redline = word(dossier(false), dossier(true), wording);

        Element first = (Element) body(redline).getElementsByTagName("w:ins").item(0);

        assertEquals("2026-11-25T00:00:00Z", first.getAttribute("w:date"));
        assertTrue(!first.getAttribute("w:author").isEmpty());
        assertArrayEquals(redline, word(dossier(false), dossier(true), wording));
    }

    /** The places for remarks are for the dossier alone. */
    private static Document withoutRemarks(Document document) {
        List<Section> sections = document.sections().stream().map(RedlineTest::withoutRemarks).toList();
        return new Document(document.properties(), document.template(), sections, document.glossary());
    }

    private static Section withoutRemarks(Section section) {
        List<Block> blocks = section.blocks().stream()
                .filter(block -> !(block instanceof Remarks))
                .map(block -> block instanceof Section inner ? withoutRemarks(inner) : block)
                .toList();
        return new Section(section.id(), section.heading(), section.orientation(), blocks);
    }

    private static byte[] word(Document older, Document newer, Wording wording) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter().write(RedlineComposer.of(older, newer, wording), wording, DRAWINGS, out);
        return out.toByteArray();
    }

    private static Document dossier(boolean changed) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (SourceFile source : SourceFolder.read(CLINIC)) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            for (String[] change : CHANGES) {
                text = changed ? text.replace(change[0], change[1]) : text;
            }
            sources.add(new SourceFile(source.uri(), text.getBytes(StandardCharsets.UTF_8)));
        }
        Installation installation = Installation.of(sources);
        return Composition.of(installation, new Checker().check(installation)).handover();
    }

    private static Element body(byte[] docx) throws IOException, ParserConfigurationException, SAXException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes())).getDocumentElement().getFirstChild();
                }
            }
        }
        throw new IOException("no document");
    }

    /** Returns what is left, row by row, once all {@code gone} is gone and all the rest is there for good. */
    private static List<String> words(Element body, Optional<String> gone) {
        List<String> words = new ArrayList<>();
        collect(body, gone.orElse("none"), words);
        return words;
    }

    private static void collect(Node node, String gone, List<String> words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "w:tr" -> {
                    if (!isMarked(child, "w:trPr", gone)) {
                        List<String> cells = new ArrayList<>();
                        collect(child, gone, cells);
                        words.add(String.join(" | ", cells));
                    }
                }
                case "w:p" -> {
                    if (!isMarked(child, "w:pPr", gone)) {
                        words.add(text(child, gone));
                    }
                }
                case "w:sdt" -> {
                    // The contents are a field that Word makes anew.
                    if (((Element) child).getElementsByTagName("w:docPartObj").getLength() == 0) {
                        collect(child, gone, words);
                    }
                }
                default -> collect(child, gone, words);
            }
        }
        words.removeIf(String::isEmpty);
    }

    private static boolean isMarked(Node node, String properties, String mark) {
        Node first = node.getFirstChild();
        return first != null && first.getNodeName().equals(properties) && ((Element) first).getElementsByTagName(mark).getLength() > 0;
    }

    private static String text(Node node, String gone) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName();
            if (name.equals("w:t") || name.equals("w:delText")) {
                text.append(child.getTextContent());
            } else if (name.equals("w:tab") || name.equals("w:br")) {
                text.append(' ');
            } else if (!name.equals(gone) && !isNumberOrSign(child)) {
                text.append(text(child, gone));
            }
        }
        return text.toString();
    }

    /** Numbers of tables and figures are fields that Word counts anew; a sign only repeats the word of a state. */
    private static boolean isNumberOrSign(Node run) {
        if (!run.getNodeName().equals("w:r") || run.getFirstChild() == null || !run.getFirstChild().getNodeName().equals("w:rPr")) {
            return false;
        }
        Element style = (Element) ((Element) run.getFirstChild()).getElementsByTagName("w:rStyle").item(0);
        String name = style == null ? "" : style.getAttribute("w:val");
        return name.equals("Symbol") || name.equals("CaptionLabel") && run.getTextContent().matches("\\d+");
    }
}
