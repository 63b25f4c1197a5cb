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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.generate.OrderRun;
import org.pbxdoc.ui.generate.PackWizard;
import org.pbxdoc.ui.preferences.Settings;

/** Packs from the export wizard and from menus: what the user is asked and told, and what is left when it does not go well. */
class GenerateTest {

    private static final String TITLE = "Handover Pack";

    private IProject project;
    private WizardDialog dialog;

    @BeforeEach
    void arrange() throws Exception {
        Workbench.arrange();
    }

    @AfterEach
    void closeAll() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Job.getJobManager().cancel(OrderRun.FAMILY);
        Workbench.waitUntil("no pack is made any more", () -> Job.getJobManager().find(OrderRun.FAMILY).length == 0);
        Keyboard.dispatch();
        Shell outcome = Widgets.dialog(TITLE);
        if (outcome != null) {
            outcome.close();
        }
        Settings settings = Settings.ofWorkbench();
        settings.setLooks(RuleLooks.OF_THE_RULES);
        settings.save();
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theWizardMakesThePackWithItsProgress() throws Exception {
        copyTheWorkshop();
        Shell shell = wizard();
        assertEquals("workshop/src/main/pbxdoc", Widgets.all(shell, Combo.class).get(0).getText());
        Workbench.waitUntil("the dossier is read", () -> shows(shell, "Version 1.0, as of 2026-11-20, languages: fr, for: customer"));
        Workbench.screenshot("export");
        soon("the documents are being written", () -> shows(shell, "Writing the documents"), () -> Workbench.screenshot("export-progress"));

        Widgets.click(Widgets.button(shell, "Finish"));

        assertTrue(says(shell, "was written."), labels(shell).toString());
        Workbench.screenshot("export-done");
        try (Stream<Path> packs = Files.list(project.getLocation().toPath().resolve("out"))) {
            assertTrue(packs.anyMatch(pack -> Files.exists(pack.resolve("manifest.json"))));
        }
        assertTrue(project.getFolder("out").exists(), "the workspace sees it");
        List<String> lines = Arrays.stream(Widgets.first(shell, Table.class, any -> true).getItems()).map(item -> item.getText(1)).toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\d+ files in .*")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("0 errors, ")), lines.toString());
        Widgets.click(Widgets.button(shell, "Finish"));
        assertTrue(shell.isDisposed());
    }

    @Test
    void aCancelledBuildLeavesNothing() throws Exception {
        copyTheWorkshop();
        List<Path> before = files();
        Shell shell = wizard();
        Workbench.waitUntil("the dossier is read", () -> shows(shell, "Version 1.0"));
        soon("the documents are being written", () -> shows(shell, "Writing the documents"), () -> stop(shell));

        Widgets.click(Widgets.button(shell, "Finish"));

        assertFalse(shell.isDisposed());
        assertTrue(says(shell, "Cancelled: nothing was changed."), labels(shell).toString());
        assertEquals(before, files());
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidPlainlyAndLeavesNothing() throws Exception {
        copyTheWorkshop();
        Build.write(project, "readme.txt", "a file");
        List<Path> before = files();
        Shell shell = wizard();
        for (String place : List.of("readme.txt", "/proc/pbxdoc")) {
            Widgets.first(shell, Text.class, text -> text.isEnabled() && (text.getStyle() & SWT.READ_ONLY) == 0).setText(place);
            Widgets.click(Widgets.button(shell, "Finish"));
            Workbench.screenshot("export-unwritable");
            assertTrue(says(shell, place.equals("readme.txt") ? "is a file" : "/proc/pbxdoc"), labels(shell).toString());
            assertEquals(before, files());
        }
    }

    @Test
    void errorsInTheWayLeadToTheirPlacesEvenIfTheyAreIgnored() throws Exception {
        copyAlpha();
        Settings settings = Settings.ofWorkbench();
        settings.setLooks(RuleLooks.read("NUM008=ignore"));
        settings.save();
        Shell shell = wizard();
        Workbench.waitUntil("the wizard warns", () -> says(shell, "errors stand in the way"));

        Widgets.click(Widgets.button(shell, "Finish"));

        assertTrue(says(shell, "Nothing was written"), labels(shell).toString());
        Workbench.screenshot("export-errors");
        Table table = Widgets.first(shell, Table.class, any -> true);
        TableItem ignored = Arrays.stream(table.getItems()).filter(item -> item.getText(1).endsWith("[NUM008]")).findFirst().orElseThrow();
        assertEquals("users.pbxdoc:2", ignored.getText(0));
        Event event = new Event();
        event.item = ignored;
        table.notifyListeners(SWT.DefaultSelection, event);
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("users.pbxdoc", editor.getTitle());
        assertEquals(1, ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine());
        assertFalse(project.getFolder("out").exists());
    }

    @Test
    void theMenuMakesThePackOfWhatIsOpenAndTheToolbarMakesItAgain() throws Exception {
        copy(Build.fixtures().resolve("gamma"), "gamma");
        Workbench.open(project.getFile("gamma.pbxdoc"));

        execute("org.pbxdoc.ui.generate");

        Workbench.waitUntil("the pack is made", () -> Widgets.dialog(TITLE) != null && project.getFolder("out").exists());
        Shell outcome = Widgets.dialog(TITLE);
        assertTrue(says(outcome, "was written."), labels(outcome).toString());
        Workbench.screenshot("generate-done");
        outcome.close();
        Workbench.page().closeAllEditors(false);
        Build.write(project, "gamma.pbxdoc", "internet i1 \"I\" { provider nobody }\n");

        execute("org.pbxdoc.ui.generateAgain");

        Workbench.waitUntil("it is refused", () -> Widgets.dialog(TITLE) != null);
        assertTrue(says(Widgets.dialog(TITLE), "Nothing was written"));
    }

    @Test
    void unsavedTextsAreSavedFirstOrNothingIsMade() throws Exception {
        copyAlpha();
        ITextEditor editor = Workbench.open(project.getFile("lines.pbxdoc"));
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "// changed\n");
        soon("the user is asked", () -> asking() != null, () -> {
            Workbench.screenshot("generate-save");
            Widgets.click(Widgets.button(asking(), "Cancel"));
        });

        execute("org.pbxdoc.ui.generate");

        assertTrue(editor.isDirty());
        assertEquals(0, Job.getJobManager().find(OrderRun.FAMILY).length);
        assertNull(Widgets.dialog(TITLE));
    }

