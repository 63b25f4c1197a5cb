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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.build.ProblemMarker;
import org.pbxdoc.ui.preferences.Settings;

/** The builder looks again at exactly what can have changed. */
class BuilderTest {

    private static final String KNOWN = "company acme \"Acme\"\n";
    private static final String USE = "internet i1 \"Fibre\" { provider acme }\n";

    private Build build;
    private IProject project;

    @BeforeEach
    void makeAProject() throws Exception {
        build = Build.byHand();
        project = Build.project("builder");
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
        build.close();
    }

    @Test
    void checksWhatIsSavedNotWhatIsOnTheScreen() throws Exception {
        Build.write(project, "a.pbxdoc", KNOWN);
        IFile use = Build.write(project, "b.pbxdoc", USE);
        ITextEditor editor = Workbench.open(use);
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(USE.replace("acme", "nobody"));

        Build.clean(project);

        assertEquals(List.of(), Marked.all(project, "REF001"));
        editor.doSave(null);
        Build.incremental(project);
        assertEquals(List.of("b.pbxdoc:1"), Marked.all(project, "REF001"));
    }

    @Test
    void leavesTheMarkersOfOtherCustomersAlone() throws Exception {
        Build.write(project, "one/a.pbxdoc", USE);
        IFile other = Build.write(project, "other/a.pbxdoc", USE);
        Build.incremental(project);
        List<Long> before = ids(other);

        Build.write(project, "one/b.pbxdoc", KNOWN);
        Build.incremental(project);

        assertEquals(List.of("other/a.pbxdoc:1"), Marked.all(project, "REF001"));
        assertEquals(before, ids(other));
    }

