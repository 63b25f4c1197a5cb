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

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.editor.LiveProblem;
import org.pbxdoc.ui.preferences.Settings;

/** What users choose on the pages is what they see in editors and lists of problems. */
class PreferencesTest {

    private static final String GENERAL = "org.pbxdoc.ui.preferences";
    private static final String RULES = "org.pbxdoc.ui.preferences.rules";
    private static final String LINE = "public line sip t1 \"T\" { ddi +41 44 000 01 00 .. 99 numbers 50 }\n";

    private IProject project;
    private ITextEditor editor;
    private PreferenceDialog dialog;

    @BeforeEach
    void openALine() throws Exception {
        Workbench.arrange();
        project = Build.project("settings");
        editor = Workbench.open(Workbench.file(project, "lines.pbxdoc", LINE));
        Workbench.waitUntil("the range is an error", () -> severities().equals(List.of(IMarker.SEVERITY_ERROR)));
    }

    @AfterEach
    void closeAll() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Settings settings = Settings.ofWorkbench();
        settings.setLooks(RuleLooks.OF_THE_RULES);
        settings.setLanguages(List.of());
        settings.setOutput("");
        settings.setArchive(true);
        settings.save();
        EditorPreferences.store().setToDefault(EditorPreferences.FORMAT_ON_SAVE);
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aRuleShowsAsTheUserChoosesInMarkersAndInTheEditor() throws Exception {
        Shell shell = open(RULES);
        Widgets.first(shell, Text.class, text -> text.getMessage().startsWith("Rule or")).setText("num004");
        Table table = Widgets.first(shell, Table.class, any -> true);
        assertEquals(1, table.getItemCount());
        TableItem row = Widgets.select(table, "NUM004");
        assertEquals("Error", row.getText(1));
        assertTrue(row.getText(2).startsWith("A range runs from"), row.getText(2));
        Widgets.choose(Widgets.first(shell, Combo.class, any -> true), "Warning");
        assertEquals("Warning", row.getText(1));
        Workbench.screenshot("preferences-rules");
        Widgets.click(Widgets.button(shell, "Apply and Close"));

        Workbench.waitUntil("the marker is a warning", () -> severities().equals(List.of(IMarker.SEVERITY_WARNING)));
        Workbench.waitUntil("the editor shows a warning", () -> live().equals(List.of("NUM004 WARNING")));

        shell = open(RULES);
        Widgets.first(shell, Text.class, text -> text.getMessage().startsWith("Rule or")).setText("NUM004");
        Widgets.select(Widgets.first(shell, Table.class, any -> true), "NUM004");
        Widgets.choose(Widgets.first(shell, Combo.class, any -> true), "Ignore");
        Widgets.click(Widgets.button(shell, "Apply and Close"));
        Workbench.waitUntil("nothing shows any more", () -> severities().isEmpty() && live().isEmpty());

        shell = open(RULES);
        Widgets.click(Widgets.button(shell, "Restore Defaults"));
        Widgets.click(Widgets.button(shell, "Apply and Close"));
        Workbench.waitUntil("the marker is an error again", () -> severities().equals(List.of(IMarker.SEVERITY_ERROR)));
        Workbench.waitUntil("the editor shows an error again", () -> live().equals(List.of("NUM004 ERROR")));
        assertEquals(RuleLooks.OF_THE_RULES, Settings.ofWorkbench().looks());
    }

    @Test
    void theGeneralPageKeepsWhatIsChosen() throws Exception {
        Shell shell = open(GENERAL);
        Workbench.screenshot("preferences");
        Widgets.click(Widgets.button(shell, "Lay out the text when it is saved"));
        Widgets.click(Widgets.button(shell, "French"));
        Widgets.click(Widgets.button(shell, "German"));
        Widgets.click(Widgets.first(shell, Button.class, button -> button.getText().contains("archive")));
        Widgets.first(shell, Text.class, text -> text.getText().equals("out")).setText("packs");
        Widgets.click(Widgets.button(shell, "Apply and Close"));

        Settings settings = Settings.ofWorkbench();
        assertEquals(List.of(Locale.FRENCH, Locale.GERMAN), settings.languages());
        assertEquals("packs", settings.output());
        assertFalse(settings.archive());
        assertTrue(EditorPreferences.store().getBoolean(EditorPreferences.FORMAT_ON_SAVE));

        shell = open(GENERAL);
        assertTrue(Widgets.button(shell, "German").getSelection());
        Widgets.click(Widgets.button(shell, "Restore Defaults"));
        Widgets.click(Widgets.button(shell, "Apply and Close"));
        assertEquals(List.of(), settings.languages());
        assertEquals("out", settings.output());
        assertTrue(settings.archive());
        assertFalse(EditorPreferences.store().getBoolean(EditorPreferences.FORMAT_ON_SAVE));
    }

    @Test
    void aProjectWithSettingsOfItsOwnKeepsThemInItsFolder() throws Exception {
        dialog = PreferencesUtil.createPropertyDialogOn(
                Workbench.page().getWorkbenchWindow().getShell(), project, "org.pbxdoc.ui.project", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        Text output = Widgets.first(shell, Text.class, text -> text.getText().equals("out"));
        assertFalse(output.isEnabled());
        Widgets.click(Widgets.button(shell, "Make the pack in the background after every save"));
        Widgets.click(Widgets.button(shell, "Use project settings"));
        assertTrue(output.isEnabled());
        output.setText("delivery");
        Workbench.screenshot("properties");
        Widgets.click(Widgets.button(shell, "Apply and Close"));

        assertTrue(Settings.wantsPackOnSave(project));
        assertEquals("delivery", Settings.of(project).output());
        String saved = Files.readString(project.getLocation().toPath().resolve(".settings/org.pbxdoc.ui.prefs"));
        assertTrue(saved.contains("pack.output=delivery") && saved.contains("pack.onSave=true"), saved);

        Settings own = Settings.ofProject(project);
        own.setLooks(RuleLooks.read("NUM004=info"));
        own.save();
        Workbench.waitUntil("the marker is an information", () -> severities().equals(List.of(IMarker.SEVERITY_INFO)));
    }

    private Shell open(String page) throws Exception {
        dialog = PreferencesUtil.createPreferenceDialogOn(
                Workbench.page().getWorkbenchWindow().getShell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }

    private List<Integer> severities() throws Exception {
        return Marked.all(project).stream().filter(one -> one.id().equals("NUM004")).map(Marked::severity).toList();
    }

    private List<String> live() {
        List<String> found = new ArrayList<>();
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator().forEachRemaining(one -> {
            if (one instanceof LiveProblem live && live.problem().id().equals("NUM004")) {
                found.add(live.problem().id() + " " + live.problem().severity());
            }
        });
        return found;
    }
}
