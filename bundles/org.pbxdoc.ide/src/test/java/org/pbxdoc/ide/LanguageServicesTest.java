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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageServicesTest {

    private static final String LINE = "internet internet1 \"Fibre\" { provider carrier-a }\n";

    private final LanguageServices services = LanguageServices.shared();

    @TempDir
    Path folder;

    @Test
    void checksTheUnsavedTextInPlaceOfTheSavedOne() throws IOException {
        Path companies = save("companies.pbxdoc", "company carrier-a \"A\"\n");
        Path lines = save("lines.pbxdoc", LINE);

        assertEquals(List.of(), check(Map.of()));
        List<Problem> problems = check(Map.of(companies, "company carrier-z \"A\"\n"));

        assertEquals(1, problems.size());
        assertEquals("REF001", problems.get(0).id());
        assertEquals(lines, problems.get(0).file());
        assertEquals(LINE.indexOf("carrier-a"), problems.get(0).offset());
        assertEquals("carrier-a".length(), problems.get(0).length());
    }

    @Test
    void checksAFileThatWasNeverSaved() {
        Path fresh = folder.resolve("fresh.pbxdoc");

        List<Problem> problems = check(Map.of(fresh, LINE));

        assertEquals(List.of(fresh), problems.stream().map(Problem::file).distinct().toList());
    }

    private List<Problem> check(Map<Path, String> unsaved) {
        return services.check(new EditedFolder(folder, unsaved), Locale.ENGLISH);
    }

    private Path save(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
