/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.pbxdoc.ide.TextLines;

/** The texts that the client has open, as it holds them. Its states are values: a request keeps the one it was made in. */
final class OpenTexts {

    /**
     * One open text.
     *
     * @param uri how the client calls it
     * @param version its version
     * @param text the text itself
     */
    record OpenText(String uri, int version, String text) {}

    private volatile Map<Path, OpenText> state = Map.of();

    /** Returns what is open now. */
    Map<Path, OpenText> now() {
        return state;
    }

    /** Returns how the client calls a file, if it has it open. */
    Optional<String> uri(Path path) {
        return Optional.ofNullable(state.get(path)).map(OpenText::uri);
    }

    synchronized void open(Path path, String uri, int version, String text) {
        put(path, new OpenText(uri, version, text));
    }

    synchronized void close(Path path) {
        Map<Path, OpenText> next = new HashMap<>(state);
        next.remove(path);
        state = Map.copyOf(next);
    }

    /** Makes the changes one after the other; each counts in the text that the one before it left. */
    synchronized void change(Path path, Integer version, List<TextDocumentContentChangeEvent> changes) {
        OpenText before = state.get(path);
        if (before == null) {
            return; // never opened, or closed by now
        }
        String text = before.text();
        for (TextDocumentContentChangeEvent change : changes) {
            text = change.getRange() == null ? change.getText() : changed(text, change.getRange(), change.getText());
        }
        put(path, new OpenText(before.uri(), version == null ? before.version() + 1 : version, text));
    }

    private static String changed(String text, Range range, String replacement) {
        TextLines lines = TextLines.of(text);
        int start = lines.offset(range.getStart().getLine(), range.getStart().getCharacter());
        int end = lines.offset(range.getEnd().getLine(), range.getEnd().getCharacter());
        return text.substring(0, Math.min(start, end)) + replacement + text.substring(Math.max(start, end));
    }

    private void put(Path path, OpenText text) {
        Map<Path, OpenText> next = new HashMap<>(state);
        next.put(path, text);
        state = Map.copyOf(next);
    }
}
