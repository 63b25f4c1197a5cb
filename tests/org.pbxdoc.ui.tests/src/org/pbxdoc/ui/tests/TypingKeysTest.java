/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.editor.EditorPreferences;

class TypingKeysTest {

    private OpenText open;

    @AfterEach
    void close() throws Exception {
        EditorPreferences.store().setToDefault(EditorPreferences.FORMAT_ON_SAVE);
        EditorPreferences.store().setToDefault(EditorPreferences.CLOSE_PAIRS);
        open.close();
    }

    @Test
    void closesPairsAndPassesOverThem() throws Exception {
        open = OpenText.of("keys", "");
        Keyboard.type("// The site\nsite s1 \"Bern\" {");
        open.await("\"Bern\" {}");
        Keyboard.press(SWT.ESC);
        Keyboard.type("\n");
        open.await("{\n    \n}");
        Keyboard.type("address \"Gasse 1\"");
        Workbench.screenshot("keys-pairs");
        open.await("// The site\nsite s1 \"Bern\" {\n    address \"Gasse 1\"\n}");
    }

    @Test
    void writesOnlyWhatIsTypedIfTheUserWantsNoPairs() throws Exception {
        EditorPreferences.store().setValue(EditorPreferences.CLOSE_PAIRS, false);
        open = OpenText.of("keys", "");
        Keyboard.type("// {\n{\"");
        open.await("{\"");
        assertEquals("// {\n{\"", open.text());
    }

    @Test
    void goesOnWithACommentAndMakesLinesComments() throws Exception {
        open = OpenText.of("keys", "// one two\nsite s1\nsite s2\n");
        open.cursorBehind("one");
        Keyboard.type("\n");
        open.await("// one\n// two\n");

        open.select("site s1\nsite");
        Keyboard.press('/', SWT.CTRL);
        open.await("// site s1\n// site s2\n");
        Workbench.screenshot("keys-comment");
        Keyboard.press('/', SWT.CTRL);
        open.await("// two\nsite s1\nsite s2\n");
        Keyboard.press('z', SWT.CTRL);
        open.await("// site s1\n// site s2\n");
    }

    @Test
    void formatsAllOrWhatIsSelected() throws Exception {
        open = OpenText.of("keys", "site s1 \"A\" {\n  room r1\n}\nsite s2 \"B\" {\n  room r2\n}\n");
        open.select("  room r2");
        Keyboard.press('f', SWT.CTRL, SWT.SHIFT);
        open.await("\n    room r2");
        open.await("\n  room r1");
        open.cursorBehind("site");
        Keyboard.press('f', SWT.CTRL, SWT.SHIFT);
        open.await("\n    room r1");
        Keyboard.press('z', SWT.CTRL);
        open.await("\n  room r1");
    }

    @Test
    void formatsOnSaveIfTheUserWantsIt() throws Exception {
        open = OpenText.of("keys", "site s1 \"A\" {\n  room r1\n}\n");
        IFile file = open.project().getFile("text.pbxdoc");
        open.cursorBehind("}");
        Keyboard.type(" ");
        Workbench.waitUntil("it is changed", () -> open.editor().isDirty());
        Keyboard.press('s', SWT.CTRL);
        Workbench.waitUntil("it is saved as it is", () -> !open.editor().isDirty());
        assertEquals("site s1 \"A\" {\n  room r1\n} \n", saved(file));

        EditorPreferences.store().setValue(EditorPreferences.FORMAT_ON_SAVE, true);
        open.cursorBehind("}");
        Keyboard.type(" ");
        Workbench.waitUntil("it is changed", () -> open.editor().isDirty());
        Keyboard.press('s', SWT.CTRL, SWT.SHIFT);
        Workbench.waitUntil("all is saved", () -> !open.editor().isDirty());
        assertEquals("site s1 \"A\" {\n    room r1\n}\n", saved(file));
        assertEquals(saved(file), open.text());
    }

    @Test
    void putsBlocksAndCommentsAway() throws Exception {
        open = OpenText.of("keys", "/*\n * Sites\n */\nsite s1 {\n    room r1 {\n    }\n}\n");
        ProjectionViewer viewer = (ProjectionViewer) Workbench.viewer(open.editor());
        Workbench.waitUntil("there are three folds", () -> folds(viewer.getProjectionAnnotationModel(), false) == 3);
        assertEquals(0, folds(viewer.getProjectionAnnotationModel(), true), "all open at first");

        viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
        Workbench.waitUntil("they are put away", () -> open.widget().getLineCount() <= 3);
        Workbench.screenshot("keys-folds");
        viewer.doOperation(ProjectionViewer.EXPAND_ALL);
        Workbench.waitUntil("they are there again", () -> open.widget().getLineCount() == 8);
    }

    private static int folds(ProjectionAnnotationModel model, boolean collapsed) {
        int[] count = {0};
        model.getAnnotationIterator().forEachRemaining(one -> {
            if (one instanceof ProjectionAnnotation fold && (!collapsed || fold.isCollapsed())) {
                count[0]++;
            }
        });
        return count[0];
    }

    @Test
    void growsAndShrinksTheSelection() throws Exception {
        open = OpenText.of("keys", "site s1 \"Haus am See\" {\n    room r1 \"Keller\"\n}\n");
        open.cursorBehind("Haus");
        grow("Haus am See");
        grow("\"Haus am See\"");
        grow("site s1 \"Haus am See\" {\n    room r1 \"Keller\"\n}");
        Workbench.screenshot("keys-selection");
        Keyboard.press(SWT.ARROW_DOWN, SWT.ALT, SWT.SHIFT);
        Workbench.waitUntil("it shrinks", () -> open.widget().getSelectionText().equals("\"Haus am See\""));
    }

    private void grow(String expected) throws Exception {
        Keyboard.press(SWT.ARROW_UP, SWT.ALT, SWT.SHIFT);
        Workbench.waitUntil(expected + " is selected", () -> open.widget().getSelectionText().equals(expected));
    }

    private static String saved(IFile file) throws Exception {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
