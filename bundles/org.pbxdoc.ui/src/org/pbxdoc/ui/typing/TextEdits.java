/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.pbxdoc.ide.TextChange;

/** Changes of one text, made so that one undo takes them back. */
final class TextEdits {

    private final List<TextChange> changes;

    TextEdits(List<TextChange> changes) {
        this.changes = changes;
    }

    void apply(ISourceViewer viewer) {
        ITextViewerExtension target = (ITextViewerExtension) viewer;
        Point selected = viewer.getSelectedRange();
        Position kept = new Position(selected.x, selected.y);
        target.getRewriteTarget().beginCompoundChange();
        try {
            viewer.getDocument().addPosition(kept);
            apply(viewer.getDocument());
            viewer.getDocument().removePosition(kept);
            if (!kept.isDeleted()) {
                viewer.setSelectedRange(kept.getOffset(), kept.getLength());
            }
        } catch (BadLocationException e) {
            ILog.of(TextEdits.class).error("The selection has lost its place", e);
        } finally {
            target.getRewriteTarget().endCompoundChange();
        }
    }

    void apply(IDocument document) {
        MultiTextEdit edit = new MultiTextEdit();
        changes.forEach(change ->
                edit.addChild(new ReplaceEdit(change.region().offset(), change.region().length(), change.text())));
        try {
            edit.apply(document);
        } catch (BadLocationException e) {
            ILog.of(TextEdits.class).error("Changes have lost their place", e);
        }
    }
}
