/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;

/** The writers and the libraries behind them work as bundles too, not only on a class path. */
class PackInWorkbenchTest {

    @Test
    void writesEveryFormat() throws Exception {
        Path out = Workbench.folder();
        Path workshop = Path.of(System.getProperty("pbxdoc.examples"), "atelier", "src", "main", "pbxdoc");
        PackResult result = PackBuild.run(PackOptions.of(workshop, out), Progress.NONE);
        assertTrue(result.isWritten());
        Set<String> endings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(result.folder().orElseThrow())) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .forEach(name -> endings.add(name.substring(name.lastIndexOf('.') + 1)));
        }
        for (String ending : Set.of("docx", "pdf", "xlsx", "csv", "svg", "png", "drawio", "json")) {
            assertTrue(endings.contains(ending), ending + " is missing in " + endings);
        }
    }
}
