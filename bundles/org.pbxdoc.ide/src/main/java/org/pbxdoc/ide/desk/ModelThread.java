/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.desk;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The one thread that looks at models; they are computed as they are read, so no two may look at once.
 *
 * <p>Requests are what somebody waits for, work is what can wait: a request is answered before work that has not begun, and
 * in the next breath of work that has.
 */
public final class ModelThread implements Executor {

    /** Deep nesting is bounded by the language, but not to the depth of a default stack. */
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private final Queue<Runnable> requests = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor worker;

    /** Makes a thread with {@code name} that keeps no program alive. */
    public ModelThread(String name) {
        worker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        worker.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code request} as soon as possible. */
    @Override
    public void execute(Runnable request) {
        requests.add(request);
        worker.execute(this::breathe);
    }

    /**
     * Answers a question; its argument is to be run now and then and ends it once nobody waits any more.
     *
     * @return the answer to come; what the question throws becomes its failure
     */
    public <T> CompletableFuture<T> ask(Function<Runnable, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> {
            if (answer.isDone()) {
                return;
            }
            try {
                answer.complete(question.apply(() -> {
                    if (answer.isDone()) {
                        throw new CancellationException();
                    }
                }));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /** Runs {@code work} after a pause; cancelling what is returned before it begins forgets it. */
    public Future<?> later(Runnable work, long milliseconds) {
        return worker.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Lets waiting requests run; work calls it wherever nothing is half done. */
    public void breathe() {
        for (Runnable request = requests.poll(); request != null; request = requests.poll()) {
            request.run();
        }
    }

    /** Ends the thread; what waits is not run any more. */
    public void end() {
        worker.shutdownNow();
        requests.clear();
    }
}
