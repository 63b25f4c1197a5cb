/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/**
 * Ten thousand damaged texts, the same ones each time: none makes a rule fail or takes long, and one that cannot be
 * parsed is never said to be right.
 */
class DamagedInputsTest {

    /** Pieces of a file keep every kind of element busy and are read in a moment; whole customers take long. */
    private static final int PIECES = 9_700;
    private static final int FILES = 280;
    private static final int SETS = 20;

    private static final int LONGEST_SECONDS = 10;
    private static final int PIECE = 500;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN);

    private static final List<List<SourceFile>> CUSTOMERS = new ArrayList<>();
    private static final List<SourceFile> SINGLE = new ArrayList<>();
    private static final List<SourceFile> SMALL = new ArrayList<>();
    private static final List<String> LINES = new ArrayList<>();

    private ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<String> failures = new ArrayList<>();
    private int unparsable;

    @BeforeAll
    static void readExamples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../../examples"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                CUSTOMERS.add(SourceFolder.read(folder));
            }
        }
        CUSTOMERS.forEach(SINGLE::addAll);
        for (SourceFile file : SINGLE) {
            LINES.addAll(text(file).lines().toList());
            SMALL.addAll(pieces(file));
        }
    }

    /** Cuts a file before elements, so that each piece is a text of its own. */
    private static List<SourceFile> pieces(SourceFile file) {
        List<SourceFile> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String part : text(file).split("(?m)^(?=[a-z])")) {
            if (piece.length() + part.length() > PIECE && piece.length() > 0) {
                pieces.add(new SourceFile(file.uri(), piece.toString().getBytes(StandardCharsets.UTF_8)));
                piece.setLength(0);
            }
            piece.append(part);
        }
        pieces.add(new SourceFile(file.uri(), piece.toString().getBytes(StandardCharsets.UTF_8)));
        return pieces;
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void noDamageMakesACheckFail() throws Exception {
        long start = System.nanoTime();
        for (int seed = 0; seed < PIECES; seed++) {
            tryOne(seed, List.of(SMALL.get(seed % SMALL.size())));
        }
        for (int seed = PIECES; seed < PIECES + FILES; seed++) {
            tryOne(seed, List.of(SINGLE.get(seed % SINGLE.size())));
        }
        for (int seed = PIECES + FILES; seed < PIECES + FILES + SETS; seed++) {
            tryOne(seed, CUSTOMERS.get(seed % CUSTOMERS.size()));
        }
        System.out.printf(
                Locale.ROOT,
                "damaged inputs: %d, of which %d could not be parsed; %.1f s%n",
                PIECES + FILES + SETS,
                unparsable,
                (System.nanoTime() - start) / 1e9);
        assertEquals(List.of(), failures);
        assertTrue(unparsable > 3_000, "too little is broken: " + unparsable);
        assertTrue(unparsable < 9_000, "too little is whole: " + unparsable);
    }

    private void tryOne(long seed, List<SourceFile> whole) throws InterruptedException {
        if (failures.size() > 20) {
            return;
        }
        List<SourceFile> sources = new ArrayList<>(whole);
        int hurt = new Random(seed).nextInt(sources.size());
        SourceFile file = sources.get(hurt);
        sources.set(hurt, new SourceFile(file.uri(), new Damage(seed, LINES).done(text(file))));
        Future<List<String>> wrong = worker.submit(() -> wrong(sources));
        try {
            wrong.get(LONGEST_SECONDS, TimeUnit.SECONDS).forEach(words -> fail(seed, file, words));
        } catch (ExecutionException e) {
            StackTraceElement[] trace = e.getCause().getStackTrace();
            fail(seed, file, e.getCause() + (trace.length == 0 ? "" : " at " + trace[0]));
        } catch (TimeoutException e) {
            fail(seed, file, "takes more than " + LONGEST_SECONDS + " s");
            worker.shutdownNow();
            worker = Executors.newSingleThreadExecutor();
        }
    }

    private void fail(long seed, SourceFile file, String words) {
        failures.add("seed " + seed + ", " + file.uri().lastSegment() + ": " + words);
    }

    /** Returns what is wrong about the check of {@code sources}. */
    private List<String> wrong(List<SourceFile> sources) throws IOException {
        List<String> wrong = new ArrayList<>();
        Installation installation = Installation.of(sources);
        List<Finding> found = new Checker().check(installation);
        for (Finding finding : found) {
            if (finding.id().equals(Finding.INTERNAL)) {
                wrong.add(finding.args().toString());
            }
            if (finding.place().line() < 1 || finding.place().column() < 1 || finding.place().file() == null) {
                wrong.add("has no place: " + finding);
            }
            LANGUAGES.forEach(finding::message);
        }
        for (StrictResource file : installation.files()) {
            boolean broken = file.fault().isPresent() || file.getParseResult() == null || file.getParseResult().hasSyntaxErrors();
            unparsable += broken ? 1 : 0;
            if (broken && found.stream().noneMatch(finding -> saysSo(finding, file))) {
                wrong.add("cannot be parsed, and nothing says so");
            }
        }
        return wrong;
    }

    private static boolean saysSo(Finding finding, StrictResource file) {
        return finding.severity() == Severity.ERROR
                && finding.id().matches("SYN.*|TXT.*")
                && finding.place().file().equals(file.getURI());
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
