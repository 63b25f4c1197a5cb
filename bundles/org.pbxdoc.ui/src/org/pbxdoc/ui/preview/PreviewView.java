/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.pack.preview.Preview;
import org.pbxdoc.pack.preview.PreviewElement;
import org.pbxdoc.pack.preview.PreviewOptions;
import org.pbxdoc.pack.preview.PreviewRegion;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.Words;

/** Shows the drawings of what is being written, while it is being written. */
public final class PreviewView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.pbxdoc.ui.preview";

    /** What jobs that draw for this view belong to. */
    public static final Object DRAWING = SheetDrawings.FAMILY;

    /** The pause between the last zooming and drawing at that size. */
    private static final int SETTLING_MS = 250;

    /** A difference in resolution that nobody sees, in percent. */
    private static final int UNSEEN = 2;

    private static final Words WORDS = new Words(PreviewView.class);

    private final Runnable settled = this::settle;
    private PreviewMemory memory = new PreviewMemory();
    private PreviewSource source;
    private SheetDrawings drawings;
    private SheetCanvas canvas;
    private PreviewStatus status;
    private PreviewActions actions;
    private CaretFollower caret;
    private Path customer;
    private Preview preview;
    private Preview lastGood;
    private PreviewSheet sheet;
    private int pending;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        memory = PreviewMemory.of(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        memory.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        canvas = new SheetCanvas(all, new Gestures());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        status = new PreviewStatus(all, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status.control());
        drawings = new SheetDrawings(WORDS.say("job"), parent.getDisplay(), new Results());
        caret = new CaretFollower(this::caretAt);
        actions = new PreviewActions(this, WORDS);
        actions.fill(getViewSite().getActionBars());
        source = new PreviewSource(this, new News());
        source.options(new PreviewOptions(memory.language(), Optional.empty()));
        source.open();
        if (source.editor() == null) {
            empty();
        }
    }

    @Override
    public void dispose() {
        if (source != null) {
            caret.follow(null);
            source.close();
            drawings.close();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    /** Returns what shows the sheet. */
    public SheetCanvas canvas() {
        return canvas;
    }

    /** Returns the sheets there are, of the latest state that could be drawn. */
    public List<PreviewSheet> sheets() {
        return lastGood == null ? List.of() : lastGood.sheets();
    }

    /** Returns the sheet that is shown or being drawn; null if there is none. */
    public PreviewSheet sheet() {
        return sheet;
    }

    /** Returns whether what is shown is the sheet as it is now. */
    public boolean isUpToDate() {
        DrawnSheet shown = canvas.shown();
        return preview != null && preview.obstacle().isEmpty() && pending == 0 && shown != null && shown.sheet() == sheet;
    }

    /** Returns what the line below the sheet says. */
    public String status() {
        return status.words();
    }

    /** Shows the sheet with this name. */
    public void showSheet(String name) {
        memory.sheet(name);
        if (lastGood != null) {
            Optional<PreviewSheet> other = lastGood.sheet(name);
            if (other.isPresent() && other.get() != sheet) {
                canvas.viewport().fit();
                canvas.regions(List.of());
                turnTo(other.get());
            }
        }
    }

    /** Shows labels in this language; in that of the document if there is none. */
    public void showIn(Optional<Locale> language) {
        memory.language(language);
        source.options(new PreviewOptions(language, Optional.empty()));
    }

    /** Returns the language that labels are wanted in; none if that of the document. */
    public Optional<Locale> language() {
        return memory.language();
    }

    /** Outlines the element at the caret from now on, or does not. */
    public void link(boolean on) {
        memory.link(on);
        if (on) {
            caret.follow(source.editor());
        } else {
            caret.follow(null);
            canvas.select(Optional.empty(), false);
        }
    }

    /** Returns whether the element at the caret is outlined. */
    public boolean isLinked() {
        return memory.isLinked();
    }

    private void turnTo(PreviewSheet other) {
        sheet = other;
        actions.update();
        DrawnSheet shown = canvas.shown();
        if (shown != null && other.looksLike(shown.sheet())) {
            canvas.show(shown.as(other), "");
            if (pending == 0) {
                drawings.find(other);
            } else {
                drawings.draw(other, pending);
            }
        } else {
            boolean like = shown != null && shown.sheet().name().equals(other.name());
            draw(like ? shown.resolution(pixels()) : (int) Math.round(PreviewSheet.NATURAL_DPI * Math.max(1, deviceZoom())));
        }
        tell();
    }

    private void draw(int dotsPerInch) {
        pending = dotsPerInch;
        drawings.draw(sheet, dotsPerInch);
    }

    private double deviceZoom() {
        return canvas.control().getMonitor().getZoom() / 100.0;
    }

    private double pixels() {
        return canvas.viewport().zoom() * deviceZoom();
    }

    private void settle() {
        DrawnSheet shown = canvas.control().isDisposed() ? null : canvas.shown();
        if (shown != null && sheet != null && shown.sheet() == sheet) {
            int wanted = shown.resolution(pixels());
            int has = pending != 0 ? pending : shown.dotsPerInch();
            if (Math.abs(wanted - has) * 100 > UNSEEN * has) {
                draw(wanted);
            }
        }
    }

    private void empty() {
        customer = null;
        preview = null;
        lastGood = null;
        sheet = null;
        pending = 0;
        canvas.show(null, WORDS.say("none"));
        actions.update();
        tell();
    }

    private void tell() {
        String zoom = canvas.shown() == null ? "" : Math.round(canvas.viewport().zoom() * 100) + " %";
        if (preview != null && preview.obstacle().isPresent()) {
            Problem problem = Problem.of(preview.obstacle().get(), Locale.getDefault());
            status.problem(problem, WORDS.say(lastGood == null ? "obstacle" : "obstacle.last"), zoom);
        } else {
            status.say(pending == 0 ? "" : WORDS.say("drawing"), zoom);
        }
    }

    private void show(Path file, int offset, int length) {
        try {
            new SourceText(getSite().getPage()).show(file, offset, length);
        } catch (PartInitException e) {
            ILog.of(PreviewView.class).log(e.getStatus());
        }
    }

    private void caretAt(int offset) {
        outline(offset, true);
    }

    private void outline(int offset, boolean reveal) {
        Path file = source.file();
        if (memory.isLinked() && file != null && !canvas.control().isDisposed()) {
            canvas.select(canvas.regions().stream()
                    .map(PreviewRegion::element)
                    .filter(element -> element.contains(file, offset))
                    .min((one, other) -> Integer.compare(one.text().length(), other.text().length())), reveal);
        }
    }

    /** What is heard of editors. */
    private final class News implements PreviewSource.Listener {

        @Override
        public void following(ITextEditor editor) {
            caret.follow(memory.isLinked() ? editor : null);
            if (editor == null) {
                empty();
            } else if (lastGood == null) {
                canvas.show(null, WORDS.say("drawing"));
            }
        }

        @Override
        public void previewed(Preview state, Path of) {
            if (!of.equals(customer)) {
                empty();
                customer = of;
                canvas.show(null, WORDS.say("drawing"));
            }
            preview = state;
            if (state.obstacle().isPresent()) {
                if (lastGood == null) {
                    canvas.show(null, WORDS.say("obstacle"));
                }
                tell();
                return;
            }
            lastGood = lastGood == null ? state : state.after(lastGood);
            turnTo(lastGood.sheet(memory.sheet()).orElse(lastGood.sheets().get(0)));
        }
    }

    /** What is heard of drawing. */
    private final class Results implements SheetDrawings.Listener {

        @Override
        public void drawn(DrawnSheet drawn, int dotsPerInch) {
            if (sheet == null || !sheet.looksLike(drawn.sheet())) {
                drawn.dispose();
                return;
            }
            // What was wished for since is still to come.
            pending = dotsPerInch == pending ? 0 : pending;
            canvas.show(drawn.as(sheet), "");
            if (pending == 0 && drawn.dotsPerInch() == dotsPerInch) {
                settle();
            }
            tell();
        }

        @Override
        public void found(PreviewSheet of, List<PreviewRegion> regions) {
            if (of == sheet) {
                canvas.regions(regions);
                outline(caret.offset(), false);
            }
        }

        @Override
        public void failed(PreviewSheet of, Throwable cause) {
            ILog.of(PreviewView.class).error("The sheet " + of.name() + " cannot be drawn", cause);
            if (of == sheet) {
                pending = 0;
                canvas.show(null, WORDS.say("failed", of.title(), String.valueOf(cause.getMessage())));
                tell();
            }
        }
    }

    /** What is heard of mouse and keyboard. */
    private final class Gestures implements SheetCanvas.Listener {

        @Override
        public void chosen(PreviewElement element) {
            show(element.file(), element.name().offset(), element.name().length());
        }

        @Override
        public void zoomed() {
            Display display = canvas.control().getDisplay();
            display.timerExec(SETTLING_MS, settled);
            tell();
        }

        @Override
        public void turned(int pages) {
            int to = sheets().indexOf(sheet) + pages;
            if (to >= 0 && to < sheets().size()) {
                showSheet(sheets().get(to).name());
            }
        }
    }
}
