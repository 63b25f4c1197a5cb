/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.manifest;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON text of maps, lists, strings, numbers and booleans, indented by two spaces, members in the order of the map.
 *
 * <p>Only ASCII comes out, so the text reads the same whatever a program takes it for.
 */
public final class JsonText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** Returns {@code value} as JSON, with a line feed at its end. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            members(map, depth);
        } else if (value instanceof Collection<?> items) {
            block('[', ']', List.copyOf(items), depth, item -> value(item, depth + 1));
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String words) {
            string(words);
        } else {
            throw new IllegalArgumentException("JSON has no way to say " + value);
        }
    }

    private void members(Map<?, ?> map, int depth) {
        block('{', '}', map.entrySet(), depth, member -> {
            string((String) member.getKey());
            text.append(": ");
            value(member.getValue(), depth + 1);
        });
    }

    private <T> void block(char open, char close, Collection<T> items, int depth, java.util.function.Consumer<T> each) {
        text.append(open);
        for (Iterator<T> it = items.iterator(); it.hasNext(); ) {
            text.append('\n').append(INDENT.repeat(depth + 1));
            each.accept(it.next());
            text.append(it.hasNext() ? "," : "\n" + INDENT.repeat(depth));
        }
        text.append(close);
    }

    private void string(String words) {
        text.append('"');
        for (char c : words.toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' || c > '~' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
