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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.build.PbxdocNature;
import org.pbxdoc.ui.build.ProblemMarker;

class ExampleTest {

    private IProject project;

    @BeforeEach
    void copyTheClinic() throws Exception {
        Workbench.arrange();
        project = Workbench.copy(Path.of(System.getProperty("pbxdoc.examples"), "clinique"), "clinique");
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void opensEveryFileColouredAndFindsNoError() throws Exception {
        List<IFile> files = files();
        assertFalse(files.isEmpty());
        for (IFile file : files) {
            ITextEditor editor = Workbench.open(file);
            Workbench.waitUntil(file.getName() + " is coloured", () -> isColoured(editor));
        }
        Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));

        project.build(IncrementalProjectBuilder.FULL_BUILD, null);

        Workbench.screenshot("example");
        assertEquals(List.of(), errors());
    }

    @Test
    void saysTheSameInAnIncrementalAndInACleanBuild() throws Exception {
        Workbench.open(files().get(0));
        Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));
        IFile wrong = Workbench.file(project, "src/main/pbxdoc/wrong.pbxdoc",
                "internet wrong \"Wrong\" { provider nobody-at-all }\n");
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        List<String> incremental = errors();

        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);

        assertEquals(1, incremental.size(), incremental.toString());
        assertEquals(incremental, errors());
        wrong.delete(true, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertEquals(List.of(), errors());
    }

    @Test
    void showsAnErrorInjectedIntoTheLinesWhileItIsTypedAndWhenSaved() throws Exception {
        ITextEditor editor = Workbench.open(project.getFile("src/main/pbxdoc/lines.pbxdoc"));
        Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String right = ".. 99 numbers 100";
        int place = document.get().indexOf(right);
        assertTrue(place > 0, "the range of the first trunk");

        document.replace(place, right.length(), ".. 89 numbers 100");
        Workbench.text(editor).setTopIndex(document.getLineOfOffset(place) - 6);

        Workbench.waitUntil("the problem shows in the editor", () -> OpenText.problems(editor).contains("NUM004"));
        editor.doSave(null);
        Workbench.waitUntil("the problem is a marker", () -> errors().stream().anyMatch(error -> error.contains("NUM004")));
        Workbench.waitUntil("the Problems view lists it", () -> Workbench.shows("Errors (1 item)"));
        Workbench.screenshot("example-problem");

        document.replace(place, right.length(), right);
        Workbench.waitUntil("the problem leaves the editor", () -> !OpenText.problems(editor).contains("NUM004"));
        editor.doSave(null);
        Workbench.waitUntil("the marker goes", () -> errors().isEmpty());
    }

    private static boolean isColoured(ITextEditor editor) {
        return Arrays.stream(Workbench.text(editor).getStyleRanges())
                .anyMatch(range -> range.foreground != null);
    }

    private IFolder sources() {
        return project.getFolder("src/main/pbxdoc");
    }

    private List<IFile> files() throws CoreException {
        List<IFile> files = new ArrayList<>();
        for (IResource member : sources().members()) {
            if ("pbxdoc".equals(member.getFileExtension())) {
                files.add((IFile) member);
            }
        }
        return files;
    }

    private List<String> errors() throws CoreException {
        List<String> errors = new ArrayList<>();
        for (IMarker marker : project.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
            if (marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR) {
                errors.add(marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
                        + marker.getAttribute(IMarker.MESSAGE, ""));
            }
        }
        return errors.stream().sorted().toList();
    }
}
