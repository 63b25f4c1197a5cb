/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The one thread that looks at models; they are computed as they are read, so no two may look at once. */
final class ModelThread {

    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, task -> {
        // Deep nesting is bounded by the language, but not to the depth of a default stack.
        Thread thread = new Thread(null, task, "model", 64L * 1024 * 1024);
        thread.setDaemon(true);
        return thread;
    });

    ModelThread() {
        worker.setRemoveOnCancelPolicy(true);
    }

    /** Answers a request; {@code answer} runs its argument now and then, which throws once nobody waits any more. */
    <T> CompletableFuture<T> answer(Function<Runnable, T> answer) {
        return CompletableFutures.computeAsync(worker, cancelled -> {
            cancelled.checkCanceled();
            try {
                return answer.apply(cancelled::checkCanceled);
            } catch (CancellationException | ResponseErrorException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InternalError, String.valueOf(e), null));
            }
        });
    }

    ScheduledFuture<?> later(Runnable task, long milliseconds) {
        return worker.schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }

    void end() {
        worker.shutdownNow();
    }
}
