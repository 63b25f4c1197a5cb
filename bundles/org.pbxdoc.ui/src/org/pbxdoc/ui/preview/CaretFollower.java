/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.function.IntConsumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.texteditor.ITextEditor;

/** Hears where the caret of an editor comes to rest. */
final class CaretFollower {

    private final IntConsumer resting;
    private int offset = -1;
    private final ISelectionChangedListener moved = event -> {
        if (event.getSelection() instanceof ITextSelection text) {
            resting(text);
        }
    };
    private IPostSelectionProvider followed;

    CaretFollower(IntConsumer resting) {
        this.resting = resting;
    }

    /** Follows the caret of {@code editor} from now on; that of none if it is null. */
    void follow(ITextEditor editor) {
        if (followed != null) {
            followed.removePostSelectionChangedListener(moved);
            followed = null;
            offset = -1;
        }
        if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            followed = provider;
            followed.addPostSelectionChangedListener(moved);
            if (provider.getSelection() instanceof ITextSelection text) {
                resting(text);
            }
        }
    }

    private void resting(ITextSelection text) {
        offset = text.getOffset();
        resting.accept(offset);
    }

    /** Returns where the caret rests; -1 if none is followed. */
    int offset() {
        return offset;
    }
}
