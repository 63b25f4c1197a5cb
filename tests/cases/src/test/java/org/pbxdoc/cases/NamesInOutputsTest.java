/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.pack.PackResult;

/** Whatever characters a name has, every file of the pack stays whole and says the name. */
class NamesInOutputsTest {

    private static final int ROW = 33;
    private static final String NAME = "Müller & Söhne <SA>";

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> everyFileStaysWhole() throws IOException {
        return CaseFile.all().stream()
                .filter(file -> file.row() == ROW)
                .flatMap(file -> file.cases().stream())
                .map(input -> DynamicTest.dynamicTest(input.name(), () -> check(input)));
    }

    private void check(CaseFile.Case input) throws Exception {
        PackResult pack = CasePack.accepting(input, scratch.resolve(Integer.toHexString(input.name().hashCode())));
        assertTrue(pack.isWritten(), () -> pack.inspection().findings().stream().map(Finding::toString).toList().toString());

        TreeMap<String, String> texts = texts(pack.folder().orElseThrow());
        assertTrue(texts.size() >= 5, texts.keySet().toString());
        if (input.inTable()) {
            for (String ending : List.of(".docx", ".xlsx", ".pdf", ".svg", ".csv")) {
                assertTrue(texts.keySet().stream().anyMatch(name -> name.endsWith(ending)), ending + " of " + texts.keySet());
                assertTrue(
                        texts.entrySet().stream().anyMatch(text -> text.getKey().endsWith(ending) && text.getValue().contains(NAME)),
                        ending);
            }
        }
    }

    /** Reads the text of every file that has a structure of its own; one that cannot be read fails the test. */
    private static TreeMap<String, String> texts(Path folder) throws Exception {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                    texts.put(name, office(file));
                } else if (name.endsWith(".svg") || name.endsWith(".xml")) {
                    texts.put(name, xml(name, Files.readAllBytes(file)));
                } else if (name.endsWith(".csv")) {
                    texts.put(name, Files.readString(file));
                } else if (name.endsWith(".pdf")) {
                    try (PDDocument document = Loader.loadPDF(file.toFile())) {
                        texts.put(name, new PDFTextStripper().getText(document));
                    }
                }
            }
        }
        return texts;
    }

    private static String office(Path file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    text.append(xml(file.getFileName() + "!" + entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return text.toString();
    }

    private static String xml(String name, byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return assertDoesNotThrow(
                () -> factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement().getTextContent(), name);
    }
}
