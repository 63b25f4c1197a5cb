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
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;

/** The snapshot of the latest state of each customer's folder; asked on the thread for models. */
public final class Snapshots {

    private record Known(EditedFolder folder, long disk, Snapshot snapshot) {}

    private final Map<Path, Known> known = new HashMap<>();
    private final AtomicLong disk = new AtomicLong();

    /** Says that files have changed on the disk; safe on any thread. */
    public void diskChanged() {
        disk.incrementAndGet();
    }

    /** Returns a snapshot of the folder, read anew only if something has changed in it. */
    public Snapshot of(EditedFolder folder) {
        long now = disk.get();
        Known latest = known.get(folder.folder());
        if (latest == null || latest.disk() != now || !latest.folder().equals(folder)) {
            latest = new Known(folder, now, Snapshot.of(folder));
            known.put(folder.folder(), latest);
        }
        return latest.snapshot();
    }

    /** Forgets a folder that nobody works on any more. */
    public void close(Path folder) {
        known.remove(folder);
    }
}
