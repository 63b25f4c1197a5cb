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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.assist.PbxdocContentAssist;
import org.pbxdoc.ui.build.PbxdocNature;
import org.pbxdoc.ui.build.ProblemMarker;
import org.pbxdoc.ui.editor.LiveProblem;

class EditorTest {

    private static final String CLINIC = """
            // The clinic's telephone system.
            company carrier-a "Opérateur A"
            customer exemple "Clinique Exemple SA" {
                contact cmartin "Claire Martin" { role "Responsable IT"  phone +41 44 000 01 10  email claire@example.com }
            }
            site siege "Siège" { address "Rue de l'Essai 1, 1000 Lausanne"  canton VD
                room lt "Local technique" { rack r1 24U }
            }
            internet internet1 "Fibre" { provider carrier-a }
            /* The end. */
            """;

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openTheClinic() throws Exception {
        Workbench.arrange();
        project = Workbench.project("clinic");
        editor = Workbench.open(Workbench.file(project, "clinic.pbxdoc", CLINIC));
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void opensInTheGenericEditorAsUtf8() throws Exception {
        assertTrue(PlatformUI.isWorkbenchRunning());
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
        assertEquals("UTF-8", project.getFile("clinic.pbxdoc").getCharset());
        assertTrue(document().get().contains("Opérateur"), document().get());
    }

    @Test
    void coloursTokensWithTheLexerOfTheLanguage() throws Exception {
        waitForColours();

        assertEquals(SWT.BOLD, styleAt("customer").fontStyle);
        assertEquals(SWT.ITALIC, styleAt("// The clinic").fontStyle);
        assertNotEquals(styleAt("customer").foreground, styleAt("\"Opérateur").foreground);
        assertNotEquals(styleAt("+41").foreground, styleAt("customer").foreground);
        Workbench.screenshot("colours");
    }

    @Test
    void recoloursEverythingBehindAnOpenedComment() throws Exception {
        waitForColours();
        StyleRange before = styleAt("provider");

        document().replace(document().get().indexOf("customer"), 0, "/* ");

        assertNotEquals(before.foreground, styleAt("provider").foreground);
        assertEquals(SWT.ITALIC, styleAt("provider").fontStyle);

        document().replace(document().get().indexOf("/* "), 3, "");

        assertEquals(before.foreground, styleAt("provider").foreground);
    }

    @Test
    void followsTheDarkTheme() throws Exception {
        waitForColours();
        RGB light = styleAt("customer").foreground.getRGB();
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true);
            Workbench.waitUntil("the keyword is light on dark",
                    () -> brightness(styleAt("customer").foreground.getRGB()) > brightness(light) + 60);
            Workbench.screenshot("dark");
        } finally {
            themes.setTheme(former, true);
        }
        Workbench.waitUntil("the keyword is dark on light again",
                () -> styleAt("customer").foreground.getRGB().equals(light));
    }

    @Test
    void seesAFileThatComesAboveItsFolder() throws Exception {
        project.getFolder("branch").create(true, true, null);
        IFile file = Workbench.file(project, "branch/line.pbxdoc", "internet i2 \"LTE\" { provider carrier-b }\n");
        Workbench.page().closeAllEditors(false);
        project.getFile("clinic.pbxdoc").delete(true, null);
        ITextEditor below = Workbench.open(file);
        Workbench.waitUntil("the name is unknown", () -> OpenText.problems(below).contains("REF001"));

        Workbench.file(project, "carrier.pbxdoc", "company carrier-b \"B\"\n");

        Workbench.waitUntil("the name is known", () -> !OpenText.problems(below).contains("REF001"));
    }

    @Test
    void mindsNoProjectThatIsDeletedUnderItsEditor() throws Exception {
        IProject other = Workbench.project("other");
        ITextEditor neighbour = Workbench.open(Workbench.file(other, "line.pbxdoc", "internet i2 \"LTE\" { provider carrier-b }\n"));
        Workbench.waitUntil("it is checked", () -> OpenText.problems(neighbour).contains("REF001"));
        List<IStatus> errors = new CopyOnWriteArrayList<>();
        ILogListener log = (status, plugin) -> errors.add(status);
        Platform.addLogListener(log);
        try {
            project.delete(true, true, null);
            Workbench.waitUntil("its editor closes", () -> Workbench.page().getEditorReferences().length == 1);
            Workbench.file(other, "carrier.pbxdoc", "company carrier-b \"B\"\n");
            Workbench.waitUntil("the other is checked again", () -> !OpenText.problems(neighbour).contains("REF001"));
        } finally {
            Platform.removeLogListener(log);
            Workbench.page().closeAllEditors(false);
            other.delete(true, true, null);
        }
        assertEquals(List.of(), errors.stream().filter(status -> status.getSeverity() == IStatus.ERROR).toList());
    }

    @Test
    void proposesWordsAndNamesOfTheLanguage() throws Exception {
        int behind = document().get().indexOf("provider carrier-a") + "provider ".length();

        List<String> names = proposals(behind);
        List<String> elements = proposals(document().getLength());

        assertTrue(names.contains("carrier-a"), names.toString());
        assertTrue(elements.contains("site"), elements.toString());
        assertTrue(elements.contains("server"), elements.toString());
    }

    @Test
    void showsAProblemWhileItIsTypedAndAsMarkerWhenSaved() throws Exception {
        Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));
        Workbench.waitUntil("there is no problem", () -> live().isEmpty() && markers().isEmpty());

        int place = document().get().indexOf("provider carrier-a") + "provider ".length();
        document().replace(place, "carrier-a".length(), "carrier-b");

        Workbench.waitUntil("the problem shows in the editor", () -> !live().isEmpty());
        LiveProblem problem = live().get(0);
        assertEquals("REF001", problem.problem().id());
        assertTrue(problem.getText().contains("carrier-b"), problem.getText());
        assertTrue(problem.getText().endsWith("[REF001]"), problem.getText());
        assertEquals(place, annotations().getPosition(problem).getOffset());
        assertTrue(markers().isEmpty(), "not saved yet");

        editor.doSave(null);

        Workbench.waitUntil("the problem is a marker", () -> !markers().isEmpty());
        IMarker marker = markers().get(0);
        assertEquals(problem.getText(), marker.getAttribute(IMarker.MESSAGE, ""));
        assertEquals("REF001", marker.getAttribute(ProblemMarker.RULE, ""));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals(9, marker.getAttribute(IMarker.LINE_NUMBER, -1));
        Workbench.waitUntil("the Problems view lists it", () -> Workbench.shows("Errors (1 item)"));
        Workbench.screenshot("problem");

        document().replace(place, "carrier-b".length(), "carrier-a");
        Workbench.waitUntil("the problem leaves the editor", () -> live().isEmpty());
        editor.doSave(null);
        Workbench.waitUntil("the marker goes", () -> markers().isEmpty());
        Workbench.waitUntil("the Problems view is empty", () -> !Workbench.shows("Errors (1 item)"));
        Workbench.screenshot("fixed");
    }

    @Test
    void checksFilesAcrossTheFolderEvenIfTheyAreClosed() throws Exception {
        Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));
        IFile closed = Workbench.file(project, "lines.pbxdoc", "internet internet2 \"LTE\" { provider carrier-a }\n");
        Workbench.waitUntil("the clinic is right", () -> markers().isEmpty() && live().isEmpty());

        int place = document().get().indexOf("carrier-a");
        document().replace(place, "carrier-a".length(), "carrier-z");
        editor.doSave(null);

        Workbench.waitUntil("the closed file has a problem",
                () -> closed.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length == 1);
        // The editor and the build check on threads of their own: either may be the first.
        Workbench.waitUntil("the open file has one too", () -> !live().isEmpty());
    }

    private void waitForColours() throws Exception {
        Workbench.waitUntil("the editor is coloured", () -> styleAt("customer") != null);
    }

    private static int brightness(RGB colour) {
        return (colour.red + colour.green + colour.blue) / 3;
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private StyleRange styleAt(String word) {
        StyledText text = Workbench.text(editor);
        int offset = text.getText().indexOf(word);
        assertTrue(offset >= 0, word);
        return text.getStyleRangeAtOffset(offset);
    }

    private List<String> proposals(int offset) {
        ICompletionProposal[] found =
                new PbxdocContentAssist().computeCompletionProposals(Workbench.viewer(editor), offset);
        return Arrays.stream(found).map(ICompletionProposal::getDisplayString).map(shown -> shown.split("  ")[0]).toList();
    }

    private IAnnotationModel annotations() {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        assertNotNull(model);
        return model;
    }

    private List<LiveProblem> live() {
        List<LiveProblem> problems = new ArrayList<>();
        for (Iterator<Annotation> all = annotations().getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof LiveProblem problem) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private List<IMarker> markers() throws CoreException {
        return List.of(project.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE));
    }
}
