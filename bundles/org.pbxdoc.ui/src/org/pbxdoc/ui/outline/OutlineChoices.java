/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.eclipse.core.runtime.ILog;
import org.pbxdoc.ide.outline.OutlineTree;

/** How the user wants outlines; kept from session to session. */
enum OutlineChoices {
    GROUPED("outline.grouped", true),
    SORTED("outline.sorted", false),
    LINKED("outline.linked", true);

    private final String key;
    private final boolean atFirst;

    OutlineChoices(String key, boolean atFirst) {
        this.key = key;
        this.atFirst = atFirst;
    }

    boolean wanted() {
        return node().getBoolean(key, atFirst);
    }

    void want(boolean wanted) {
        node().putBoolean(key, wanted);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(OutlineChoices.class).warn("The outline forgets how it was wanted", e);
        }
    }

    static OutlineTree.Arrangement arrangement() {
        return new OutlineTree.Arrangement(GROUPED.wanted(), SORTED.wanted());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.pbxdoc.ui");
    }
}
