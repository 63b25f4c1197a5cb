/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** The line at the bottom of the window, where an editor says little things. */
public record StatusLine(IStatusLineManager line) {

    /** Returns the line of {@code editor}. */
    public static StatusLine of(ITextEditor editor) {
        return new StatusLine(editor.getEditorSite().getActionBars().getStatusLineManager());
    }

    /** Says {@code message}. */
    public void say(String message) {
        line.setErrorMessage(null);
        line.setMessage(message);
    }

    /** Says why nothing happens. */
    public void refuse(String message) {
        line.setErrorMessage(message);
    }
}
