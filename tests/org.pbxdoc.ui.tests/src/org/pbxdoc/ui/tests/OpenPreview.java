/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.pack.preview.Preview;
import org.pbxdoc.pack.preview.PreviewOptions;
import org.pbxdoc.pack.preview.PreviewRegion;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.preview.PreviewView;

/** An example in an editor with the preview beside it, and what tests do with it. */
abstract class OpenPreview {

    static final RGB WHITE = new RGB(255, 255, 255);

    IProject project;

    ITextEditor editor;

    PreviewView view;

    /** What the first drawing of a session takes depends on the machine more than anything that is measured here. */
    @BeforeAll
    static void drawOnce() throws Exception {
        Preview preview = Preview.of(SourceFolder.read(folder("atelier")), PreviewOptions.OF_HEADER, () -> {});
        preview.sheets().get(0).draw(PreviewSheet.NATURAL_DPI);
        preview.sheets().get(0).regions();
    }

    static Path folder(String example) {
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

    void open(String example, String file) throws Exception {
        project = Workbench.copy(folder(example), example);
        editor = Workbench.open(project.getFile(file));
        view = (PreviewView) Workbench.page().showView(PreviewView.ID);
        waitForSheet();
        view.showSheet("system-diagram");
        waitForSheet();
    }

    void waitForSheet() throws Exception {
        Workbench.waitUntil("the sheet is drawn", () -> view.isUpToDate() && !view.canvas().regions().isEmpty()
                && Job.getJobManager().find(PreviewView.DRAWING).length == 0);
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Gives the customer another name, which the overview has in its heading. */
    void rename(String title) throws Exception {
        int from = document().get().indexOf("customer atelier \"") + "customer atelier \"".length();
        document().replace(from, document().get().indexOf('"', from) - from, title);
    }

    ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    String name(PreviewRegion region) throws Exception {
        String text = Files.readString(region.element().file());
        return text.substring(region.element().name().offset(), region.element().name().offset() + region.element().name().length());
    }

    Canvas canvas() {
        return view.canvas().control();
    }

    Point window(double x, double y) {
        return new Point((int) Math.round(view.canvas().viewport().toWindowX(x)), (int) Math.round(view.canvas().viewport().toWindowY(y)));
    }

    Event wheel(Point at, int count, int mask) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.count = count;
        event.stateMask = mask;
        event.doit = true;
        canvas().notifyListeners(SWT.MouseVerticalWheel, event);
        return event;
    }

    void mouse(int type, int button, int x, int y) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        canvas().notifyListeners(type, event);
    }

    void key(char sign) {
        Event event = new Event();
        event.character = sign;
        event.keyCode = sign;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    void press(int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** Lets the window system paint the canvas, which it does when it likes. */
    void paint() throws Exception {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        canvas().addListener(SWT.Paint, listener);
        canvas().redraw();
        Workbench.waitUntil("the canvas is painted", () -> painted[0]);
        canvas().removeListener(SWT.Paint, listener);
        Keyboard.dispatch();
    }

    void screenshot(String name) throws Exception {
        paint();
        Workbench.screenshot(name);
    }

    /** Returns what the canvas shows. */
    ImageData pixels() throws Exception {
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

    static RGB rgb(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    static int brightness(RGB colour) {
        return (colour.red + colour.green + colour.blue) / 3;
    }

    double inked(ImageData data) {
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

    static int different(ImageData one, ImageData other) {
        int different = 0;
        for (int x = 0; x < Math.min(one.width, other.width); x++) {
            for (int y = 0; y < Math.min(one.height, other.height); y++) {
                different += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
            }
        }
        return different;
    }
}
