/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Strings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/** The example clinic with other words: every text between quotes is replaced, so that each field gets each text in turn. */
final class HostileCustomer {

    /** Texts that name a file, or that a rule holds to a form; the names of files have tests of their own. */
    private static final Set<String> FORMAL = Set.of(
            "file", "logo", "template", "path", "picture", "digest", "website", "email", "emails", "timeZone", "fqdn", "url", "version",
            "ruleSet", "code", "hotdeskLogin", "hotdeskLogout", "source", "softwareVersion", "software", "column", "target");

    /** Only the document header says this; acceptances may stand before it. */
    private static final String HEADER = "as-of ";

    private static final int LONG = 3_000;

    private final Path source;

    HostileCustomer(Path source) {
        this.source = source;
    }

    /** Returns the texts by their names, as they stand between quotes; the longest of them has 3,000 characters. */
    static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = HostileCustomer.class.getResourceAsStream("hostile.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    texts.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
                }
            }
        }
        texts.put("long word", "W".repeat(LONG));
        texts.put("long name", "Wort ".repeat(LONG / 5).strip());
        return texts;
    }

    /** Returns the characters of {@code quoted}, a text between quotes. */
    static String characters(String quoted) {
        return Strings.convertFromJavaString(quoted, true);
    }

    /** Writes the customer into {@code folder}, with the text of {@code words} for each text, counted from 0. */
    void write(Path folder, IntFunction<String> words) throws IOException {
        Files.createDirectories(folder);
        copyPictures(folder);
        Installation installation = Installation.of(SourceFolder.read(source));
        int[] count = new int[1];
        for (StrictResource file : installation.files()) {
            Files.writeString(folder.resolve(file.getURI().lastSegment()), replaced(file, words, count));
        }
        accept(folder);
    }

    private void copyPictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().endsWith(".pbxdoc")).toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String replaced(StrictResource file, IntFunction<String> words, int[] count) {
        List<INode> texts = new ArrayList<>();
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            if (isFree(node)) {
                texts.add(node);
            }
        }
        texts.sort(Comparator.comparingInt(INode::getOffset));
        String all = file.getParseResult().getRootNode().getText();
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (INode node : texts) {
            if (node.getOffset() >= end) {
                text.append(all, end, node.getOffset()).append('"').append(words.apply(count[0]++)).append('"');
                end = node.getOffset() + node.getLength();
            }
        }
        return text.append(all.substring(end)).toString();
    }

    private static boolean isFree(INode node) {
        if (!(node.getGrammarElement() instanceof RuleCall call) || call.getRule() == null || !node.getText().strip().startsWith("\"")) {
            return false;
        }
        if (call.getRule().getName().equals("Prose")) {
            return true;
        }
        Assignment assignment = GrammarUtil.containingAssignment(call);
        return call.getRule().getName().equals("STRING") && assignment != null && !FORMAL.contains(assignment.getFeature());
    }

    /** The author takes responsibility for what the rules think of such words. */
    private static void accept(Path folder) throws IOException {
        String acceptances = new Checker().check(Installation.of(SourceFolder.read(folder))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "    accept " + finding.id() + " because \"Strange words\"\n")
                .distinct()
                .collect(Collectors.joining());
        for (SourceFile file : SourceFolder.read(folder)) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            int header = text.indexOf(HEADER);
            if (header >= 0) {
                Files.writeString(
                        folder.resolve(file.uri().lastSegment()), text.substring(0, header) + acceptances + text.substring(header));
            }
        }
    }
}
