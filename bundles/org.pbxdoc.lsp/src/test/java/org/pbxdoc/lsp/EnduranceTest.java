/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.TextLines;

/**
 * A day at the keyboard: edits in several files, questions of every kind in between, many of them given up, in little memory.
 *
 * <p>In the end the server knows what a new one knows. With {@code -Dpbxdoc.full} the day has 10,000 edits;
 * {@code -Dpbxdoc.lsp.seed} repeats a run.
 */
class EnduranceTest {

    private static final int EDITS = Integer.getInteger("pbxdoc.lsp.day", System.getProperty("pbxdoc.full") == null ? 250 : 10_000);
    private static final long SEED = Long.getLong("pbxdoc.lsp.seed", 20261126L);
    private static final Path HOTEL = Path.of("..", "..", "examples", "hotel", "src", "main", "pbxdoc");
    /** Half a character cannot travel to the server. */
    private static final List<String> PIECES =
            EditingTest.PIECES.stream().filter(piece -> !Character.isSurrogate(piece.charAt(0)) || piece.length() > 1).toList();

    private static final List<String> LITTLE_MEMORY =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-XX:+ExitOnOutOfMemoryError");
    private static final long MOST_GROWTH = 16L * 1024;
    private static final long LONGEST = TimeUnit.SECONDS.toMillis(5);

    private final Random random = new Random(SEED);
    private final Map<Path, String> start = new TreeMap<>();
    private final Deque<CompletableFuture<?>> waiting = new ArrayDeque<>();
    private int asked;
    private int givenUp;

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws Exception {
        try (Stream<Path> files = Files.list(HOTEL)) {
            for (Path file : files.toList()) {
                Path copy = folder.toRealPath().resolve(file.getFileName());
                Files.write(copy, Files.readAllBytes(file));
                if (copy.toString().endsWith(".pbxdoc")) {
                    start.put(copy, Files.readString(copy));
                }
            }
        }
    }

    @Test
    void knowsInTheEndWhatANewServerKnows() throws Exception {
        long early = 0;
        long longest = 0;
        int compared = 0;
        try (Session session = Session.start(folder, LITTLE_MEMORY)) {
            for (Path file : start.keySet()) {
                session.open(file);
            }
            for (int i = 0; i < EDITS; i++) {
                Path file = any(new ArrayList<>(start.keySet()));
                change(session, file);
                ask(session, file);
                if (i % 25 == 24) {
                    answers();
                    longest = Math.max(longest, proposals(session, file));
                }
                if (i % 50 == 49) {
                    compare(session, "seed " + SEED + ", edit " + i);
                    compared++;
                }
                if (i % 1_000 == 999) {
                    System.err.printf("lsp: %d edits, longest wait %d ms, %d states compared, memory %d KB%n",
                            i + 1, longest, compared, Heap.used(session.process));
                }
                if (i == EDITS / 5) {
                    answers();
                    early = Heap.used(session.process);
                }
            }
            answers();
            assertEquals(fresh(session), all(session), "seed " + SEED);
            long late = Heap.used(session.process);
            System.err.printf("lsp: %d edits, %d questions, %d given up, longest wait for proposals %d ms, %d states compared,"
                    + " memory %d KB after a fifth and %d KB in the end%n", EDITS, asked, givenUp, longest, compared, early, late);
            assertTrue(late - early < MOST_GROWTH, (late - early) + " KB more");
            assertTrue(longest < LONGEST, longest + " ms");
            assertEquals(0, session.end());
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns any place between two others, never in the middle of a character or of the end of a line. */
    private int place(String text, int from, int to) {
        int place = from + random.nextInt(to - from + 1);
        boolean inside = place > 0 && place < text.length()
                && (Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)) || text.startsWith("\r\n", place - 1));
        return inside ? place + 1 : place;
    }

