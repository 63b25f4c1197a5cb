/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.pack.preview.PreviewRegion;
import org.pbxdoc.pack.preview.PreviewSheet;

/**
 * Draws sheets one after the other, as a job that gives way to all others. A wish that a later one makes void is forgotten,
 * unless it is being fulfilled: drawing cannot be stopped, and two at once would be slower.
 */
final class SheetDrawings extends Job {

    /** What jobs of this kind belong to. */
    static final Object FAMILY = new Object();

    /** Hears what was drawn, in the UI thread. */
    interface Listener {

        /** Takes the image over, which was wished for with {@code dotsPerInch}. */
        void drawn(DrawnSheet drawn, int dotsPerInch);

        /** Hears where {@code sheet} shows what. */
        void found(PreviewSheet sheet, List<PreviewRegion> regions);

        /** Hears that {@code sheet} cannot be drawn. */
        void failed(PreviewSheet sheet, Throwable cause);
    }

    private record Wish(PreviewSheet sheet, int dotsPerInch) {}

    private static final int NO_IMAGE = 0;

    private final Display display;
    private final Listener listener;
    private final AtomicReference<Wish> next = new AtomicReference<>();
    private volatile boolean closed;

    SheetDrawings(String name, Display display, Listener listener) {
        super(name);
        this.display = display;
        this.listener = listener;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Draws {@code sheet} soon, and finds where it shows what. */
    void draw(PreviewSheet sheet, int dotsPerInch) {
        next.set(new Wish(sheet, dotsPerInch));
        schedule();
    }

    /** Finds where {@code sheet} shows what. */
    void find(PreviewSheet sheet) {
        draw(sheet, NO_IMAGE);
    }

    /** Draws nothing any more; what is being drawn is thrown away. */
    void close() {
        closed = true;
        next.set(null);
        cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Thread thread = Thread.currentThread();
        int before = thread.getPriority();
        thread.setPriority(Thread.MIN_PRIORITY);
        try {
            for (Wish wish = next.getAndSet(null); wish != null && !closed; wish = next.getAndSet(null)) {
                fulfil(wish);
            }
            return Status.OK_STATUS;
        } finally {
            thread.setPriority(before);
        }
    }

    private void fulfil(Wish wish) {
        try {
            if (wish.dotsPerInch() != NO_IMAGE) {
                DrawnSheet drawn = DrawnSheet.of(wish.sheet(), wish.dotsPerInch(), display);
                if (!tell(() -> listener.drawn(drawn, wish.dotsPerInch()), drawn::dispose)) {
                    drawn.dispose();
                }
            }
            if (next.get() == null && !closed) {
                List<PreviewRegion> regions = wish.sheet().regions();
                tell(() -> listener.found(wish.sheet(), regions), () -> {});
            }
        } catch (IOException | RuntimeException | Error e) {
            // Whatever it was, the view must not wait for ever.
            tell(() -> listener.failed(wish.sheet(), e), () -> {});
        }
    }

    /** Returns whether one of both will be run. */
    private boolean tell(Runnable news, Runnable tooLate) {
        if (display.isDisposed()) {
            return false;
        }
        display.asyncExec(() -> (closed ? tooLate : news).run());
        return true;
    }
}
