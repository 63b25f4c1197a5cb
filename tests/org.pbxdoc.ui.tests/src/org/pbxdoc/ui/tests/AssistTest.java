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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssistTest {

    private static final String CLINIC = """
            use catalogue mitel-400
            company carrier-a "Opérateur A" { role "Trunk" }
            company carrier-b "Opérateur B"
            site siege "Siège" {
                room lt "Local technique" { rack r1 24U }
            }
            server pbx "Serveur" {
               \s
            }

            """;

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openTheClinic() throws Exception {
        Workbench.arrange();
        project = Workbench.project("assist");
        editor = Workbench.open(Workbench.file(project, "clinic.pbxdoc", CLINIC));
        OpenText.focus(editor);
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void proposesNamesWithTitleAndSummaryAndFiltersWhileTyping() throws Exception {
        cursorBehind("\n}\n\n");
        Keyboard.type("internet i1 \"I\" ");
        Keyboard.press(SWT.ESC);
        Keyboard.type("{ provider ");
        Popups.ask("both companies are offered", () -> Popups.list().size() == 2);
        assertEquals("carrier-a  Opérateur A", Popups.list().get(0));
        Workbench.waitUntil("the first one is explained", () -> Popups.explanation().startsWith("company carrier-a — Opérateur A"));
        Workbench.screenshot("assist-names");

        Keyboard.type("carrier-b");
        Workbench.waitUntil("only one is left", () -> Popups.list().size() == 1);
        Keyboard.press(SWT.CR);

        assertTrue(text().contains("{ provider carrier-b"), text());
        assertTrue(!text().contains("carrier-bcarrier"), text());
        assertEquals("", Popups.selected());
    }

    @Test
    void leadsThroughTheGapsOfATemplate() throws Exception {
        cursorBehind("\n}\n\n");
        Keyboard.type("publ");
        Popups.ask("the template is offered", () -> Popups.list().contains("public line …"));
        Workbench.screenshot("assist-template");
        Keyboard.press(SWT.CR);

        Workbench.waitUntil("the kinds of line are offered", () -> Popups.list().contains("pri"));
        Workbench.screenshot("assist-choices");
        assertTrue(text().contains("public line sip line1"), text());
        while (!Popups.selected().equals("pri")) {
            Keyboard.press(SWT.ARROW_DOWN);
        }
        Keyboard.press(SWT.CR);
        Workbench.waitUntil("the kind is written", () -> text().contains("public line pri line1"));
        Workbench.waitUntil("the name is selected", () -> Workbench.text(editor).getSelectionText().equals("line1"));
        Keyboard.type("trunk1");
        Workbench.waitUntil("the name is written", () -> text().contains("public line pri trunk1 \"Title\""));
        Keyboard.press(SWT.TAB);
        Workbench.screenshot("assist-gaps");

        assertTrue(text().contains("public line pri trunk1"), text());
        Workbench.waitUntil("the title is selected", () -> Workbench.text(editor).getSelectionText().equals("Title"));
    }

    @Test
    void offersUnitsAndModelsOfTheCatalogueInPlace() throws Exception {
        cursorBehind("Serveur\" {\n    ");
        Keyboard.type("model mivoice-office-400-vir");
        Popups.ask("the model is written", () -> text().contains("model mivoice-office-400-virtual") || !Popups.list().isEmpty());
        Workbench.screenshot("assist-models");
        Keyboard.press(SWT.ESC);

        cursorBehind("rack r1 24U");
        Keyboard.type(" rack r2 12");
        Keyboard.press(SWT.ESC);
        Popups.ask("the unit is offered", () -> Popups.list().contains("12U") || text().contains("rack r2 12U"));
        if (!text().contains("rack r2 12U")) {
            Keyboard.press(SWT.CR);
        }
        Workbench.waitUntil("the unit is written", () -> text().contains("rack r2 12U"));
    }

    @Test
    void writesAnIndentedBlock() throws Exception {
        cursorBehind("Serveur\" {\n    ");
        Keyboard.type("slot");
        Popups.ask("the template is offered", () -> Popups.list().contains("slot …"));
        while (!Popups.selected().equals("slot …")) {
            Keyboard.press(SWT.ARROW_DOWN);
        }
        Keyboard.press(SWT.CR);
        Workbench.waitUntil("the slot is written", () -> text().contains("    slot 1"));
        Workbench.screenshot("assist-block");
    }

    @Test
    void leavesWordsAloneThatAreWrittenWhole() throws Exception {
        cursorBehind("\n}\n\n");
        Keyboard.type("// site\nsite s2 \"Zweigstelle\"\n");

        String all = "\n}\n\n// site\nsite s2 \"Zweigstelle\"\n";
        try {
            Workbench.waitUntil("all is written", () -> text().endsWith(all));
        } catch (AssertionError e) {
            throw new AssertionError(text(), e);
        }
    }

    private void cursorBehind(String words) {
        int place = text().indexOf(words);
        assertTrue(place >= 0, words);
        editor.selectAndReveal(place + words.length(), 0);
    }

    private String text() {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return document.get();
    }
}
