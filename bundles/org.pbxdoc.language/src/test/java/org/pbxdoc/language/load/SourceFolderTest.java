/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @Test
    void leavesOutWhatIsHiddenBuiltOrPacked(@TempDir Path folder) throws IOException {
        for (String name : List.of(
                "b.pbxdoc", "a.pbxdoc", "sites/davos.pbxdoc", "model/own.pbxdoc", "notes.txt",
                ".git/x.pbxdoc", "target/x.pbxdoc", "out/exemple-2.1/model/a.pbxdoc")) {
            write(folder.resolve(name));
        }
        write(folder.resolve("out/exemple-2.1/manifest.json"));

        List<String> read = SourceFolder.read(folder).stream()
                .map(file -> folder.relativize(Path.of(file.uri().toFileString())).toString().replace('\\', '/'))
                .toList();

        assertEquals(List.of("a.pbxdoc", "b.pbxdoc", "model/own.pbxdoc", "sites/davos.pbxdoc"), read);
    }

    @Test
    void refusesALinkedFile(@TempDir Path outside, @TempDir Path folder) throws IOException {
        write(outside.resolve("other.pbxdoc"));
        assertRefused(Files.createSymbolicLink(folder.resolve("a.pbxdoc"), outside.resolve("other.pbxdoc")), folder);
    }

    @Test
    void refusesALinkThatLeadsNowhere(@TempDir Path folder) throws IOException {
        assertRefused(Files.createSymbolicLink(folder.resolve("a.pbxdoc"), folder.resolve("missing")), folder);
    }

    @Test
    void refusesALinkedFolderWithSources(@TempDir Path outside, @TempDir Path folder) throws IOException {
        write(outside.resolve("sites/other.pbxdoc"));
        write(folder.resolve("a.pbxdoc"));
        assertRefused(Files.createSymbolicLink(folder.resolve("shared"), outside), folder);
    }

    @Test
    void refusesALinkOnTheWayToTheSources(@TempDir Path outside, @TempDir Path folder) throws IOException {
        write(outside.resolve("main/pbxdoc/other.pbxdoc"));
        assertRefused(Files.createSymbolicLink(folder.resolve("src"), outside), folder);
        Path whole = Files.createSymbolicLink(outside.resolve("whole"), outside.resolve("main"));
        assertRefused(whole, whole);
    }

    @Test
    void doesNotMindLinksThatLeadToNoSources(@TempDir Path outside, @TempDir Path folder) throws IOException {
        write(outside.resolve("picture.png"));
        write(folder.resolve("a.pbxdoc"));
        Files.createSymbolicLink(folder.resolve("pictures"), outside);
        Files.createSymbolicLink(folder.resolve(".hidden.pbxdoc"), outside.resolve("picture.png"));

        assertEquals(1, SourceFolder.read(folder).size());
    }

    private static void assertRefused(Path link, Path folder) {
        IOException refused = assertThrows(IOException.class, () -> SourceFolder.read(folder));
        assertTrue(refused.getMessage().startsWith(link + " is a symbolic link, and links are not followed"), refused.getMessage());
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
