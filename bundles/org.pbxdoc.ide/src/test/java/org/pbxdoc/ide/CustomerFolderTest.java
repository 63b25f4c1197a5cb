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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerFolderTest {

    @TempDir
    Path project;

    @Test
    void isTheHighestFolderWithFilesOfItsOwn() throws IOException {
        Path file = create("clinic/network/voice.pbxdoc");
        create("clinic/clinic.pbxdoc");
        create("hotel/hotel.pbxdoc");

        assertEquals(project.resolve("clinic"), CustomerFolder.of(file, project));
    }

    @Test
    void neverLeavesTheProject() throws IOException {
        Path inner = project.resolve("inner");
        Path file = create("inner/site/site.pbxdoc");
        create("outside.pbxdoc");

        assertEquals(inner.resolve("site"), CustomerFolder.of(file, inner));
    }

    private Path create(String name) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
