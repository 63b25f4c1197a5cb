/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSeriesTest {

    @TempDir
    private Path parent;

    @Test
    void refusesTwoFoldersOfOneName() throws IOException {
        PackOptions first = folder("one", "exemple", "1.0");
        PackOptions second = folder("two", "Exemple", "1.0");

        PackFailure failure = assertThrows(PackFailure.Output.class, () -> PackSeries.check(List.of(first, second)));

        String message = failure.message(Locale.GERMAN, path -> "<" + path.getFileName() + ">");
        assertTrue(message.startsWith("<one> und <two> führen zur gleichen Dokumentation Exemple-1.0:"), message);
    }

    @Test
    void takesAnotherVersionAnotherOutputAndTheSameFolderTwice() throws IOException {
        PackOptions first = folder("one", "exemple", "1.0");
        PackOptions later = folder("two", "exemple", "1.1");
        PackOptions elsewhere = PackOptions.of(folder("three", "exemple", "1.0").folder(), parent.resolve("other"));

        assertDoesNotThrow(() -> PackSeries.check(List.of(first, later, elsewhere, first)));
    }

    @Test
    void refusesAFolderThatCannotBeReadWhereverItStands() throws IOException {
        PackOptions first = folder("one", "exemple", "1.0");
        PackOptions missing = PackOptions.of(parent.resolve("nowhere"), parent.resolve("out"));

        assertThrows(PackFailure.Input.class, () -> PackSeries.check(List.of(first, missing)));
    }

    private PackOptions folder(String name, String customer, String version) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        Files.writeString(
                folder.resolve("a.pbxdoc"),
                "document \"D\" { version " + version + " }\ncustomer " + customer + " \"Exemple SA\"\n");
        return PackOptions.of(folder, parent.resolve("out"));
    }
}
