/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A customer's folder as somebody types it: {@code §} marks the cursor.
 *
 * @param snapshot the folder
 * @param file the file with the cursor
 * @param text its text
 * @param offset where the cursor is
 */
public record Typed(Snapshot snapshot, Path file, String text, int offset) {

    public static final Path FOLDER = Path.of("/customer");

    /** Returns the folder that holds {@code marked} and the {@code others}, which are names and texts in turn. */
    public static Typed at(String marked, String... others) {
        int offset = marked.indexOf('§');
        String text = marked.replace("§", "");
        Path file = FOLDER.resolve("typed.pbxdoc");
        Map<Path, String> texts = new HashMap<>(Map.of(file, text));
        for (int i = 0; i < others.length; i += 2) {
            texts.put(FOLDER.resolve(others[i]), others[i + 1]);
        }
        return new Typed(Snapshot.of(new EditedFolder(FOLDER, texts)), file, text, Math.max(0, offset));
    }
}
