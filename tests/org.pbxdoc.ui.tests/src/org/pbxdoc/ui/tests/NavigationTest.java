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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.navigate.Occurrences;

class NavigationTest {

    private static final String HYPERLINK = "org.eclipse.ui.edit.text.open.hyperlink";
    private static final String REFERENCES = "org.eclipse.ui.genericeditor.findReferences";
    private static final String ELEMENTS = "org.pbxdoc.ui.openElement";

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openTheNetwork() throws Exception {
        Workbench.arrange();
        project = Screen.example("clinique");
        editor = Workbench.open(project.getFile("src/main/pbxdoc/server.pbxdoc"));
        Workbench.text(editor).setFocus();
        Workbench.waitUntil("the keys work", () -> Screen.runs("F3", HYPERLINK) && Screen.runs("CTRL+SHIFT+G", REFERENCES));
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void opensTheDeclarationInAnotherFileAndComesBack() throws Exception {
        caretAt("siege.lt.r1", "siege.lt.".length() + 1);
        Keyboard.press(SWT.F3);
        Workbench.waitUntil("the rack is shown", () -> isSelected("sites.pbxdoc", "r1"));
        assertTrue(active().isEditable());
        Workbench.screenshot("declaration");

        Keyboard.press(SWT.ARROW_LEFT, SWT.ALT);
        Workbench.waitUntil("the server is shown again", () -> active().getEditorInput().getName().equals("server.pbxdoc"));
        Keyboard.press(SWT.ARROW_RIGHT, SWT.ALT);
        Workbench.waitUntil("the rack is shown again", () -> isSelected("sites.pbxdoc", "r1"));
    }

    @Test
    void opensAShippedCatalogueForReading() throws Exception {
        String model = firstModel();
        caretAt("model " + model, "model ".length());
        Keyboard.press(SWT.F3);
        Workbench.waitUntil("the catalogue is shown", () -> active() != editor && Workbench.text(active()).getSelectionText().equals(model));

        assertFalse(active().isEditable());
        Workbench.waitUntil("it is coloured", () -> Arrays.stream(Workbench.text(active()).getStyleRanges()).anyMatch(style -> style.foreground != null));
        Workbench.waitUntil("uses are marked there as well", () -> marks(active()).contains(model));
        Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        Workbench.page().activate(active());
        Workbench.screenshot("catalogue");
        Screen.dark("catalogue-dark");
        Workbench.page().hideView(Workbench.page().findView("org.eclipse.ui.views.ContentOutline"));
    }

    @Test
    void saysWhenThereIsNothingToOpen() throws Exception {
        document().replace(0, 0, "company carrier-x \"X\"\n");
        Workbench.text(editor).setSelection(3);
        Keyboard.press(SWT.F3);
        Keyboard.dispatch();
        assertEquals(editor, active());
    }

    @Test
    void listsReferencesOfAllFilesInTheSearchView() throws Exception {
        caretAt("siege.lt.r1", 1);
        Keyboard.press('g', SWT.CTRL, SWT.SHIFT);
        Workbench.waitUntil("the references are listed", () -> results() != null && results().getItemCount() > 1
                && results().getItem(0).getItemCount() > 0);

        List<String> files = Arrays.stream(results().getItems()).map(TreeItem::getText).toList();
        assertTrue(files.stream().anyMatch(file -> file.startsWith("sites.pbxdoc")), files.toString());
        assertTrue(files.stream().anyMatch(file -> file.startsWith("server.pbxdoc")), files.toString());
        TreeItem declaration = Arrays.stream(results().getItems()).filter(item -> item.getText().startsWith("sites.pbxdoc"))
                .findFirst().orElseThrow().getItem(0);
        assertTrue(declaration.getText().contains("site siege"), declaration.getText());
        Workbench.screenshot("references");
        Screen.dark("references-dark");

        results().setFocus();
        results().setSelection(declaration);
        results().notifyListeners(SWT.DefaultSelection, Screen.event(declaration));
        Workbench.waitUntil("the declaration is shown", () -> isSelected("sites.pbxdoc", "siege"));
        Workbench.page().hideView(NewSearchUI.getSearchResultView());
    }

    @Test
    void marksOccurrencesAtTheCaretWhileTheButtonIsDown() throws Exception {
        caretAt("siege.lt.r1", 1);
        Workbench.waitUntil("they are marked", () -> marks(editor).size() >= 2 && marks(editor).stream().allMatch("siege"::equals));
        Workbench.screenshot("occurrences");
        Screen.dark("occurrences-dark");

        toggleMarks();
        Workbench.waitUntil("they are gone", () -> marks(editor).isEmpty());
        toggleMarks();
        Workbench.waitUntil("they are back", () -> !marks(editor).isEmpty());

        caretAt("\"", 2);
        Workbench.waitUntil("nothing is named here", () -> marks(editor).isEmpty());
    }

    @Test
    void opensAnElementOfAnyProjectByItsLetters() throws Exception {
        IProject other = Workbench.project("other");
        try {
            Workbench.file(other, "sites.pbxdoc", "site zermatt \"Zermatt\" { room keller }\n");
            Workbench.waitUntil("the key works", () -> Screen.runs("CTRL+SHIFT+T", ELEMENTS));
            List<String> listed = new ArrayList<>();
            Screen.during(() -> Screen.shell("Open pbxdoc Element") != null, () -> {
                Workbench.waitUntil("one can type", () -> Screen.takesKeys(Screen.shell("Open pbxdoc Element")));
                Keyboard.type("zerm");
                Table table = Screen.find(Screen.shell("Open pbxdoc Element"), Table.class);
                Workbench.waitUntil("it is found", () -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("zermatt"));
                listed.add(table.getItem(0).getText());
                Workbench.screenshot("elements");
                Keyboard.press(SWT.CR);
            }, () -> Keyboard.press('t', SWT.CTRL, SWT.SHIFT));
            Workbench.waitUntil("the site is shown", () -> isSelected("sites.pbxdoc", "zermatt"));
            assertTrue(listed.get(0).contains("other/sites.pbxdoc"), listed.toString());
        } finally {
            Workbench.page().closeAllEditors(false);
            other.delete(true, true, null);
        }
    }

    @Test
    void offersCommandsOnlyWherePbxdocIsEdited() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> ids = List.of("org.pbxdoc.ui.quickOutline", "org.pbxdoc.ui.rename", REFERENCES);
        Workbench.waitUntil("they are enabled", () -> ids.stream().allMatch(id -> commands.getCommand(id).isEnabled()));

        ITextEditor notes = Workbench.open(Workbench.file(project, "notes.txt", "site siege\n"));
        Workbench.waitUntil("they are not in other texts", () -> ids.stream().noneMatch(id -> commands.getCommand(id).isEnabled()));
        Workbench.waitUntil("the keys are not taken", () -> !Screen.runs("CTRL+O", "org.pbxdoc.ui.quickOutline"));
        notes.close(false);
    }

