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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenameTest {

    private static final String RENAME = "org.pbxdoc.ui.rename";
    private static final String SITES = """
            // siege is where the telephone system stands.
            site siege "Siège" { room lt { rack r1 24U } }
            site davos "Davos" {}
            """;
    private static final String SYSTEM = "server pbx \"PBX\" at siege.lt.r1 {}\n";

    private IProject project;
    private IFile system;
    private ITextEditor editor;

    @BeforeEach
    void openTheSites() throws Exception {
        Workbench.arrange();
        project = Workbench.project("rename");
        system = Workbench.file(project, "system.pbxdoc", SYSTEM);
        editor = Workbench.open(Workbench.file(project, "sites.pbxdoc", SITES));
        Workbench.text(editor).setFocus();
        editor.selectAndReveal(SITES.indexOf("siege \""), 0);
        Workbench.waitUntil("the key works", () -> Screen.runs("ALT+SHIFT+R", RENAME));
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void renamesInAllFilesAfterAPreviewAndUndoesItAsOne() throws Exception {
        document().replace(document().getLength(), 0, "// not saved yet\n");
        String before = document().get();
        List<String> previewed = new ArrayList<>();
        Screen.during(RenameTest::isReady, () -> {
            assertTrue(said("siege also stands in 1 comment or text"), texts(dialog()).toString());
            Keyboard.type("lausanne");
            Workbench.waitUntil("the name will do", () -> button("OK").isEnabled());
            Workbench.screenshot("rename");
            click("Preview >");
            Workbench.waitUntil("the preview is there", () -> Screen.find(dialog(), Tree.class) != null
                    && Screen.find(dialog(), Tree.class).getItemCount() > 0);
            Arrays.stream(Screen.find(dialog(), Tree.class).getItems()).forEach(item -> previewed.add(item.getText()));
            Workbench.screenshot("rename-preview");
            click("OK");
        }, () -> Keyboard.press('r', SWT.ALT, SWT.SHIFT));

        Workbench.waitUntil("it is done", () -> document().get().contains("site lausanne") && saved(system).contains("lausanne.lt.r1"));
        assertTrue(document().get().contains("// siege is where"), document().get());
        assertTrue(editor.isDirty());
        assertTrue(previewed.toString().contains("lausanne"), previewed.toString());

        Workbench.page().activate(editor);
        Workbench.text(editor).setFocus();
        Screen.during(() -> question() != null, () -> {
            Workbench.screenshot("rename-undo");
            question().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        }, () -> Keyboard.press('z', SWT.CTRL));
        Workbench.waitUntil("it is undone everywhere", () -> document().get().equals(before) && saved(system).equals(SYSTEM));
    }

    @Test
    void refusesNamesInPlainWords() throws Exception {
        Screen.during(RenameTest::isReady, () -> {
            Keyboard.type("2 sites");
            Workbench.waitUntil("it is refused", () -> said("cannot be a name"));
            assertFalse(button("OK").isEnabled());
            Workbench.screenshot("rename-form");
            for (int i = 0; i < "2 sites".length(); i++) {
                Keyboard.press(SWT.BS);
            }
            Keyboard.type("davos");
            Workbench.waitUntil("it is taken", () -> said("davos is the name of another element already"));
            assertFalse(button("OK").isEnabled());
            Workbench.screenshot("rename-taken");
            Keyboard.type("-platz");
            Workbench.waitUntil("it is free", () -> button("OK").isEnabled());
            dialog().close();
        }, () -> Keyboard.press('r', SWT.ALT, SWT.SHIFT));

        assertEquals(SITES, document().get());
        assertEquals(SYSTEM, saved(system));
    }

    private static Shell dialog() {
        return Screen.shell("Rename");
    }

    private static boolean isReady() {
        return Screen.takesKeys(dialog());
    }

    /** The platform asks before it undoes what has changed other files too. */
    private static Shell question() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getParent() != null && shell.isVisible() && shell.getDefaultButton() != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean said(String words) {
        return texts(dialog()).stream().anyMatch(text -> text.contains(words));
    }

    private static List<String> texts(Control control) {
        List<String> texts = new ArrayList<>(Screen.texts(control));
        collect(control, texts);
        return texts;
    }

    private static void collect(Control control, List<String> texts) {
        if (!control.isVisible()) {
            return;
        }
        if (control instanceof Label label) {
            texts.add(label.getText());
        } else if (control instanceof Text text) {
            texts.add(text.getText());
        } else if (control instanceof CLabel label) {
            texts.add(label.getText());
        } else if (control instanceof Table table) {
            Arrays.stream(table.getItems()).forEach(item -> texts.add(item.getText()));
        }
        if (control instanceof Composite group) {
            Arrays.stream(group.getChildren()).forEach(child -> collect(child, texts));
        }
    }

    private static Button button(String label) {
        return button(dialog(), label);
    }

    private static Button button(Control control, String label) {
        if (control instanceof Button button && button.getText().replace("&", "").equals(label)) {
            return button;
        }
        if (control instanceof Composite group) {
            for (Control child : group.getChildren()) {
                Button found = button(child, label);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void click(String label) {
        button(label).notifyListeners(SWT.Selection, new Event());
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static String saved(IFile file) throws Exception {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
    }
}
