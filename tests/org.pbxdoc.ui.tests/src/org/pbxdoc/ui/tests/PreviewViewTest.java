/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.pack.preview.PreviewRegion;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.preview.PreviewView;
import org.pbxdoc.ui.preview.SheetExport;

/** The preview in the workbench: what it shows, pixel by pixel, and that it never stands in the way. */
class PreviewViewTest extends OpenPreview {

    @Test
    void showsTheOverviewOnWhitePaper() throws Exception {
        ImageData seen = pixels();
        Point inside = window(2, 2);

        assertEquals("system-diagram", view.sheet().name());
        assertEquals(WHITE, rgb(seen, inside.x, inside.y));
        assertTrue(inked(seen) > 0.05, "only " + inked(seen) + " of the sheet is not white");
        assertEquals("", view.status());
        screenshot("preview");
    }

    @Test
    void showsWhatIsTyped() throws Exception {
        ImageData before = pixels();
        PreviewSheet sheet = view.sheet();
        rename("Atelier Exemple et Fils");

        Workbench.waitUntil("the other name is drawn", () -> view.sheet() != sheet && view.isUpToDate() && different(before, pixels()) > 50);
        assertTrue(editor.isDirty(), "nothing was saved");
    }

    @Test
    void drawsNothingAnewWhenNothingLooksOtherwise() throws Exception {
        PreviewSheet sheet = view.sheet();
        PreviewRegion first = view.canvas().regions().get(0);
        document().replace(0, 0, "// A remark.\n");

        Workbench.waitUntil("the places are known anew", () -> view.sheet() != sheet && !view.canvas().regions().isEmpty()
                && view.canvas().regions().get(0).element().name().offset() == first.element().name().offset() + 13);
        assertTrue(view.sheet().looksLike(sheet));
    }

    @Test
    void drawsNothingWhileNobodySeesIt() throws Exception {
        PreviewSheet before = view.sheet();
        IWorkbenchPartReference reference = Workbench.page().getReference(view);
        Workbench.page().setPartState(reference, IWorkbenchPage.STATE_MINIMIZED);
        Workbench.waitUntil("it is out of sight", () -> !Workbench.page().isPartVisible(view));
        EditorModel model = Models.shared().of(document());
        rename("Unseen");
        Workbench.waitUntil("the text is checked", () -> model.latest().text().contains("Unseen"));
        Keyboard.dispatch();
        assertEquals(before, view.sheet());

        Workbench.page().setPartState(reference, IWorkbenchPage.STATE_RESTORED);
        Workbench.waitUntil("it is drawn when it is seen again", () -> view.sheet() != before && view.isUpToDate());
    }

    @Test
    void keepsTheLastDrawingWhileTheTextCannotBeRead() throws Exception {
        PreviewSheet before = view.sheet();
        document().replace(0, 0, "site {");
        Workbench.waitUntil("the preview says so", () -> view.status().contains("atelier.pbxdoc:1"));

        assertEquals(before, view.sheet());
        assertFalse(view.isUpToDate());
        assertTrue(inked(pixels()) > 0.05, "the sheet is still there");
        screenshot("preview-obstacle");

        document().replace(0, 6, "");
        Workbench.waitUntil("all is well again", () -> view.isUpToDate() && view.status().isEmpty());
    }

    @Test
    void speaksAnotherLanguage() throws Exception {
        String title = view.sheet().title();
        view.showIn(Optional.of(Locale.ITALIAN));
        Workbench.waitUntil("it is in Italian", () -> !view.sheet().title().equals(title) && view.isUpToDate());

        assertTrue(view.sheet().fileName(Format.PNG).endsWith(".it.png"));
        view.showIn(Optional.empty());
        Workbench.waitUntil("it is as before", () -> view.sheet().title().equals(title) && view.isUpToDate());
    }

    @Test
    void hasNothingToShowWithoutAnEditor() throws Exception {
        Workbench.page().closeAllEditors(false);
        Workbench.waitUntil("it is empty", () -> view.sheet() == null);

        assertEquals(0, view.canvas().resolution());
        assertEquals(List.of(), view.sheets());
        screenshot("preview-empty");
    }

    @Test
    void savesASheetInEachFormat() throws Exception {
        Path out = Workbench.folder();
        for (Format format : PreviewSheet.FORMATS) {
            Path file = out.resolve("sheet." + format.ending());
            Job job = new SheetExport().save(view.sheet(), file, Format.SVG);
            Workbench.waitUntil(file + " is written", () -> job.getResult() != null);
            assertTrue(job.getResult().isOK(), job.getResult().toString());
            assertArrayEquals(view.sheet().file(format), Files.readAllBytes(file));
        }
        Job job = new SheetExport().save(view.sheet(), out.resolve("bare"), Format.DRAWIO);
        Workbench.waitUntil("the ending is added", () -> job.getResult() != null);
        assertTrue(Files.exists(out.resolve("bare.drawio")));
    }

    @Test
    void typingIsNeverHeldUp() throws Exception {
        // What is measured is typing while sheets are drawn, not the first use of each class.
        typeSlowly(" // x");
        waitForSheet();
        try (Watchdog watchdog = new Watchdog(canvas().getDisplay())) {
            for (int i = 0; i < 3; i++) {
                rename("Atelier" + i);
                typeSlowly(" // abcdefghijklmnopqrstuvwxyz");
                Workbench.waitUntil("it is drawn", view::isUpToDate);
            }
            // The text widget may be slow on its own, and this test is on every stack.
            String where = watchdog.where().replace("org.pbxdoc.ui.tests", "tests");
            assertTrue(watchdog.longestMs() <= 100 || !where.contains("org.pbxdoc"), watchdog.longestMs() + " ms at " + where);
        }
    }

    private void typeSlowly(String words) throws Exception {
        for (char sign : words.toCharArray()) {
            document().replace(document().getLength(), 0, String.valueOf(sign));
            long until = System.nanoTime() + 15_000_000;
            Workbench.waitUntil("the next key", () -> System.nanoTime() > until);
        }
    }

    @Test
    void leavesNoImageBehind() throws Exception {
        List<Error> leaks = Collections.synchronizedList(new ArrayList<>());
        Resource.setNonDisposeHandler(leaks::add);
        try {
            for (int i = 0; i < 3; i++) {
                rename("Atelier" + i);
                Workbench.waitUntil("it is drawn", view::isUpToDate);
                view.showSheet(view.sheets().get(i + 1).name());
                wheel(new Point(100, 100), 1, SWT.MOD1);
            }
            rename("Other");
            Workbench.waitUntil("it is being drawn", () -> Job.getJobManager().find(PreviewView.DRAWING).length > 0);
            Workbench.page().hideView(view);
            Job[] drawing = Job.getJobManager().find(PreviewView.DRAWING);
            Workbench.waitUntil("drawing has ended", () -> Job.getJobManager().find(PreviewView.DRAWING).length == 0);
            assertTrue(drawing.length <= 1);
            Object[] sentinel = {new Object()};
            java.lang.ref.WeakReference<Object> gone = new java.lang.ref.WeakReference<>(sentinel[0]);
            sentinel[0] = null;
            Workbench.waitUntil("garbage was collected", () -> {
                System.gc();
                return gone.get() == null;
            });
            List<Error> ours = leaks.stream()
                    .filter(leak -> List.of(leak.getStackTrace()).toString().contains("org.pbxdoc.ui.preview"))
                    .toList();
            assertEquals(List.of(), ours);
        } finally {
            Resource.setNonDisposeHandler(null);
        }
    }
}
