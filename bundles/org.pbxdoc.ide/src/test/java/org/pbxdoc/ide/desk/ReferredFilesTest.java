/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;

class ReferredFilesTest {

    @TempDir
    private Path folder;

    @Test
    void namesWhatSourcesReferToWhetherItIsThereOrNot() throws Exception {
        Path below = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("users.csv"), "Name\nA\n");
        Files.writeString(folder.resolve("a.pbxdoc"), """
                document "Dossier" { version 1.0  logo "pictures/logo.png"  template "look.docx" }
                users from "users.csv" { column "Name" as name }
                """);
        Files.writeString(below.resolve("b.pbxdoc"), """
                file photo rack "Rack" { path "photos\\\\rack.jpg" }
                """);

        Set<Path> files = ReferredFiles.of(Snapshot.of(new EditedFolder(folder, Map.of())));

        assertEquals(
                Set.of(
                        folder.resolve("users.csv"),
                        folder.resolve("pictures/logo.png"),
                        folder.resolve("look.docx"),
                        below.resolve("photos/rack.jpg")),
                files);
    }
}
