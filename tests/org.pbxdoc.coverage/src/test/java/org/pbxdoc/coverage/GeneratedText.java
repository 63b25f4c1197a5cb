/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a test generates: compared on every build, written when the build runs with {@code -Dupdate}. */
final class GeneratedText {

    private GeneratedText() {}

    static void check(Path file, String expected) throws IOException {
        String now = Files.exists(file) ? Files.readString(file) : "";
        if (System.getProperty("update") != null) {
            if (!expected.equals(now)) {
                Files.writeString(file, expected);
            }
            return;
        }
        assertEquals(expected, now, () -> file.getFileName() + " is not up to date: run the tests of this module with -Dupdate");
    }
}
