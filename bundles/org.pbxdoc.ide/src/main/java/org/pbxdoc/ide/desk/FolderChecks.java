/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;

/** Checks customers' folders when typing pauses; a check that a change makes void ends and is made again. */
public final class FolderChecks {

    /** Is told what a check has found. */
    public interface Listener {

        /** Called on the thread for models while {@code folder} is still as it was checked. */
        void checked(EditedFolder folder, Snapshot snapshot, List<Problem> problems);

        /** Called when a check broke: a fault of ours. */
        void failed(Path folder, Throwable cause);
    }

    private static final long AGAIN_MS = 200;

    private final ModelThread thread;
    private final Snapshots snapshots;
    private final Function<Path, EditedFolder> state;
    private final Supplier<Locale> language;
    private final Listener listener;
    private final Map<Path, Future<?>> waiting = new HashMap<>();

    /**
     * Makes checks on {@code thread}.
     *
     * @param state returns a folder with the texts that are open in it now; called on any thread
     * @param language returns the user's language
     */
    public FolderChecks(
            ModelThread thread,
            Snapshots snapshots,
            Function<Path, EditedFolder> state,
            Supplier<Locale> language,
            Listener listener) {
        this.thread = thread;
        this.snapshots = snapshots;
        this.state = state;
        this.language = language;
        this.listener = listener;
    }

    /** Checks {@code folder} after a pause; one that is asked for again starts the pause anew. */
    public synchronized void soon(Path folder, long milliseconds) {
        Future<?> before = waiting.remove(folder);
        if (before != null) {
            before.cancel(false);
        }
        waiting.put(folder, thread.later(() -> check(folder), milliseconds));
    }

    /** What made the check void may have been said of another folder: a text of one customer can lie within another's folder. */
    private synchronized void again(Path folder) {
        if (!waiting.containsKey(folder)) {
            soon(folder, AGAIN_MS);
        }
    }

    private void check(Path folder) {
        synchronized (this) {
            waiting.remove(folder);
        }
        try {
            EditedFolder edited = state.apply(folder);
            Snapshot snapshot = snapshots.of(edited);
            List<Problem> problems = snapshot.problems(language.get(), () -> {
                stopIfChanged(edited);
                thread.breathe();
            });
            stopIfChanged(edited);
            listener.checked(edited, snapshot, problems);
        } catch (CancellationException e) {
            again(folder);
        } catch (RuntimeException | Error e) {
            listener.failed(folder, e);
        }
    }

    private void stopIfChanged(EditedFolder edited) {
        if (!state.apply(edited.folder()).equals(edited)) {
            throw new CancellationException();
        }
    }
}
