/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pbxdoc.ide.desk.ModelThread;

/** Questions about models that a monitor waits for: they have a thread of their own, and end when nobody waits any more. */
final class Waiting {

    private static final ModelThread THREAD = new ModelThread("pbxdoc wizard");
    private static final long PATIENCE_MS = 50;

    private Waiting() {}

    /**
     * Returns the answer.
     *
     * @throws OperationCanceledException if the monitor was cancelled before
     */
    static <T> T on(Function<Runnable, T> question, IProgressMonitor monitor) {
        CompletableFuture<T> answer = THREAD.ask(question);
        while (true) {
            try {
                return answer.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(false);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                answer.cancel(false);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
