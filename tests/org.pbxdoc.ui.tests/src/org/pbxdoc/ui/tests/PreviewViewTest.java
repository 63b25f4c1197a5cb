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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.pack.preview.Preview;
import org.pbxdoc.pack.preview.PreviewOptions;
import org.pbxdoc.pack.preview.PreviewRegion;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.preview.PreviewView;
import org.pbxdoc.ui.preview.SheetExport;

/** The preview in the workbench: what it shows, pixel by pixel, and that it never stands in the way. */
class PreviewViewTest {

    private static final RGB WHITE = new RGB(255, 255, 255);

    private IProject project;
    private ITextEditor editor;
    private PreviewView view;

    /** What the first drawing of a session takes depends on the machine more than anything that is measured here. */
    @BeforeAll
    static void drawOnce() throws Exception {
        Preview preview = Preview.of(SourceFolder.read(folder("atelier")), PreviewOptions.OF_HEADER, () -> {});
        preview.sheets().get(0).draw(PreviewSheet.NATURAL_DPI);
        preview.sheets().get(0).regions();
    }

    private static Path folder(String example) {
        return Path.of(System.getProperty("pbxdoc.examples"), example, "src", "main", "pbxdoc");
    }

    @BeforeEach
    void openTheAtelier() throws Exception {
        Workbench.arrange();
        open("atelier", "atelier.pbxdoc");
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().hideView(view);
        Workbench.page().closeAllEditors(false);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    private void open(String example, String file) throws Exception {
        project = Workbench.copy(folder(example), example);
        editor = Workbench.open(project.getFile(file));
        view = (PreviewView) Workbench.page().showView(PreviewView.ID);
        waitForSheet();
        view.showSheet("system-diagram");
        waitForSheet();
    }

    private void waitForSheet() throws Exception {
        Workbench.waitUntil("the sheet is drawn", () -> view.isUpToDate() && !view.canvas().regions().isEmpty()
                && Job.getJobManager().find(PreviewView.DRAWING).length == 0);
    }

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
    void zoomsAtThePointerAndDrawsSharply() throws Exception {
        int fitted = view.canvas().resolution();
        key('0');
        wheel(new Point(10, 10), 1, SWT.MOD1);
        press(SWT.ARROW_DOWN);
        PreviewRegion region = view.canvas().regions().get(0);
        Point at = window(region.x() + region.width() / 2, region.y() + region.height() / 2);

        for (int i = 0; i < 4; i++) {
            assertFalse(wheel(at, 1, SWT.MOD1).doit);
        }
        Point after = window(region.x() + region.width() / 2, region.y() + region.height() / 2);
        assertEquals(at.x, after.x, 1);
        assertEquals(at.y, after.y, 1);
        double zoom = view.canvas().viewport().zoom();
        Workbench.waitUntil("it is drawn sharply", () -> Math.abs(view.canvas().resolution() - 96 * zoom) <= 2);
        assertTrue(view.canvas().resolution() > 2 * fitted, view.canvas().resolution() + " dpi after " + fitted);
        screenshot("preview-zoomed");

        wheel(at, -1, SWT.MOD1);
        assertTrue(view.canvas().viewport().zoom() < zoom);
        view.canvas().control().setFocus();
        key('f');
        assertTrue(view.canvas().viewport().isFitted());
    }

    @Test
    void obeysTheKeyboard() throws Exception {
        key('0');
        assertEquals(1, view.canvas().viewport().zoom());
        key('+');
        key('+');
        assertTrue(view.canvas().viewport().zoom() > 1.5);
        key('-');
        assertEquals(1.25, view.canvas().viewport().zoom(), 1e-9);
        press(SWT.END);
        double left = view.canvas().viewport().left();
        assertTrue(left > 0);
        press(SWT.ARROW_LEFT);
        assertTrue(view.canvas().viewport().left() < left);
        key('.');
        assertEquals(view.sheets().get(1).name(), view.sheet().name());
        waitForSheet();

        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        canvas().notifyListeners(SWT.Traverse, tab);
        assertFalse(tab.doit);
        assertEquals(view.canvas().regions().get(0), view.canvas().selected().orElseThrow());
        press(SWT.CR);
        assertEquals(name(view.canvas().regions().get(0)), selection().getText());
    }

    @Test
    void isMovedByDragging() throws Exception {
        key('0');
        key('+');
        key('+');
        double left = view.canvas().viewport().left();
        double top = view.canvas().viewport().top();
        mouse(SWT.MouseDown, 1, 200, 200);
        mouse(SWT.MouseMove, 0, 180, 190);
        mouse(SWT.MouseMove, 0, 150, 180);
        mouse(SWT.MouseUp, 1, 150, 180);

        assertEquals(left + 50, view.canvas().viewport().left(), 1);
        assertEquals(Math.min(top + 20, view.canvas().viewport().contentHeight() - canvas().getClientArea().height), view.canvas().viewport().top(), 20);
    }

    @Test
    void leadsToTheText() throws Exception {
        PreviewRegion region = view.canvas().regions().get(view.canvas().regions().size() - 1);
        Point at = window(region.x() + region.width() / 2, region.y() + region.height() / 2);

        mouse(SWT.MouseMove, 0, at.x, at.y);
        assertEquals(canvas().getDisplay().getSystemCursor(SWT.CURSOR_HAND), canvas().getCursor());
        assertTrue(canvas().getToolTipText().startsWith(region.element().words()), canvas().getToolTipText());
        mouse(SWT.MouseDown, 1, at.x, at.y);
        mouse(SWT.MouseUp, 1, at.x, at.y);

        assertEquals(name(region), selection().getText());
        assertEquals(editor, Workbench.page().getActivePart());
    }

    @Test
    void outlinesTheElementAtTheCaret() throws Exception {
        PreviewRegion region = view.canvas().regions().get(1);
        editor.selectAndReveal(region.element().text().offset() + 3, 0);
        Workbench.waitUntil("it is outlined", () -> view.canvas().selected().filter(region::equals).isPresent());
        screenshot("preview-caret");

        view.link(false);
        assertEquals(Optional.empty(), view.canvas().selected());
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
            String where = watchdog.where();
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

    @Test
    void clinicInBothThemesAndAcrossFiles() throws Exception {
        closeAll();
        open("clinique", "lines.pbxdoc");
        view.showSheet("rack-and-slots");
        waitForSheet();
        screenshot("preview-clinic-racks");
        view.showSheet("system-diagram");
        waitForSheet();
        screenshot("preview-clinic");
        PreviewRegion elsewhere = view.canvas().regions().stream()
                .filter(region -> !region.element().file().endsWith("lines.pbxdoc"))
                .findFirst()
                .orElseThrow();
        Point at = window(elsewhere.x() + 5, elsewhere.y() + 5);
        mouse(SWT.MouseDown, 1, at.x, at.y);
        mouse(SWT.MouseUp, 1, at.x, at.y);
        ITextEditor other = (ITextEditor) Workbench.page().getActiveEditor();
        assertNotEquals(editor, other);
        assertEquals(name(elsewhere), ((ITextSelection) other.getSelectionProvider().getSelection()).getText());
        waitForSheet();
        inTheDark("preview-clinic-dark");
    }

    @Test
    void hotelInBothThemes() throws Exception {
        closeAll();
        open("hotel", "hotel.pbxdoc");
        view.showSheet("network");
        waitForSheet();
        screenshot("preview-hotel");
        inTheDark("preview-hotel-dark");
    }

    private void inTheDark(String name) throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true);
            Workbench.waitUntil("the ground is dark", () -> brightness(canvas().getBackground().getRGB()) < 128);
            Point inside = window(2, 2);
            ImageData seen = pixels();
            assertEquals(WHITE, rgb(seen, inside.x, inside.y), "the paper stays white");
            assertTrue(brightness(rgb(seen, 4, 4)) < 128, "the ground is dark");
            screenshot(name);
        } finally {
            themes.setTheme(former, true);
        }
        Workbench.waitUntil("the ground is light again", () -> brightness(canvas().getBackground().getRGB()) > 128);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Gives the customer another name, which the overview has in its heading. */
    private void rename(String title) throws Exception {
        int from = document().get().indexOf("customer atelier \"") + "customer atelier \"".length();
        document().replace(from, document().get().indexOf('"', from) - from, title);
    }

