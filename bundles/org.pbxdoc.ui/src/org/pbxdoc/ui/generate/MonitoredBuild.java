/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pbxdoc.pack.PackBuild;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.pack.Progress;
import org.pbxdoc.pack.Stage;
import org.pbxdoc.ui.Words;

/** A build of a pack whose progress a monitor shows, and that ends when the monitor is cancelled. */
public final class MonitoredBuild {

    private static final Words WORDS = new Words(MonitoredBuild.class);

    /** Packs of this workbench are made one after the other: a save during an order would find the order's lock. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private static final long PATIENCE_MS = 50;

    /** How much of the whole each stage is, in the order of the stages; writing is by far the longest. */
    private static final int[] SHARES = {20, 130, 50, 780, 20};

    private MonitoredBuild() {}

    /** Hears of a build and tells the monitor. */
    private static final class Told implements Progress {
        private final IProgressMonitor monitor;
        private int worked;

        Told(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void at(Stage stage, int done, int total) {
            int before = 0;
            for (int i = 0; i < stage.ordinal(); i++) {
                before += SHARES[i];
            }
            int now = before + SHARES[stage.ordinal()] * done / Math.max(1, total);
            monitor.subTask(words(stage, done, total));
            if (now > worked) {
                monitor.worked(now - worked);
                worked = now;
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        private static String words(Stage stage, int done, int total) {
            String name = WORDS.say("stage." + stage.name().toLowerCase(Locale.ROOT));
            return stage == Stage.WRITE ? WORDS.say("stage.of", name, done, total) : name;
        }
    }

    /**
     * Makes the pack.
     *
     * @param name what the user calls the customer
     * @throws OperationCanceledException if the monitor was cancelled; nothing was written then
     */
    public static PackResult run(PackOptions options, String name, IProgressMonitor monitor) throws PackFailure {
        int all = 0;
        for (int share : SHARES) {
            all += share;
        }
        monitor.beginTask(WORDS.say("task", name), all);
        try {
            awaitTurn(monitor);
            try {
                return PackBuild.run(options, new Told(monitor));
            } finally {
                TURN.unlock();
            }
        } catch (PackFailure.Cancelled e) {
            throw new OperationCanceledException();
        } finally {
            monitor.done();
        }
    }

    private static void awaitTurn(IProgressMonitor monitor) {
        try {
            while (!TURN.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Lets the workspace see what is in {@code folder} now; what is {@code derived} no search and no check looks at. */
    public static void show(Path folder, boolean derived) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (IContainer container : root.findContainersForLocationURI(folder.toUri())) {
            IContainer there = container;
            while (!there.exists() && there.getParent() != null) {
                there = there.getParent();
            }
            refresh(there, container, derived);
        }
    }

    private static void refresh(IContainer there, IContainer container, boolean derived) {
        if (!there.getProject().isAccessible()) {
            return;
        }
        try {
            ResourcesPlugin.getWorkspace().run(monitor -> {
                there.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                if (derived && container.exists() && container.getType() == IResource.FOLDER) {
                    container.setDerived(true, monitor);
                }
            }, there.getProject(), 0, null);
        } catch (CoreException e) {
            // The pack is there all the same; the user sees it after a refresh by hand.
            ILog.of(MonitoredBuild.class).log(e.getStatus());
        }
    }
}
