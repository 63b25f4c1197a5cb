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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.build.PbxdocNature;

/** The wizards on the screen: filled in by hand, finished, cancelled, and given what they cannot use. */
class WizardTest {

    private static final String TABLE = "Number,FirstName,LastName,EmailAddress,AuthPassword,EnableVoicemail,RecordCalls\n"
            + "221,Anna,Muster,anna@example.com,CANARY-1,1,0\n222,Beat,Muster,,CANARY-2,1,0\n"
            + "222,Zwei,Mal,,CANARY-3,1,0\n2.23E+02,Excel,Muster,,CANARY-4,1,0\n224,Ohne,Weg,no address,CANARY-5,0,0\n";

    private Path elsewhere;
    private Locale before;

    @BeforeEach
    void arrange() throws Exception {
        before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        Workbench.arrange();
        // A question about the perspective would wait for an answer that no test gives.
        InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "never");
        elsewhere = Workbench.folder();
    }

    @AfterEach
    void tidy() throws Exception {
        Locale.setDefault(before);
        Workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void makesAProjectThatIsCheckedAtOnce() throws Exception {
        try (OpenWizard wizard = newProject()) {
            wizard.on(org.eclipse.swt.widgets.List.class).get(0).select(2);
            wizard.on(org.eclipse.swt.widgets.List.class).get(0).notifyListeners(SWT.Selection, new Event());
            Workbench.screenshot("wizard-project-1-template");
            wizard.next();
            assertFalse(wizard.canGoOn(), "nothing was said yet");
            assertEquals("null", wizard.error(), "an empty form is no mistake");
            wizard.type("Kunde:", "Klinik \"Süd\" & Söhne {AG}");
            assertEquals("klinik-sud-sohne-ag", ((Text) wizard.behind("Kurzname:")).getText());
            wizard.check("Französisch");
            Workbench.screenshot("wizard-project-2-customer");
            wizard.next();
            wizard.type("Hauptnummer:", "044 000 01 00");
            wizard.type("Ansprechperson:", "Anna Beispiel");
            wizard.type("E-Mail der Ansprechperson:", "anna@example.com");
            Workbench.screenshot("wizard-project-3-numbers");
            wizard.finish();
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("klinik-sud-sohne-ag");
        assertTrue(project.hasNature(PbxdocNature.ID));
        assertEquals(List.of("org.pbxdoc.ui.builder"),
                Arrays.stream(project.getDescription().getBuildSpec()).map(ICommand::getBuilderName).toList());
        IFile document = project.getFile("src/main/pbxdoc/document.pbxdoc");
        assertTrue(document.readString().contains("languages de, fr"), document.readString());
        assertTrue(document.readString().contains("\"Klinik \\\"Süd\\\" & Söhne {AG}\""), document.readString());
        assertTrue(project.getFile("pom.xml").exists());
        assertTrue(project.getFile("src/main/pbxdoc/dect.pbxdoc").exists());
        Workbench.waitUntil("the first file is open",
                () -> Workbench.page().getActiveEditor() != null && Workbench.page().getActiveEditor().getTitle().equals("document.pbxdoc"));
        Workbench.waitUntil("the project is checked", () -> !Marked.all(project).isEmpty());
        assertEquals(List.of(), Marked.all(project).stream().filter(one -> one.severity() > IMarker.SEVERITY_INFO).toList());
        Workbench.screenshot("wizard-project-4-open");
    }

    @Test
    void saysWhatAProjectCannotBe() throws Exception {
        Workbench.project("taken");
        Files.createDirectories(elsewhere.resolve("there"));
        try (OpenWizard wizard = newProject()) {
            wizard.next();
            wizard.type("Kunde:", "Taken");
            assertTrue(wizard.error().contains("gibt schon ein Projekt taken"), wizard.error());
            Workbench.screenshot("wizard-project-bad-name");
            wizard.type("Kurzname:", "Ä b");
            assertTrue(wizard.error().contains("kann kein Kurzname sein"), wizard.error());
            wizard.type("Kurzname:", "there");
            assertEquals("null", wizard.error());
            wizard.type("Ordner:", elsewhere.toString());
            assertTrue(wizard.error().contains("nie über etwas gelegt"), wizard.error());
            wizard.type("Kurzname:", " there ");
            assertTrue(wizard.error().contains("nie über etwas gelegt"), wizard.error());
            wizard.type("Kurzname:", "taken ");
            assertTrue(wizard.error().contains("gibt schon ein Projekt taken"), wizard.error());
            wizard.type("Kurzname:", "there");
            wizard.type("Ordner:", elsewhere.resolve("nowhere").toString());
            assertTrue(wizard.error().contains("Es gibt keinen Ordner"), wizard.error());
            assertFalse(wizard.canGoOn());
            assertFalse(wizard.canFinish());
            wizard.type("Ordner:", "");
            wizard.type("Kunde:", "Passwort: Sommer2024!");
            assertTrue(wizard.error().contains("sieht nach einem Passwort aus"), wizard.error());
            wizard.type("Kunde:", "Gut AG");
            wizard.next();
            wizard.type("Hauptnummer:", "44");
            assertTrue(wizard.error().contains("keine öffentliche Nummer"), wizard.error());
            assertFalse(wizard.canFinish());
            wizard.cancel();
        }
        assertEquals(List.of("taken"), projects());
    }

    @Test
    void makesAProjectElsewhereOnTheDisk() throws Exception {
        try (OpenWizard wizard = newProject()) {
            wizard.next();
            wizard.type("Kunde:", "Fern AG");
            wizard.type("Ordner:", elsewhere.toString());
            wizard.finish();
        }
        assertTrue(Files.exists(elsewhere.resolve("fern-ag/src/main/pbxdoc/users.pbxdoc")));
        assertTrue(Files.readString(elsewhere.resolve("fern-ag/.project")).contains(PbxdocNature.ID));
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        try (OpenWizard wizard = newProject()) {
            wizard.next();
            wizard.type("Kunde:", "Niemand AG");
            wizard.cancel();
            assertFalse(wizard.isOpen());
        }
        assertEquals(List.of(), projects());
    }

    @Test
    void makesAFileThatFitsToTheOthers() throws Exception {
        IProject project = made("Beispiel AG");
        try (OpenWizard wizard = OpenWizard.of(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.pbxdoc.ui.wizard.file"),
                new StructuredSelection(project))) {
            wizard.choose("Beginnt mit:", "Standort");
            assertTrue(wizard.on(Text.class).stream().anyMatch(text -> text.getText().equals("site.pbxdoc")));
            Workbench.screenshot("wizard-file");
            wizard.finish();
        }
        IFile file = project.getFile("src/main/pbxdoc/site.pbxdoc");
        assertTrue(file.readString().contains("site new-site \"Neuer Standort\""), file.readString());
        Workbench.waitUntil("the file is open", () -> Workbench.page().getActiveEditor().getTitle().equals("site.pbxdoc"));
        built();
        assertEquals(List.of(), Marked.all(project).stream().filter(one -> one.severity() == IMarker.SEVERITY_ERROR).toList());

        try (OpenWizard again = OpenWizard.of(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.pbxdoc.ui.wizard.file"),
                new StructuredSelection(project))) {
            again.choose("Beginnt mit:", "Standort");
            assertFalse(again.canFinish(), "site.pbxdoc is there already");
        }
    }

    @Test
    void importsATableAfterAPreviewAndTakesItBack() throws Exception {
        IProject project = made("Beispiel AG");
        Path table = Files.writeString(elsewhere.resolve("extensions.csv"), TABLE);
        IFile written = project.getFile("src/main/pbxdoc/import-3cx-extensions.pbxdoc");
        try (OpenWizard wizard = importing(project)) {
            assertFalse(wizard.canGoOn());
            wizard.type("Tabelle:", elsewhere.resolve("nowhere.csv").toString());
            assertTrue(wizard.error().contains("Es gibt keine Datei"), wizard.error());
            wizard.type("Tabelle:", table.toString());
            wizard.choose("Profil der Benutzer:", "staff");
            wizard.choose("Standort der Benutzer:", "hq");
            assertFalse(wizard.canFinish(), "nobody has seen the preview");
            Workbench.screenshot("wizard-import-1-table");
            wizard.next();
            Workbench.waitUntil("the preview is there", wizard::canFinish);
            TabFolder tabs = wizard.on(TabFolder.class).get(0);
            assertEquals(List.of("Erstellt (3)", "Abgewiesen (2)", "Weggelassen (3)"), Arrays.stream(tabs.getItems()).map(tab -> tab.getText()).toList());
            Workbench.screenshot("wizard-import-2-created");
            tabs.setSelection(1);
            Workbench.screenshot("wizard-import-3-rejected");
            tabs.setSelection(2);
            Workbench.screenshot("wizard-import-4-dropped");
            assertFalse(words(wizard).contains("CANARY"), words(wizard));
            assertTrue(words(wizard).contains("AuthPassword"), words(wizard));
            assertFalse(written.exists(), "nothing is written before Finish");
            wizard.finish();
        }
        assertTrue(written.readString().contains("user anna-muster \"Anna Muster\" extension 221 profile staff at hq {"), written.readString());
        assertFalse(written.readString().contains("CANARY"));
        Workbench.waitUntil("the file is open", () -> Workbench.page().getActiveEditor().getTitle().equals(written.getName()));
        built();
        assertEquals(List.of(), Marked.all(project).stream().filter(one -> one.severity() == IMarker.SEVERITY_ERROR).toList());
        Workbench.screenshot("wizard-import-5-open");

        Workbench.page().closeAllEditors(false);
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                .undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, WorkspaceUndoUtil.getUIInfoAdapter(null));
        assertFalse(written.exists(), "Undo takes the file back");
    }

    @Test
    void saysWhyATableCannotBeImported() throws Exception {
        IProject project = made("Beispiel AG");
        Path unknown = Files.writeString(elsewhere.resolve("unknown.csv"), "a;b\nCANARY;CANARY\n");
        try (OpenWizard wizard = importing(project)) {
            wizard.type("Tabelle:", unknown.toString());
            wizard.next();
            Workbench.waitUntil("the reason is there", () -> wizard.error().contains("zu keinem hier bekannten System"));
            Workbench.screenshot("wizard-import-bad-table");
            assertFalse(wizard.canFinish());
            assertFalse(words(wizard).contains("CANARY"));
            wizard.back();
            Files.writeString(unknown, "Number,FirstName,LastName\n,A,B\n");
            wizard.next();
            Workbench.waitUntil("the reason is there", () -> wizard.error().contains("Keine Zeile"));
            assertFalse(wizard.canFinish());
            wizard.cancel();
        }
        assertEquals(8, project.getFolder("src/main/pbxdoc").members().length);
    }

    @Test
    void offersTheCustomersThatThereAre() throws Exception {
        try (OpenWizard none = importing(StructuredSelection.EMPTY)) {
            assertTrue(none.error().contains("kein Projekt offen"), none.error());
            assertFalse(none.canGoOn());
        }
        IProject project = Workbench.project("many");
        Build.write(project, "north/a.pbxdoc", "site nord \"Nord\" { }\n");
        Build.write(project, "north/below/b.pbxdoc", "");
        Build.write(project, "south/a.pbxdoc", "site sued \"Süd\" { }\n");
        Build.write(project, "target/a.pbxdoc", "");
        IFile table = Build.write(project, "south/table.csv", TABLE);
        try (OpenWizard wizard = importing(new StructuredSelection(table))) {
            Combo folder = (Combo) wizard.behind("Nach:");
            assertEquals(List.of("many/north", "many/south"), List.of(folder.getItems()));
            assertEquals("many/south", folder.getText());
            assertEquals(table.getLocation().toOSString(), ((Text) wizard.behind("Tabelle:")).getText());
            assertEquals("sued", ((Combo) wizard.behind("Standort der Benutzer:")).getItem(1));
            wizard.choose("Nach:", 0);
            assertEquals("nord", ((Combo) wizard.behind("Standort der Benutzer:")).getItem(1));
            assertTrue(wizard.canGoOn());
        }
    }

    @Test
    void aLongImportShowsProgressAndCanBeCancelled() throws Exception {
        IProject project = made("Beispiel AG");
        Path table = elsewhere.resolve("long.csv");
        Files.writeString(table, "extension,name\n" + IntStream.range(0, 20_000)
                .mapToObj(i -> (20_000 + i) + ",Anna Beispiel\n").collect(Collectors.joining()), StandardCharsets.UTF_8);
        try (OpenWizard wizard = importing(project); Watchdog watchdog = new Watchdog(wizard.shell().getDisplay())) {
            wizard.type("Tabelle:", table.toString());
            // While the container runs what was asked for, this thread is in its event loop, and so is the user's hand.
            Display display = wizard.shell().getDisplay();
            boolean[] stopped = {false};
            Runnable[] hand = new Runnable[1];
            hand[0] = () -> {
                if (!stopped[0] && wizard.isOpen()) {
                    stopped[0] = wizard.pressStop();
                    display.timerExec(50, hand[0]);
                }
            };
            display.timerExec(300, hand[0]);
            wizard.next();
            Workbench.waitUntil("the first page is back", () -> stopped[0] && wizard.page().getName().equals("table"));
            assertTrue(watchdog.longestMs() < 2000, watchdog.longestMs() + " ms at " + watchdog.where());
            wizard.cancel();
        }
        assertFalse(project.getFile("src/main/pbxdoc/import-freepbx-bulk-handler.pbxdoc").exists());
    }

    @Test
    void theWorkbenchListsTheWizards() {
        for (String id : List.of("org.pbxdoc.ui.wizard.project", "org.pbxdoc.ui.wizard.file")) {
            assertNotNull(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).getImageDescriptor().getImageData(100));
        }
        assertNotNull(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.pbxdoc.ui.wizard.import"));
    }

    private static OpenWizard newProject() throws Exception {
        return OpenWizard.of(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.pbxdoc.ui.wizard.project"), StructuredSelection.EMPTY);
    }

    private static OpenWizard importing(IProject project) throws Exception {
        return importing(new StructuredSelection(project));
    }

    private static OpenWizard importing(IStructuredSelection selection) throws Exception {
        OpenWizard wizard = OpenWizard.of(
                PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.pbxdoc.ui.wizard.import"), selection);
        assertEquals("table", wizard.page().getName());
        return wizard;
    }

    /** Makes a project as a user does. */
    private static IProject made(String customer) throws Exception {
        try (OpenWizard wizard = newProject()) {
            wizard.next();
            wizard.type("Kunde:", customer);
            wizard.finish();
        }
        Workbench.page().closeAllEditors(false);
        built();
        return ResourcesPlugin.getWorkspace().getRoot().getProject("beispiel-ag");
    }

    private static void built() throws Exception {
        Workbench.waitUntil("the build is through", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
    }

    private static String words(OpenWizard wizard) {
        StringBuilder words = new StringBuilder(wizard.error());
        for (Table table : wizard.on(Table.class)) {
            Arrays.stream(table.getItems()).forEach(item -> IntStream.range(0, table.getColumnCount()).forEach(i -> words.append(item.getText(i)).append('|')));
        }
        wizard.on(org.eclipse.swt.widgets.Label.class).forEach(label -> words.append(label.getText()));
        return words.toString();
    }

    private static List<String> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(IProject::getName).toList();
    }
}
