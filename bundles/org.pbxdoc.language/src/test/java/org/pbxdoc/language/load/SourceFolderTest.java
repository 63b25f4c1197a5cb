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

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
