/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackPlaceTest {

    @TempDir
    private Path parent;

    private Path output;

    @BeforeEach
    void choose() {
        output = parent.resolve("deep/out");
    }

    @Test
    void putsFolderAndArchiveInPlaceAndLeavesNothingElse() throws IOException {
        write("one");

        assertEquals(List.of("exemple-1", "exemple-1.zip"), names(output));
        assertEquals("one", Files.readString(output.resolve("exemple-1/manifest.json")));
        assertEquals("one", zipped("manifest.json"));
    }

    @Test
    void replacesTheOldPackWhole() throws IOException {
        write("one");
        Files.writeString(output.resolve("exemple-1/left-over.csv"), "old");

        write("two");

        assertEquals(List.of("manifest.json", "model"), names(output.resolve("exemple-1")));
        assertEquals("two", zipped("manifest.json"));
    }

    @Test
    void leavesTheOldPackWhenTheNewOneIsNotCommitted() throws IOException {
        write("one");

        try (PackPlace place = PackPlace.take(output, "exemple-1")) {
            fill(place, "two");
        }

        assertEquals(List.of("exemple-1", "exemple-1.zip"), names(output));
        assertEquals("one", Files.readString(output.resolve("exemple-1/manifest.json")));
        assertEquals("one", zipped("manifest.json"));
    }

    @Test
    void leavesNoFolderBehindWhenNothingCameAbout() throws IOException {
        PackPlace.take(output, "exemple-1").close();

        assertFalse(Files.exists(parent.resolve("deep")));
    }

    @Test
    void clearsWhatABuildLeftThatWasKilledBeforeItWasComplete() throws IOException {
        write("one");
        Files.createDirectories(output.resolve(".pbxdoc-exemple-1/folder/model"));
        Files.writeString(output.resolve(".pbxdoc-exemple-1/folder/half.csv"), "half");

        PackPlace.take(output, "exemple-1").close();

        assertEquals(List.of("exemple-1", "exemple-1.zip"), names(output));
        assertEquals("one", Files.readString(output.resolve("exemple-1/manifest.json")));
    }

    @Test
    void finishesABuildThatWasKilledBetweenTheTwoMoves() throws IOException {
        write("one");
        Path staging = output.resolve(".pbxdoc-exemple-1");
        Files.createDirectories(staging.resolve("folder"));
        Files.writeString(staging.resolve("folder/manifest.json"), "two");
        Files.writeString(staging.resolve("archive"), "two");
        Files.writeString(staging.resolve("complete"), "");
        Files.move(output.resolve("exemple-1"), staging.resolve("old"));

        PackPlace.take(output, "exemple-1").close();

        assertEquals(List.of("exemple-1", "exemple-1.zip"), names(output));
        assertEquals("two", Files.readString(output.resolve("exemple-1/manifest.json")));
        assertEquals("two", Files.readString(output.resolve("exemple-1.zip")));
    }

    @Test
    void keepsItsHandsOffWhatItDidNotMake() throws IOException {
        Files.createDirectories(output.resolve("exemple-1"));
        Files.writeString(output.resolve("exemple-1/holiday.jpg"), "mine");

        StorageException refused = assertThrows(StorageException.class, () -> write("one"));

        assertEquals(StorageException.Reason.FOREIGN, refused.reason());
        assertEquals(List.of("exemple-1"), names(output));
        assertEquals("mine", Files.readString(output.resolve("exemple-1/holiday.jpg")));
    }

    @Test
    void followsNoLinkInItsPlace(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("manifest.json"), "mine");
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("exemple-1"), elsewhere);
        Files.createSymbolicLink(output.resolve(".pbxdoc-exemple-2"), elsewhere);

        assertThrows(StorageException.class, () -> write("one"));
        PackPlace.take(output, "exemple-2").close();

        assertEquals("mine", Files.readString(elsewhere.resolve("manifest.json")));
    }

    @Test
    void saysThatTheOutputIsAFile() throws IOException {
        Files.writeString(parent.resolve("deep"), "");

        StorageException refused = assertThrows(StorageException.class, () -> write("one"));

        assertEquals(StorageException.Reason.NOT_A_FOLDER, refused.reason());
        assertEquals(parent.resolve("deep"), refused.path());
    }

    @Test
    void letsOneBuildAtATimeIn() throws IOException {
        try (PackPlace first = PackPlace.take(output, "exemple-1")) {
            fill(first, "one");

            StorageException refused = assertThrows(StorageException.class, () -> PackPlace.take(output, "exemple-1"));

            assertEquals(StorageException.Reason.BUSY, refused.reason());
            PackPlace.take(output, "exemple-2").close();
            first.commit(true);
        }
        assertEquals("one", zipped("manifest.json"));
    }

    @Test
    void neverMixesBuildsThatRaceForThePlace() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> builds = IntStream.range(0, 8)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return tryWrite("build " + i);
                }))
                .toList();
        start.countDown();
        int written = 0;
        for (Future<Boolean> build : builds) {
            written += build.get() ? 1 : 0;
        }
        pool.shutdown();

        assertTrue(written >= 1);
        assertEquals(List.of("exemple-1", "exemple-1.zip"), names(output));
        String content = Files.readString(output.resolve("exemple-1/manifest.json"));
        assertEquals(content, Files.readString(output.resolve("exemple-1/model/a.pbxdoc")));
        assertEquals(content, zipped("model/a.pbxdoc"));
    }

    private boolean tryWrite(String content) throws IOException {
        try {
            write(content);
            return true;
        } catch (StorageException e) {
            assertEquals(StorageException.Reason.BUSY, e.reason());
            return false;
        }
    }

    private void write(String content) throws IOException {
        try (PackPlace place = PackPlace.take(output, "exemple-1")) {
            fill(place, content);
            place.commit(true);
        }
    }

    private static void fill(PackPlace place, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        place.tree().write("model/a.pbxdoc", out -> out.write(bytes));
        place.tree().write("manifest.json", out -> out.write(bytes));
    }

    private String zipped(String name) throws IOException {
        try (ZipFile zip = new ZipFile(output.resolve("exemple-1.zip").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
