/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;

/**
 * A customer's folder as it would be if everything on the screen were saved.
 *
 * @param folder the folder
 * @param unsaved the texts that editors hold, by absolute path
 */
public record EditedFolder(Path folder, Map<Path, String> unsaved) {

    public EditedFolder {
        unsaved = Map.copyOf(unsaved);
    }

    /** Returns the sources, those on the disk first, each replaced by its unsaved text if there is one. */
    public List<SourceFile> sources() throws IOException {
        Map<URI, String> texts = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        unsaved.forEach((path, text) -> texts.put(uri(path), text));
        List<SourceFile> sources = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (SourceFile saved : SourceFolder.read(folder)) {
                String text = texts.remove(saved.uri());
                sources.add(text == null ? saved : source(saved.uri(), text));
            }
        }
        texts.forEach((uri, text) -> sources.add(source(uri, text)));
        return sources;
    }

    /** Returns the address of a file, as everything that was read from it has it. */
    public static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private static SourceFile source(URI uri, String text) {
        return new SourceFile(uri, text.getBytes(StandardCharsets.UTF_8));
    }
}
