/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.ui.IMemento;

/** What a user has chosen in the view, kept from one session to the next. */
final class PreviewMemory {

    private static final String SHEET = "sheet";
    private static final String LANGUAGE = "language";
    private static final String LINK = "link";

    private String sheet = "";
    private Optional<Locale> language = Optional.empty();
    private boolean linked = true;

    /** Returns what {@code memento} holds; the usual choices if it is null. */
    static PreviewMemory of(IMemento memento) {
        PreviewMemory memory = new PreviewMemory();
        if (memento != null) {
            memory.sheet = Optional.ofNullable(memento.getString(SHEET)).orElse("");
            memory.language = Optional.ofNullable(memento.getString(LANGUAGE)).map(Locale::forLanguageTag);
            memory.linked = Optional.ofNullable(memento.getBoolean(LINK)).orElse(true);
        }
        return memory;
    }

    void save(IMemento memento) {
        memento.putString(SHEET, sheet);
        memento.putBoolean(LINK, linked);
        language.ifPresent(chosen -> memento.putString(LANGUAGE, chosen.toLanguageTag()));
    }

    String sheet() {
        return sheet;
    }

    void sheet(String name) {
        sheet = name;
    }

    Optional<Locale> language() {
        return language;
    }

    void language(Optional<Locale> chosen) {
        language = chosen;
    }

    boolean isLinked() {
        return linked;
    }

    void link(boolean on) {
        linked = on;
    }
}