    private ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private String name(PreviewRegion region) throws Exception {
        String text = Files.readString(region.element().file());
        return text.substring(region.element().name().offset(), region.element().name().offset() + region.element().name().length());
    }

    private Canvas canvas() {
        return view.canvas().control();
    }

    private Point window(double x, double y) {
        return new Point((int) Math.round(view.canvas().viewport().toWindowX(x)), (int) Math.round(view.canvas().viewport().toWindowY(y)));
    }

    private Event wheel(Point at, int count, int mask) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.count = count;
        event.stateMask = mask;
        event.doit = true;
        canvas().notifyListeners(SWT.MouseVerticalWheel, event);
        return event;
    }

    private void mouse(int type, int button, int x, int y) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        canvas().notifyListeners(type, event);
    }

    private void key(char sign) {
        Event event = new Event();
        event.character = sign;
        event.keyCode = sign;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    private void press(int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** Lets the window system paint the canvas, which it does when it likes. */
    private void paint() throws Exception {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        canvas().addListener(SWT.Paint, listener);
        canvas().redraw();
        Workbench.waitUntil("the canvas is painted", () -> painted[0]);
        canvas().removeListener(SWT.Paint, listener);
        Keyboard.dispatch();
    }

    private void screenshot(String name) throws Exception {
        paint();
        Workbench.screenshot(name);
    }

    /** Returns what the canvas shows. */
    private ImageData pixels() throws Exception {
        paint();
        Canvas canvas = canvas();
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static RGB rgb(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    private static int brightness(RGB colour) {
        return (colour.red + colour.green + colour.blue) / 3;
    }

    private double inked(ImageData data) {
        Point from = window(0, 0);
        int width = (int) (view.canvas().viewport().contentWidth() - 2 * 12);
        int height = (int) (view.canvas().viewport().contentHeight() - 2 * 12);
        int inked = 0;
        for (int x = from.x; x < from.x + width; x++) {
            for (int y = from.y; y < from.y + height; y++) {
                inked += rgb(data, x, y).equals(WHITE) ? 0 : 1;
            }
        }
        return inked / (double) (width * height);
    }

    private static int different(ImageData one, ImageData other) {
        int different = 0;
        for (int x = 0; x < Math.min(one.width, other.width); x++) {
            for (int y = 0; y < Math.min(one.height, other.height); y++) {
                different += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
            }
        }
        return different;
    }
}
