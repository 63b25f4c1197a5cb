/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelThreadTest {

    private final ModelThread thread = new ModelThread("test");
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        thread.end();
    }

    @Test
    void answersRequestsInTheBreathOfWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Void> work = new CompletableFuture<>();
        thread.later(() -> {
            begun.countDown();
            await(asked);
            done.add("half");
            thread.breathe();
            done.add("whole");
            work.complete(null);
        }, 0);
        await(begun);
        CompletableFuture<String> answer = thread.ask(checkpoint -> {
            done.add("answer");
            return Thread.currentThread().getName();
        });
        asked.countDown();
        assertEquals("test", answer.get(10, TimeUnit.SECONDS));
        work.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("half", "answer", "whole"), done);
    }

    @Test
    void endsAQuestionThatNobodyWaitsFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        CompletableFuture<String> answer = thread.ask(checkpoint -> {
            begun.countDown();
            await(cancelled);
            try {
                checkpoint.run();
                ended.complete(false);
            } catch (CancellationException e) {
                ended.complete(true);
                throw e;
            }
            return "";
        });
        await(begun);
        answer.cancel(false);
        cancelled.countDown();
        assertTrue(ended.get(10, TimeUnit.SECONDS));
    }

    @Test
    void forgetsWorkThatIsCancelledAndGoesOnAfterAFault() {
        thread.later(() -> done.add("never"), 60_000).cancel(false);
        CompletableFuture<Object> broken = thread.ask(checkpoint -> {
            throw new IllegalStateException("broken");
        });
        assertThrows(CompletionException.class, broken::join);
        assertEquals("on", thread.ask(checkpoint -> "on").join());
        assertEquals(List.of(), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
