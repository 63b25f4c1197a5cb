/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.ide.complete.Completions;
import org.pbxdoc.ide.desk.Snapshots;
import org.pbxdoc.ide.hover.Hovers;
import org.pbxdoc.ide.lens.Lenses;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;

/**
 * What an editor shows after a thousand keys is what the command line says about the same files.
 *
 * <p>With {@code -Dpbxdoc.full} the whole example hotel is edited at length too; {@code -Dpbxdoc.ide.seed} repeats a run.
 */
class SnapshotPromisesTest {

    private static final boolean FULL = System.getProperty("pbxdoc.full") != null;
    private static final long SEED = Long.getLong("pbxdoc.ide.seed", 20261126L);
    private static final Path HOTEL = Path.of("..", "..", "examples", "hotel", "src", "main", "pbxdoc");

    @TempDir
    Path folder;

    @Test
    void afterEveryEditOfTwoFilesTheProblemsAreThoseOfAFreshLoad() throws Exception {
        compare(read("hotel.pbxdoc", "dect.pbxdoc"), FULL ? 1_000 : 300);
    }

    @Test
    void afterEveryEditOfAWholeCustomerTheProblemsAreThoseOfAFreshLoad() throws Exception {
        compare(read("hotel.pbxdoc", "dect.pbxdoc", "telephony.pbxdoc", "network.pbxdoc", "operations.pbxdoc"), FULL ? 500 : 20);
    }

    /** Requests come in between, as they do while somebody types. */
    private void compare(Map<Path, String> start, int edits) throws Exception {
        RandomAuthor author = new RandomAuthor(start, SEED);
        Snapshots snapshots = new Snapshots();
        List<String> catalogues = catalogues(snapshots.of(new EditedFolder(folder, start)));
        int checked = 0;
        for (int i = 0; i < edits; i++) {
            Path file = author.change();
            EditedFolder edited = new EditedFolder(folder, author.texts());
            Snapshot snapshot = snapshots.of(edited);
            ask(snapshot, file, author);
            List<Problem> problems = snapshot.problems(Locale.ENGLISH, () -> {});
            checked += problems.stream().noneMatch(problem -> problem.id().startsWith("SYN")) ? 1 : 0;
            assertEquals(fresh(edited), problems, "seed " + SEED + ", edit " + i);
        }
        assertTrue(checked > edits / 10, "only " + checked + " of " + edits + " states without a syntax error");
        assertEquals(catalogues, catalogues(snapshots.of(new EditedFolder(folder, start))));
    }

    private static void ask(Snapshot snapshot, Path file, RandomAuthor author) {
        int offset = author.any(1 + Snapshot.text(snapshot.resource(file).orElseThrow()).length());
        switch (author.any(4)) {
            case 0 -> Completions.shared().at(snapshot, file, offset);
            case 1 -> Hovers.at(snapshot, file, offset, Locale.ENGLISH, () -> {});
            case 2 -> Lenses.of(snapshot, file, Locale.ENGLISH);
            default -> { }
        }
    }

    private static List<Problem> fresh(EditedFolder edited) throws IOException {
        return new Checker().check(Installation.of(edited.sources())).stream()
                .filter(finding -> finding.place().file().isFile())
                .map(finding -> Problem.of(finding, Locale.ENGLISH))
                .toList();
    }

    /** Everything that is said in the catalogues, and how much is remembered at each element. */
    private static List<String> catalogues(Snapshot snapshot) {
        List<String> all = new ArrayList<>();
        for (StrictResource catalogue : snapshot.installation().catalogues()) {
            catalogue.getAllContents().forEachRemaining(object -> all.add(words(object)));
        }
        assertTrue(all.size() > 100);
        return all;
    }

    private static String words(EObject object) {
        StringBuilder words = new StringBuilder(object.eClass().getName()).append(object.eAdapters().size());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            words.append(' ').append(object.eGet(feature));
        }
        return words.toString();
    }

    @Test
    void severalMayLookAtTheSameCatalogues() throws Exception {
        EditedFolder hotel = new EditedFolder(folder, read("hotel.pbxdoc", "telephony.pbxdoc", "dect.pbxdoc"));
        List<Problem> expected = fresh(hotel);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Problem>>> found = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                found.add(threads.submit(() -> Snapshot.of(hotel).problems(Locale.ENGLISH, () -> {})));
            }
            for (Future<List<Problem>> each : found) {
                assertEquals(expected, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<Path, String> read(String... names) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (String name : names) {
            texts.put(folder.resolve(name), Files.readString(HOTEL.resolve(name)));
        }
        try (Stream<Path> tables = Files.list(HOTEL)) {
            for (Path table : tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.write(folder.resolve(table.getFileName()), Files.readAllBytes(table));
            }
        }
        return texts;
    }
}
