/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.select.Selections;
import org.pbxdoc.ui.editor.TextCommand;
import org.pbxdoc.ui.model.Models;

/** Grows the selection by what belongs together, and shrinks it again the same way. */
public abstract sealed class SelectionSteps extends TextCommand {

    /** The selections that each editor has grown from, the latest first. */
    private static final Map<ISourceViewer, Deque<Step>> GROWN = Collections.synchronizedMap(new WeakHashMap<>());

    private record Step(Point from, Point to) {}

    private record Around(String text, List<Region> regions) {}

    /** Grows it. */
    public static final class Grow extends SelectionSteps {

        @Override
        protected void run(ITextEditor editor, ISourceViewer viewer) {
            Point selected = viewer.getSelectedRange();
            Models.shared().of(viewer.getDocument())
                    .ask(question -> new Around(
                            question.text(), Selections.around(question.snapshot(), question.file(), selected.x)))
                    .thenAccept(around -> viewer.getTextWidget().getDisplay().asyncExec(() -> grow(viewer, selected, around)));
        }
    }

    /** Shrinks it. */
    public static final class Shrink extends SelectionSteps {

        @Override
        protected void run(ITextEditor editor, ISourceViewer viewer) {
            Deque<Step> steps = GROWN.get(viewer);
            if (steps != null && !steps.isEmpty() && steps.peek().to().equals(viewer.getSelectedRange())) {
                select(viewer, steps.pop().from());
            }
        }
    }

    private static void grow(ISourceViewer viewer, Point selected, Around around) {
        if (viewer.getDocument() == null || !viewer.getDocument().get().equals(around.text())
                || !viewer.getSelectedRange().equals(selected)) {
            return;
        }
        Region now = new Region(selected.x, selected.y);
        around.regions().stream().filter(region -> region.holds(now) && !region.equals(now)).findFirst().ifPresent(region -> {
            Point grown = new Point(region.offset(), region.length());
            Deque<Step> steps = GROWN.computeIfAbsent(viewer, one -> new ArrayDeque<>());
            if (!steps.isEmpty() && !steps.peek().to().equals(selected)) {
                steps.clear();
            }
            steps.push(new Step(selected, grown));
            select(viewer, grown);
        });
    }

    private static void select(ISourceViewer viewer, Point range) {
        viewer.setSelectedRange(range.x, range.y);
    }
}
