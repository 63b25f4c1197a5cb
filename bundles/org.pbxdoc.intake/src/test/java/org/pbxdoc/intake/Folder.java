/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;

/** A customer's folder in memory. */
public final class Folder {

    private final List<SourceFile> files = new ArrayList<>();

    /** Returns the folder of an example. */
    public static Folder example(String name) throws IOException {
        Folder folder = new Folder();
        folder.files.addAll(SourceFolder.read(Path.of("../../examples/" + name)));
        return folder;
    }

    /** Returns a folder with these files. */
    public static Folder of(Map<String, String> files) {
        Folder folder = new Folder();
        files.forEach((name, text) -> {
            if (name.endsWith(".pbxdoc")) {
                folder.with(name, text);
            }
        });
        return folder;
    }

    /** Adds a file. */
    public Folder with(String name, String text) {
        files.add(new SourceFile(URI.createFileURI("/customer/" + name), text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Returns the files. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** Reads and links the files. */
    public Installation installation() throws IOException {
        return Installation.of(files);
    }

    /** Returns the findings of {@code severity}, as text. */
    public List<String> findings(Severity severity) throws IOException {
        return new Checker().check(installation()).stream()
                .filter(finding -> finding.severity() == severity && finding.acceptedBecause().isEmpty())
                .map(Folder::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.place().file().lastSegment() + ":" + finding.place().line() + " " + finding.id() + " "
                + finding.message(java.util.Locale.ENGLISH);
    }
}
