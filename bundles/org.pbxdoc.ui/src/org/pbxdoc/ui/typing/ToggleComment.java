/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.typing.LineComments;
import org.pbxdoc.ui.editor.TextCommand;
import org.pbxdoc.ui.model.OpenFile;

/** Makes the selected lines comments, or lines again. */
public final class ToggleComment extends TextCommand {

    @Override
    protected void run(ITextEditor editor, ISourceViewer viewer) {
        if (editor.isEditable()) {
            Point selected = viewer.getSelectedRange();
            new TextEdits(LineComments.toggled(
                            OpenFile.of(viewer.getDocument()).path(),
                            viewer.getDocument().get(),
                            new Region(selected.x, selected.y)))
                    .apply(viewer);
        }
    }
}
