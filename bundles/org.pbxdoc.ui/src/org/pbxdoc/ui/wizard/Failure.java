/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.pbxdoc.ui.Words;

/** What the workbench could not do, said to people and logged. */
final class Failure {

    private static final Words WORDS = new Words(Failure.class);

    private Failure() {}

    static void show(Shell shell, String sentence, Throwable cause) {
        IStatus status = cause instanceof CoreException core
                ? core.getStatus()
                : new Status(IStatus.ERROR, Failure.class, sentence, cause);
        ILog.of(Failure.class).log(status);
        ErrorDialog.openError(shell, WORDS.say("failed"), sentence, status);
    }

    /** Opens the file; a file that cannot be shown is there all the same. */
    static void open(IFile file, IWorkbench workbench, Shell shell) {
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            show(shell, WORDS.say("open.failed", file.getName()), e);
        }
    }
}