    private void change(Session session, Path file) throws Exception {
        String text = session.text(file);
        int offset = place(text, 0, text.length());
        int length = place(text, offset, Math.min(text.length(), offset + 50)) - offset;
        switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> session.edit(file, 0, text.length(), start.get(file));
            case 4 -> {
                session.shut(file);
                session.open(file);
            }
            case 5 -> session.edit(file, offset, text.length() - offset, "");
            case 6 -> {
                Path table = folder.toRealPath().resolve("staff.csv");
                Files.writeString(table, Files.readString(table));
                session.server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(Session.uri(table), FileChangeType.Changed))));
            }
            case 7, 8, 9, 10, 11, 12 -> session.edit(file, offset, length, "");
            case 13, 14, 15, 16, 17, 18 -> session.edit(file, offset, length, any(PIECES));
            default -> session.edit(file, offset, 0, any(PIECES));
        }
    }

    /** Some questions are waited for, some are given up at once, and some overlap with the next ones. */
    private void ask(Session session, Path file) {
        int offset = random.nextInt(session.text(file).length() + 1);
        CompletableFuture<?> question = any(List.of(Question.values())).ask(session, file, offset);
        asked++;
        if (random.nextInt(4) == 0) {
            question.cancel(true);
            givenUp++;
        } else {
            waiting.add(question);
        }
    }

    private void answers() throws Exception {
        while (!waiting.isEmpty()) {
            Question.answer(waiting.remove());
        }
    }

    /** Returns how long somebody waits for proposals after a key, while the check of the keys before it may run. */
    private long proposals(Session session, Path file) throws Exception {
        session.edit(file, place(session.text(file), 0, session.text(file).length()), 0, " ");
        long begun = System.nanoTime();
        Question.answer(Question.COMPLETION.ask(session, file, random.nextInt(session.text(file).length() + 1)));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private Map<Path, List<String>> expected(Session session) {
        Map<Path, String> texts = new HashMap<>();
        Map<Path, List<String>> expected = new TreeMap<>();
        for (Path file : start.keySet()) {
            texts.put(file, session.text(file));
            expected.put(file, new ArrayList<>());
        }
        LanguageServices.shared().check(new EditedFolder(start.keySet().iterator().next().getParent(), texts), Locale.ENGLISH)
                .forEach(problem -> expected.get(problem.file())
                        .add(EditingTest.words(problem, TextLines.of(texts.get(problem.file())))));
        return expected;
    }

    /** A change in one file can make another one right or wrong, whose version stays the same: what counts is what comes in the end. */
    private void compare(Session session, String when) throws Exception {
        Map<Path, List<String>> expected = expected(session);
        if (!session.awaitAll(latest -> told(latest).equals(expected))) {
            Map<Path, List<String>> told = told(session.latest());
            for (Path file : start.keySet()) {
                List<String> missing = new ArrayList<>(expected.get(file));
                missing.removeAll(told.get(file));
                List<String> stale = new ArrayList<>(told.get(file));
                stale.removeAll(expected.get(file));
                assertEquals(List.of(), missing, when + ", not told of " + file);
                assertEquals(List.of(), stale, when + ", told wrongly of " + file);
            }
            assertEquals(expected, told, when);
        }
    }

    private Map<Path, List<String>> told(Map<String, PublishDiagnosticsParams> latest) {
        Map<Path, List<String>> told = new TreeMap<>();
        for (Path file : start.keySet()) {
            PublishDiagnosticsParams params = latest.get(Session.uri(file));
            told.put(file, params == null ? List.of("nothing told") : EditingTest.told(params));
        }
        return told;
    }

    /** What a server says that has only ever seen the texts as they are now. */
    private List<String> fresh(Session session) throws Exception {
        try (Session other = Session.start(folder, LITTLE_MEMORY)) {
            for (Path file : start.keySet()) {
                other.open(file, session.text(file));
            }
            return all(other);
        }
    }

    private List<String> all(Session session) throws Exception {
        compare(session, "seed " + SEED + ", in the end");
        List<String> all = new ArrayList<>();
        for (Path file : start.keySet()) {
            int length = session.text(file).length();
            for (Question question : Question.values()) {
                for (int part = 0; part <= 4; part++) {
                    all.add(question + " " + Question.answer(question.ask(session, file, length * part / 4)));
                }
            }
        }
        return all;
    }
}
