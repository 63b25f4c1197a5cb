/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Every text in a content: whatever kind of block or drawing comes along, its texts are found by their type. */
public final class Words {

    private final List<Text> found = new ArrayList<>();

    private Words() {}

    /** Returns what {@code content} says in the language of {@code wording}, piece by piece. */
    public static List<String> of(Object content, Wording wording) {
        return texts(content).stream().map(wording::say).filter(said -> !said.isBlank()).toList();
    }

    /** Returns the texts of {@code content} in their order; those of a drawing only if it is the content itself, and never those about the file. */
    public static List<Text> texts(Object content) {
        Words words = new Words();
        if (content instanceof Drawing drawing) {
            words.components(drawing);
        } else {
            words.visit(content);
        }
        return words.found;
    }

    private void visit(Object value) {
        if (value instanceof Text text) {
            found.add(text);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::visit);
        } else if (value instanceof Record && !(value instanceof Drawing) && !(value instanceof Properties)) {
            components(value);
        }
    }

    private void components(Object made) {
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            visit(component(made, component));
        }
    }

    private static Object component(Object made, RecordComponent component) {
        try {
            return component.getAccessor().invoke(made);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
