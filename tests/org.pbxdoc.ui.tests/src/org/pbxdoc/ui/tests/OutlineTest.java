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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String STICKY = "stickyScrollingEnabled";

    private IProject project;
    private ITextEditor editor;
    private IViewPart view;

    @BeforeEach
    void openTheSites() throws Exception {
        Workbench.arrange();
        project = Screen.example("clinique");
        editor = Workbench.open(project.getFile("src/main/pbxdoc/sites.pbxdoc"));
        view = Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        Workbench.page().activate(editor);
        Workbench.waitUntil("the outline is there", () -> tree() != null && item("siege") != null);
    }

    @AfterEach
    void closeAll() throws Exception {
        choose("group", true);
        choose("sort", false);
        choose("link", true);
        Workbench.page().hideView(view);
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void showsElementsByDomainWithIcons() throws Exception {
        assertEquals("Places", tree().getItem(0).getText());
        assertNotNull(tree().getItem(0).getImage());
        assertTrue(item("siege").getText().contains("site · Siège"), item("siege").getText());
        assertNotNull(item("siege").getImage());
        assertEquals("Places", item("siege").getParentItem().getText());
        Workbench.screenshot("outline");
        Screen.dark("outline-dark");
    }

    @Test
    void followsTheCaretAndLeadsToTheText() throws Exception {
        int rack = document().get().indexOf("r3 18U");
        editor.selectAndReveal(rack, 0);
        Workbench.waitUntil("the rack is chosen", () -> selected().startsWith("r3"));
        Workbench.screenshot("outline-follows");

        choose("link", false);
        editor.selectAndReveal(document().get().indexOf("room lt"), 0);
        Keyboard.dispatch();
        assertTrue(selected().startsWith("r3"), selected());

        view.setFocus();
        TreeItem davos = item("davos");
        tree().setSelection(davos);
        Event event = new Event();
        event.item = davos;
        tree().notifyListeners(SWT.Selection, event);
        Workbench.waitUntil("the editor shows it", () -> Workbench.text(editor).getSelectionText().equals("davos"));
    }

    @Test
    void keepsWhatIsOpenWhenTheTextChanges() throws Exception {
        TreeItem siege = item("siege");
        siege.setExpanded(true);
        Event event = new Event();
        event.item = siege;
        tree().notifyListeners(SWT.Expand, event);
        Workbench.waitUntil("the rooms are there", () -> item("etage2") != null);

        document().replace(0, 0, "site annexe \"Annexe\" {}\n");

        Workbench.waitUntil("the new site is there", () -> item("annexe") != null);
        assertTrue(item("siege").getExpanded());
        assertNotNull(item("etage2"));
    }

    @Test
    void sortsAndUngroups() throws Exception {
        choose("group", false);
        Workbench.waitUntil("the elements are on top", () -> tree().getItem(0).getText().startsWith("siege"));
        choose("sort", true);
        Workbench.waitUntil("they are sorted", () -> tree().getItem(0).getText().compareTo("siege") < 0);

        List<String> names = Arrays.stream(tree().getItems()).map(item -> item.getText().toLowerCase()).toList();
        assertEquals(names.stream().sorted().toList(), names);
        Workbench.screenshot("outline-sorted");
    }

    @Test
    void jumpsByTypingInTheQuickOutline() throws Exception {
        Workbench.page().activate(editor);
        Workbench.text(editor).setFocus();
        Workbench.waitUntil("the keys work", () -> Screen.runs("CTRL+O", "org.pbxdoc.ui.quickOutline"));
        Keyboard.press('o', SWT.CTRL);
        Workbench.waitUntil("the quick outline is there", () -> quick() != null && quick().getItemCount() > 0);
        Workbench.waitUntil("one can type", () -> Screen.takesKeys(quick().getShell()));
        Keyboard.type("r3");
        Workbench.waitUntil("the rack is chosen", () -> quick().getSelectionCount() == 1 && quick().getSelection()[0].getText().startsWith("r3"));
        Workbench.screenshot("quick-outline");
        Keyboard.press(SWT.CR);
        Workbench.waitUntil("the caret is there", () -> Workbench.text(editor).getSelectionText().equals("r3"));
        assertEquals(document().get().indexOf("r3 18U"), Workbench.text(editor).getSelection().x);
    }

    @Test
    void keepsTheFirstLinesOfElementsOnTheScreen() throws Exception {
        boolean before = EditorsUI.getPreferenceStore().getBoolean(STICKY);
        EditorsUI.getPreferenceStore().setValue(STICKY, true);
        try {
            StyledText text = Workbench.text(editor);
            Workbench.viewer(editor).setTopIndex(document().getLineOfOffset(document().get().indexOf("rack r1 42U")) - 1);
            Workbench.waitUntil("the site and the room stay", () -> Screen.texts(text.getParent()).stream()
                    .anyMatch(line -> line.startsWith("site siege") && line.contains("room lt") && line.lines().count() < 5));
            Workbench.screenshot("sticky");
        } finally {
            EditorsUI.getPreferenceStore().setValue(STICKY, before);
        }
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private Tree tree() {
        return Screen.find(Screen.of(view), Tree.class);
    }

    private String selected() {
        return tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText();
    }

    private TreeItem item(String name) {
        return item(tree().getItems(), name);
    }

    private static TreeItem item(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            if (item.getText().equals(name) || item.getText().startsWith(name + " ")) {
                return item;
            }
            TreeItem inner = item(item.getItems(), name);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static Tree quick() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getParent() != null && shell.getText().isEmpty()) {
                Tree tree = Screen.find(shell, Tree.class);
                if (tree != null) {
                    return tree;
                }
            }
        }
        return null;
    }

    private void choose(String action, boolean on) {
        for (IContributionItem one : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            IContributionItem item = one instanceof SubContributionItem inner ? inner.getInnerItem() : one;
            if (item instanceof ActionContributionItem choice && ("org.pbxdoc.ui.outline." + action).equals(choice.getId())
                    && choice.getAction().isChecked() != on) {
                choice.getAction().setChecked(on);
                choice.getAction().run();
            }
        }
    }
}