    private void copyTheWorkshop() throws Exception {
        copy(Path.of(System.getProperty("pbxdoc.examples"), "atelier"), "workshop");
    }

    private void copyAlpha() throws Exception {
        copy(Build.fixtures().resolve("alpha"), "alpha");
    }

    private void copy(Path folder, String name) throws Exception {
        project = Workbench.copy(folder, name);
        Build.check(project);
    }

    private Shell wizard() throws Exception {
        PackWizard wizard = new PackWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertNotNull(dialog.getShell());
        return dialog.getShell();
    }

    private static void execute(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private interface Act {
        void run() throws Exception;
    }

    /** Acts as soon as the condition holds, while something else holds the thread of the screen in a loop of its own. */
    private static void soon(String what, Callable<Boolean> condition, Act act) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + 60_000_000_000L;
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                try {
                    if (condition.call()) {
                        act.run();
                    } else if (System.nanoTime() < end) {
                        display.timerExec(20, this);
                    } else {
                        throw new AssertionError("waited in vain: " + what);
                    }
                } catch (Exception e) {
                    throw new AssertionError(what, e);
                }
            }
        });
    }

    /** Presses the button beside the progress. */
    private static void stop(Shell shell) {
        ToolBar bar = Widgets.first(shell, ToolBar.class, any -> any.getParent() instanceof ProgressMonitorPart);
        bar.getItem(0).notifyListeners(SWT.Selection, new Event());
    }

    private static Shell asking() throws Exception {
        Shell main = Workbench.page().getWorkbenchWindow().getShell();
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell != main)
                .filter(shell -> Widgets.all(shell, Button.class).stream().anyMatch(button -> button.getText().contains("Save")))
                .findFirst()
                .orElse(null);
    }

    /** Returns what the dialog says: its message is a text or a label, which depends on the window system. */
    private static List<String> labels(Shell shell) {
        return Stream.concat(
                        Widgets.all(shell, Label.class).stream().map(Label::getText),
                        Widgets.all(shell, Text.class).stream().map(Text::getText))
                .toList();
    }

    private static boolean says(Shell shell, String words) {
        return labels(shell).stream().anyMatch(one -> one.replaceAll("\\s+", " ").contains(words));
    }

    private static boolean shows(Shell shell, String words) {
        return !shell.isDisposed() && says(shell, words);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(project.getLocation().toPath())) {
            return all.sorted().toList();
        }
    }
}