    @Test
    void aFileAboveMakesTwoCustomersOneAndItsEndMakesThemTwoAgain() throws Exception {
        Build.write(project, "one/a.pbxdoc", KNOWN);
        Build.write(project, "other/a.pbxdoc", USE);
        Build.incremental(project);
        assertEquals(List.of("other/a.pbxdoc:1"), Marked.all(project, "REF001"));

        IFile above = Build.write(project, "all.pbxdoc", "// One customer.\n");
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project, "REF001"));

        above.delete(true, null);
        Build.incremental(project);
        assertEquals(List.of("other/a.pbxdoc:1"), Marked.all(project, "REF001"));

        Build.move(project.getFolder("one"), "other/below");
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project, "REF001"));
    }

    @Test
    void followsFilesThatAreRenamedMovedAndDeleted() throws Exception {
        IFile known = Build.write(project, "one/a.pbxdoc", KNOWN);
        Build.write(project, "one/b.pbxdoc", USE);
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project, "REF001"));

        Build.move(known, "one/c.txt");
        Build.incremental(project);
        assertEquals(List.of("one/b.pbxdoc:1"), Marked.all(project, "REF001"));

        Build.move(project.getFile("one/c.txt"), "one/deep/down/c.pbxdoc");
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project, "REF001"));

        project.getFolder("one/deep").delete(true, null);
        Build.incremental(project);
        assertEquals(List.of("one/b.pbxdoc:1"), Marked.all(project, "REF001"));

        Build.move(project.getFile("one/b.pbxdoc"), "one/b.txt");
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project));
    }

    @Test
    void looksAgainWhenWhatSourcesReferToChanges() throws Exception {
        Build.write(project, "a.pbxdoc", """
                users from "users.csv" { name "Name"  number "Extension" }
                file plan p1 "Plan" { path "made/plan.txt" }
                """);
        Build.incremental(project);
        assertEquals(1, Marked.all(project, "IMP001").size(), Marked.all(project).toString());

        Build.write(project, "users.csv", "Name;Extension\nAnna;21\n");
        Build.incremental(project);
        assertEquals(1, Marked.all(project, "USR001").size(), Marked.all(project).toString());

        Build.write(project, "users.csv", "Name;Extension\nAnna;21\nBeat;22\n");
        Build.incremental(project);
        assertEquals(2, Marked.all(project, "USR001").size());

        assertEquals(1, Marked.all(project, "DOC002").size());
        IFile plan = Build.write(project, "made/plan.txt", "plan");
        project.getFolder("made").setDerived(true, null);
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project, "DOC002"));

        plan.delete(true, null);
        Build.incremental(project);
        assertEquals(1, Marked.all(project, "DOC002").size(), "a derived file counts when it is referred to");
    }

    @Test
    void checksNothingThatIsMade() throws Exception {
        Build.write(project, "target/classes/a.pbxdoc", USE);
        Build.write(project, ".hidden/a.pbxdoc", USE);
        Build.write(project, "out/pack/model/a.pbxdoc", USE);
        Build.write(project, "out/pack/manifest.json", "{}");
        Build.write(project, "bin/a.pbxdoc", USE);
        Build.incremental(project);
        assertEquals(List.of("bin/a.pbxdoc:1"), Marked.all(project, "REF001"));

        project.getFolder("bin").setDerived(true, null);
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project));

        Build.write(project, "c.pbxdoc", USE);
        Build.incremental(project);
        Build.move(project.getFile("c.pbxdoc"), "target/c.pbxdoc");
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project));
    }

    @Test
    void checksLinkedFoldersAsCustomersOfTheirOwn() throws Exception {
        Path elsewhere = Workbench.folder();
        Files.createDirectories(elsewhere.resolve("below"));
        Files.writeString(elsewhere.resolve("a.pbxdoc"), KNOWN);
        Files.writeString(elsewhere.resolve("below/b.pbxdoc"), USE + USE.replace("acme", "nobody").replace("i1", "i2"));
        IFolder linked = project.getFolder("linked");
        linked.createLink(IPath.fromPath(elsewhere), IResource.NONE, null);
        Build.incremental(project);
        assertEquals(List.of("linked/below/b.pbxdoc:2"), Marked.all(project, "REF001"));

        Build.write(project, "linked/a.pbxdoc", "// nothing\n");
        Build.incremental(project);
        assertEquals(List.of("linked/below/b.pbxdoc:1", "linked/below/b.pbxdoc:2"), Marked.all(project, "REF001"));

        linked.delete(true, null);
        Build.incremental(project);
        assertEquals(List.of(), Marked.all(project));
        assertTrue(Files.exists(elsewhere.resolve("a.pbxdoc")));
    }

    @Test
    void saysWhyAFolderCannotBeRead() throws Exception {
        Path elsewhere = Workbench.folder();
        Files.writeString(elsewhere.resolve("b.pbxdoc"), KNOWN);
        Build.write(project, "one/a.pbxdoc", USE);
        Path link = Files.createSymbolicLink(project.getLocation().toPath().resolve("one/b.pbxdoc"), elsewhere.resolve("b.pbxdoc"));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Build.incremental(project);
        List<Marked> marked = Marked.all(project);
        assertEquals(1, marked.size(), marked.toString());
        assertEquals("one", marked.get(0).path());
        assertTrue(marked.get(0).message().contains("b.pbxdoc is a symbolic link"), marked.toString());

        Files.delete(link);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Build.incremental(project);
        assertEquals(List.of("one/a.pbxdoc:1"), Marked.all(project, "REF001"));
        assertEquals(0, project.getFolder("one").findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length);
    }

    @Test
    void looksAtAllAfterTheProjectWasClosed() throws Exception {
        Build.write(project, "a.pbxdoc", KNOWN);
        Build.write(project, "b.pbxdoc", USE);
        Build.incremental(project);
        project.close(null);
        Path file = project.getLocation().toPath().resolve("a.pbxdoc");
        Files.writeString(file, "// nothing any more\n");

        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Build.incremental(project);

        assertEquals(List.of("b.pbxdoc:1"), Marked.all(project, "REF001"));
    }

    @Test
    void keepsMarkersThatAreStillTrueAndMovesThoseThatMoved() throws Exception {
        IFile file = Build.write(project, "a.pbxdoc", USE + USE.replace("i1", "i2").replace("acme", "nobody"));
        Build.incremental(project);
        List<Long> before = ids(file);
        assertEquals(2, Marked.all(project, "REF001").size());
        List<IResourceChangeEvent> events = new ArrayList<>();
        IResourceChangeListener listener = event -> {
            if (event.findMarkerDeltas(ProblemMarker.TYPE, true).length > 0) {
                events.add(event);
            }
        };
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener);
        try {
            file.touch(null);
            Build.incremental(project);
            Build.write(project, "readme.txt", "no source");
            Build.incremental(project);
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);
            assertEquals(List.of(), events);
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        }

        Build.write(project, "a.pbxdoc", "// above\n" + Build.read(file));
        Build.incremental(project);

        assertEquals(List.of("a.pbxdoc:2", "a.pbxdoc:3"), Marked.all(project, "REF001"));
        assertEquals(before, ids(file));
    }

    @Test
    void checksAgainWhatAnEndedBuildHasLeft() throws Exception {
        Build.write(project, "a.pbxdoc", USE);
        Build.incremental(project);
        Build.write(project, "a.pbxdoc", KNOWN + USE);
        NullProgressMonitor ended = new NullProgressMonitor();
        ended.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, ended));

        Build.incremental(project);

        assertEquals(List.of(), Marked.all(project, "REF001"));
        Build.write(project, "a.pbxdoc", USE);
        assertThrows(OperationCanceledException.class, () -> project.build(IncrementalProjectBuilder.FULL_BUILD, ended));
        Build.incremental(project);
        assertEquals(List.of("a.pbxdoc:1"), Marked.all(project, "REF001"));
    }

    @Test
    void followsTheSettingsOfTheProject() throws Exception {
        Build.write(project, "a.pbxdoc", "public line sip t1 \"T\" { ddi +41 44 000 01 00 .. 99 numbers 50 }\n");
        Build.incremental(project);
        assertEquals(List.of(IMarker.SEVERITY_ERROR), severities("NUM004"));

        Settings settings = Settings.ofProject(project);
        settings.setOwn(true);
        settings.setLooks(RuleLooks.read("NUM004=warning"));
        settings.save();
        Build.incremental(project);
        assertEquals(List.of(IMarker.SEVERITY_WARNING), severities("NUM004"));

        settings.setLooks(RuleLooks.read("NUM004=ignore"));
        settings.save();
        Build.incremental(project);
        assertEquals(List.of(), severities("NUM004"));

        settings.setOwn(false);
        settings.save();
        Build.incremental(project);
        assertEquals(List.of(IMarker.SEVERITY_ERROR), severities("NUM004"));
    }

    @Test
    void saysWhatItIsAbout() throws Exception {
        Build.write(project, "one/a.pbxdoc", USE);
        Build.write(project, "other/a.pbxdoc", USE);
        List<String> said = new ArrayList<>();
        project.build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                said.add(name);
            }
        });

        assertTrue(said.contains("builder/one") && said.contains("builder/other"), said.toString());
    }

    private List<Integer> severities(String id) throws Exception {
        return Marked.all(project).stream().filter(one -> one.id().equals(id)).map(Marked::severity).toList();
    }

    private static List<Long> ids(IFile file) throws Exception {
        IMarker[] markers = file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO);
        assertNotEquals(0, markers.length);
        return Arrays.stream(markers).map(IMarker::getId).sorted().toList();
    }
}
