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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.build.ProblemMarker;

class QuickFixTest {

    private static final String TEXT = """
            document "Dossier" {
                version 1.0
            }
            company c1 "C1" { hotline +41 (0)44 000 01 00 }
            public line sip trunk1 "T" { channels 4 }
            """;
    private static final String OTHER = "company c2 \"C2\" { hotline +41 (0)44 000 01 02 }\n";

    private OpenText open;
    private IFile other;

    @BeforeEach
    void open() throws Exception {
        IProject project = Workbench.project("fix");
        other = Workbench.file(project, "other.pbxdoc", OTHER);
        open = OpenText.in(project, "text.pbxdoc", TEXT);
        Workbench.waitUntil("the text is checked", () -> open.problems().contains("NUM001"));
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void mendsWhatIsWrongAndCanBeUndone() throws Exception {
        open.cursorBehind("hotline +41");
        choose("Write +41 44 000 01 00", "fix-list");

        open.await("hotline +41 44 000 01 00 }");
        Workbench.waitUntil("the problem goes", () -> !open.problems().contains("NUM001"));
        Keyboard.press('z', SWT.CTRL);
        open.await("hotline +41 (0)44 000 01 00 }");
    }

    @Test
    void mendsAllOfAKindAlsoInClosedFiles() throws Exception {
        open.cursorBehind("hotline +41");
        choose("Mend all 2 findings of NUM001", "fix-all");

        open.await("hotline +41 44 000 01 00 }");
        Workbench.waitUntil("the closed file is mended", () -> saved(other).contains("hotline +41 44 000 01 02 }"));
    }

    @Test
    void opensAFileThatIsInNoProjectToMendIt() throws Exception {
        Path folder = Workbench.folder();
        Path here = Files.writeString(folder.resolve("text.pbxdoc"), TEXT);
        Path there = Files.writeString(folder.resolve("other.pbxdoc"), OTHER);
        open.close();
        open = OpenText.outside(here);
        Workbench.waitUntil("the text is checked", () -> open.problems().contains("NUM001"));
        open.cursorBehind("hotline +41");
        choose("Mend all 2 findings of NUM001", "fix-outside");

        open.await("hotline +41 44 000 01 00 }");
        Workbench.waitUntil("the other file is shown", () -> Workbench.page().getEditorReferences().length == 2);
        ITextEditor other = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("other.pbxdoc", other.getTitle().replace("*", ""));
        assertTrue(Workbench.text(other).getText().contains("hotline +41 44 000 01 02 }"), Workbench.text(other).getText());
        assertEquals(OTHER, Files.readString(there), "its author saves it");
    }

    @Test
    void takesAReasonWhereAFindingIsAccepted() throws Exception {
        Workbench.waitUntil("the trunk has a problem", () -> open.problems().size() > 1);
        open.select("channels 4");
        Keyboard.press(SWT.ARROW_LEFT);
        Popups.ask('1', "something can be accepted", () -> Popups.list().stream().anyMatch(line -> line.startsWith("Accept ")));
        walk(line -> line.startsWith("Accept "));
        Keyboard.press(SWT.CR);

        open.await("because \"\"");
        Keyboard.type("agreed with the customer");
        open.await("because \"agreed with the customer\"");
        Workbench.screenshot("fix-accept");
        assertTrue(open.place("accept ") < open.place("company c1"), open.text());
    }

    @Test
    void mendsFromTheProblemsView() throws Exception {
        Workbench.waitUntil("the closed file has a marker", () -> marker() != null);

        IMarkerResolution[] found = inBackground(() -> IDE.getMarkerHelpRegistry().getResolutions(marker()));
        IMarkerResolution mend = Arrays.stream(found)
                .filter(one -> one.getLabel().equals("Write +41 44 000 01 02"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.stream(found).map(IMarkerResolution::getLabel).toList().toString()));
        mend.run(marker());

        assertEquals("company c2 \"C2\" { hotline +41 44 000 01 02 }\n", saved(other));
        Workbench.waitUntil("the marker goes", () -> marker() == null);
    }

    private IMarker marker() throws Exception {
        return Arrays.stream(other.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute(ProblemMarker.RULE, "").equals("NUM001"))
                .findFirst()
                .orElse(null);
    }

    private static <T> T inBackground(Callable<T> question) throws Exception {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return question.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        Workbench.waitUntil("there is an answer", answer::isDone);
        return answer.join();
    }

    private void choose(String title, String picture) throws Exception {
        Popups.ask('1', title + " is offered", () -> Popups.list().contains(title));
        Workbench.screenshot(picture);
        walk(title::equals);
        Keyboard.press(SWT.CR);
    }

    private static void walk(Predicate<String> wanted) {
        for (int i = 0; i < Popups.list().size() && !wanted.test(Popups.selected()); i++) {
            Keyboard.press(SWT.ARROW_DOWN);
        }
        assertTrue(wanted.test(Popups.selected()), Popups.selected());
    }

    private static String saved(IFile file) throws Exception {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