    private void toggleMarks() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.genericeditor.togglehighlight", null);
    }

    private String firstModel() {
        String text = document().get();
        int start = text.indexOf(" model ") + " model ".length();
        int end = start;
        while (!Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private void caretAt(String words, int behind) {
        int offset = document().get().indexOf(words);
        assertTrue(offset >= 0, words);
        editor.selectAndReveal(offset + behind, 0);
    }

    private static ITextEditor active() throws Exception {
        IEditorPart part = Workbench.page().getActiveEditor();
        return (ITextEditor) part;
    }

    private static boolean isSelected(String file, String words) throws Exception {
        return active() != null && active().getEditorInput().getName().equals(file)
                && Workbench.text(active()).getSelectionText().equals(words);
    }

    private static Tree results() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        return view == null ? null : Screen.find(Screen.of(view), Tree.class);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static List<String> marks(ITextEditor on) {
        IAnnotationModel annotations = on.getDocumentProvider().getAnnotationModel(on.getEditorInput());
        String text = on.getDocumentProvider().getDocument(on.getEditorInput()).get();
        List<String> marked = new ArrayList<>();
        annotations.getAnnotationIterator().forEachRemaining((Annotation annotation) -> {
            if (annotation.getType().equals(Occurrences.TYPE)) {
                int offset = annotations.getPosition(annotation).getOffset();
                marked.add(text.substring(offset, offset + annotations.getPosition(annotation).getLength()));
            }
        });
        return marked;
    }
}
