/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.desk.ModelThread;
import org.pbxdoc.ide.desk.ReferredFiles;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.PackFailure;

/**
 * What the check of a customer's folder, as it is saved, comes to.
 *
 * @param problems the problems in its files
 * @param referred the files that its sources refer to
 * @param refusal why the folder cannot be read; empty if it can
 */
record CustomerCheck(List<Problem> problems, Set<Path> referred, String refusal) {

    /** A thread of its own: a build must not hold up who types, and deep texts want a deep stack. */
    private static final ModelThread THREAD = new ModelThread("pbxdoc build");

    private static final long PATIENCE_MS = 50;

    /** Checks the customer's folder until it {@code ended} before its time. */
    static CustomerCheck of(Path customer, BooleanSupplier ended) {
        CompletableFuture<CustomerCheck> check = THREAD.ask(checkpoint -> {
            Snapshot saved = Snapshot.of(new EditedFolder(customer, Map.of()));
            return new CustomerCheck(saved.problems(Locale.getDefault(), checkpoint), ReferredFiles.of(saved), "");
        });
        while (true) {
            try {
                return check.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (ended.getAsBoolean()) {
                    check.cancel(false);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                check.cancel(false);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UncheckedIOException unreadable) {
                    return new CustomerCheck(List.of(), Set.of(), reason(customer, unreadable));
                }
                throw new IllegalStateException("The check of " + customer + " broke", e.getCause());
            }
        }
    }

    /** Says it as the command line does. */
    private static String reason(Path customer, UncheckedIOException unreadable) {
        try {
            CustomerFolder.read(customer);
        } catch (PackFailure e) {
            return e.message(Locale.getDefault(), Path::toString);
        }
        return String.valueOf(unreadable.getCause().getMessage());
    }
}
