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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {

    private static final Content HELLO = out -> out.write("hello".getBytes(StandardCharsets.UTF_8));

    @Test
    void saysSizeAndFingerprintOfWhatItWrote(@TempDir Path root) throws IOException {
        OutputTree tree = new OutputTree(root, root);

        PackFile file = tree.write("model/a.pbxdoc", HELLO);

        assertEquals(
                new PackFile("model/a.pbxdoc", 5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"), file);
        assertEquals("hello", Files.readString(root.resolve("model/a.pbxdoc")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/etc/passwd", "a/../../b", "a//b", "", "C:\\a", "a/.", "nul", "a\u0000", ".hidden"})
    void refusesNamesThatLeadElsewhere(String name, @TempDir Path root) {
        OutputTree tree = new OutputTree(root, root);

        assertThrows(IllegalArgumentException.class, () -> tree.write(name, HELLO));
    }

    @Test
    void refusesNamesThatWindowsTakesForOne(@TempDir Path root) throws IOException {
        OutputTree tree = new OutputTree(root, root);
        tree.write("a.csv", HELLO);

        assertThrows(IllegalArgumentException.class, () -> tree.write("A.CSV", HELLO));
    }

    @Test
    void followsNoLink(@TempDir Path root, @TempDir Path elsewhere) throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("victim"), "mine");
        Files.createSymbolicLink(root.resolve("a.csv"), victim);
        OutputTree tree = new OutputTree(root, root);

        assertThrows(StorageException.class, () -> tree.write("a.csv", HELLO));

        assertEquals("mine", Files.readString(victim));
    }

    @Test
    void doesNotCountAFileThatFailed(@TempDir Path root) {
        OutputTree tree = new OutputTree(root, root);

        assertThrows(IOException.class, () -> tree.write("a.csv", out -> {
            out.write(1);
            throw new IOException("cannot be drawn");
        }));

        assertFalse(tree.files().stream().anyMatch(file -> file.name().equals("a.csv")));
    }
}
