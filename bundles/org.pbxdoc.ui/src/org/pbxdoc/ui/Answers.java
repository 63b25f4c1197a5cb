/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Takes answers from the thread for models to the screen. */
public final class Answers {

    private Answers() {}

    /** Shows {@code answer} in the UI thread once it is there; one that breaks goes into the log. */
    public static <T> void show(CompletableFuture<T> answer, Consumer<T> screen) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        answer.thenAcceptAsync(screen, display::asyncExec).exceptionally(broken -> {
            if (!(broken instanceof CancellationException) && !(broken.getCause() instanceof CancellationException)) {
                ILog.of(Answers.class).error("An answer about a pbxdoc text broke", broken);
            }
            return null;
        });
    }
}
