/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.ui.Words;

/** Carries an order out: in a wizard, which waits for it, or in the background with a dialog in the end. */
public final class OrderRun {

    /** The family of the jobs in the background. */
    public static final Object FAMILY = OrderRun.class;

    private static final Words WORDS = new Words(OrderRun.class);

    private OrderRun() {}

    /** Asks the user to save what is open in the customer's project; returns false if the user wants to stop. */
    static boolean save(PackOrder order) {
        return IDE.saveAllEditors(new IResource[] {order.customer().project()}, true);
    }

    /**
     * Makes the pack and lets the workspace see it.
     *
     * @throws OperationCanceledException if the monitor was cancelled; nothing was changed then
     */
    public static Outcome run(PackOrder order, IProgressMonitor monitor) {
        try {
            PackResult result = MonitoredBuild.run(order.options(), order.customer().label(), monitor);
            LastOrder.remember(order);
            if (result.isWritten()) {
                MonitoredBuild.show(order.output(), false);
            }
            return Outcome.of(result);
        } catch (PackFailure e) {
            return Outcome.of(e);
        }
    }

    /** Saves, makes the pack in the background and says what came of it. */
    static void inBackground(PackOrder order) {
        if (!save(order)) {
            return;
        }
        Job job = new Job(WORDS.say("task", order.customer().label())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Outcome outcome = OrderRun.run(order, monitor);
                    say(outcome);
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setUser(true);
        job.schedule();
    }

    /** Says what came of an order; from any thread. */
    public static void say(Outcome outcome) {
        Display.getDefault().asyncExec(() -> {
            if (!PlatformUI.getWorkbench().isClosing()) {
                new OutcomeDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), outcome).open();
            }
        });
    }
}
