/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What users can choose about the editor. */
public final class EditorPreferences extends AbstractPreferenceInitializer {

    /** Whether a text is laid out when it is saved; off unless chosen, since a team has to agree on it. */
    public static final String FORMAT_ON_SAVE = "editor.formatOnSave";

    /** Whether figures such as {@code PoE 260 W of 370 W} stand above elements. */
    public static final String FIGURES = "editor.figures";

    /** Whether an opening brace, bracket or quote brings its partner. */
    public static final String CLOSE_PAIRS = "editor.closePairs";

    private static final String NODE = "org.pbxdoc.ui";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    /** Returns where the choices are kept. */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** Returns whether the user wants it. */
    public static boolean is(String key) {
        return STORE.getBoolean(key);
    }

    @Override
    public void initializeDefaultPreferences() {
        store().setDefault(FORMAT_ON_SAVE, false);
        store().setDefault(FIGURES, true);
        store().setDefault(CLOSE_PAIRS, true);
    }
}
