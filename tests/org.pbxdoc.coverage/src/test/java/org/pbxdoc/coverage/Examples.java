/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;

/** The examples of all pages: together they are one customer, a file for each page. */
final class Examples {

    private static final String TEMPLATE = "pbxdoc.dotx";

    private final List<SourceFile> sources;

    private Examples(List<SourceFile> sources) {
        this.sources = sources;
    }

    /** Writes the examples of {@code pages} into {@code folder}, with the template to start from, and reads them. */
    static Examples in(Path folder, List<LanguagePage> pages) throws IOException {
        for (LanguagePage page : pages) {
            page.write(folder);
        }
        Files.copy(LanguagePage.FOLDER.resolveSibling("templates").resolve(TEMPLATE), folder.resolve(TEMPLATE), StandardCopyOption.REPLACE_EXISTING);
        return new Examples(SourceFolder.read(folder));
    }

    /** Returns them loaded anew, for those who change what they get. */
    Installation load() throws IOException {
        return Installation.of(sources);
    }
}
