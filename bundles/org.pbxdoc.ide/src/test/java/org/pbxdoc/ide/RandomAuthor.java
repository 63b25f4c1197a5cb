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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Somebody who writes in the files of a customer without any plan, and sometimes renames, deletes or brings back one. */
final class RandomAuthor {

    /** Pieces of the language, and of what people and accidents write. */
    private static final List<String> PIECES = List.of(
            "{", "}", "\"", "/*", "*/", "// x\n", "\n", " ", "é", "\u0000", "..", "->", "1", "x", "^",
            "\nuse catalogue mitel-400, poe-classes\n", "\nuse catalogue no-such\n", "\nsite s9 \"S\" { building b \"B\" { } }\n",
            "\npublic line sip t9 \"T\" { provider p9 channels 4 }\n", "\nphone ip p9 model yealink-t54w mac 0008.5d00.0009\n",
            "\ncatalogue mine { model m9 \"M\" provides 2 ports }\n",
            "\noverride model yealink-w90b limit 3 channels because \"seen\" source \"https://example.org\"\n",
            "\naccept NUM007 because \"x\"\n", " at s9 ", " extension 200 ", " model poe-24 ", " fact f9 ");

    private final Map<Path, String> start;
    private final Map<Path, String> texts;
    private final Random random;

    RandomAuthor(Map<Path, String> start, long seed) {
        this.start = new TreeMap<>(start);
        texts = new TreeMap<>(start);
        random = new Random(seed);
    }

    /** Returns the files as they are now. */
    Map<Path, String> texts() {
        return new HashMap<>(texts);
    }

    /** Returns any number below {@code bound}. */
    int any(int bound) {
        return random.nextInt(bound);
    }

    /** Makes one change and returns the file that has changed last. */
    Path change() {
        List<Path> files = new ArrayList<>(texts.keySet());
        Path file = files.get(any(files.size()));
        switch (any(20)) {
            case 0 -> {
                Path other = file.resolveSibling("renamed" + any(3) + ".pbxdoc");
                texts.put(other, texts.remove(file));
                return other;
            }
            case 1 -> {
                if (files.size() > 1) {
                    texts.remove(file);
                    return files.get(file.equals(files.get(0)) ? 1 : 0);
                }
            }
            case 2, 3, 4 -> {
                texts.clear();
                texts.putAll(start);
                return new ArrayList<>(start.keySet()).get(any(start.size()));
            }
            default -> texts.put(file, changed(texts.get(file)));
        }
        return file;
    }

    private String changed(String text) {
        int offset = any(text.length() + 1);
        int end = Math.min(text.length(), offset + any(40));
        return switch (any(6)) {
            case 0 -> text.substring(0, offset) + text.substring(end);
            case 1 -> swapped(text, offset);
            case 2 -> atLineEnd(text, offset, PIECES.get(any(PIECES.size())));
            case 3 -> text.substring(0, offset) + PIECES.get(any(PIECES.size())) + text.substring(end);
            case 4 -> otherName(text, offset);
            default -> text.substring(0, offset) + PIECES.get(any(PIECES.size())) + text.substring(offset);
        };
    }

    /** The next two words change places. */
    private static String swapped(String text, int offset) {
        String[] words = text.substring(offset).split(" ", 4);
        return words.length < 4 ? text : text.substring(0, offset) + words[0] + " " + words[2] + " " + words[1] + " " + words[3];
    }

    private static String atLineEnd(String text, int offset, String piece) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text + piece : text.substring(0, end) + piece + text.substring(end);
    }

    /** A letter more at a word, as while a name is typed. */
    private static String otherName(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at) + "a" + text.substring(at);
    }
}
