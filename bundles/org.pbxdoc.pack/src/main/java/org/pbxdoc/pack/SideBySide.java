/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.pbxdoc.pack.output.OutputTree;

/** Runs the steps of a build on as many processors as there are. */
final class SideBySide {

    /** More would only take memory: each step holds a document. */
    private static final int MOST = 4;

    private final List<Deliverables.Step> steps;
    private final OutputTree tree;
    private final AtomicBoolean stopped = new AtomicBoolean();

    SideBySide(List<Deliverables.Step> steps, OutputTree tree) {
        this.steps = steps;
        this.tree = tree;
    }

    /**
     * Runs all steps and returns once none is running any more.
     *
     * @param goOn hears how many steps are done and says whether to go on
     * @return whether all were run
     * @throws IOException what the first failing step threw
     */
    boolean run(IntPredicate goOn) throws IOException {
        int threads = Math.max(1, Math.min(MOST, Math.min(steps.size(), Runtime.getRuntime().availableProcessors())));
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "pbxdoc-writer");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return run(new ExecutorCompletionService<>(pool), goOn);
        } finally {
            pool.shutdown();
        }
    }

    private boolean run(ExecutorCompletionService<Void> service, IntPredicate goOn) throws IOException {
        for (Deliverables.Step step : steps) {
            service.submit(() -> {
                if (!stopped.get()) {
                    step.writeTo(tree);
                }
                return null;
            });
        }
        Throwable failure = null;
        boolean interrupted = false;
        for (int done = 0; done < steps.size(); done++) {
            if (!stopped.get() && !goOn.test(done)) {
                stopped.set(true);
            }
            try {
                service.take().get();
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
                stopped.set(true);
            } catch (InterruptedException e) {
                // The steps are still writing; the place must not be cleared under them.
                stopped.set(true);
                interrupted = true;
                done--;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow(failure);
        return !stopped.get();
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
