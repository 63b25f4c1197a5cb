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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;

class FolderChecksTest {

    private final ModelThread thread = new ModelThread("test");
    private final Snapshots snapshots = new Snapshots();
    private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private volatile String text = "site a {";

    private final FolderChecks checks = new FolderChecks(thread, snapshots, this::now, () -> Locale.ENGLISH, teller());

    @AfterEach
    void end() {
        thread.end();
    }

    @Test
    void tellsOnceWhatIsWrongWhenTypingPauses() throws Exception {
        checks.soon(folder, 60_000);
        checks.soon(folder, 20);
        List<String> found = told.poll(30, TimeUnit.SECONDS);
        assertNotNull(found);
        assertEquals(List.of("SYN005"), found);
        assertNull(told.poll(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void saysNothingAboutAStateThatIsGone() throws Exception {
        thread.later(() -> {
            text = "site b {";
            checks.soon(folder, 10);
        }, 0);
        checks.soon(folder, 0);
        assertNotNull(told.poll(30, TimeUnit.SECONDS));
        assertEquals("site b {", thread.ask(checkpoint -> Snapshot.text(
                snapshots.of(now(folder)).resource(folder.resolve("a.pbxdoc")).orElseThrow())).join());
    }

    @Test
    void checksAgainWhatNobodyElseAsksForAnew() throws Exception {
        int[] looks = {0};
        FolderChecks disturbed = new FolderChecks(
                thread, snapshots, where -> now(where, looks[0]++ == 0 ? "site a {}" : text), () -> Locale.ENGLISH, teller());
        disturbed.soon(folder, 0);
        assertEquals(List.of("SYN005"), told.poll(30, TimeUnit.SECONDS));
        assertNull(told.poll(500, TimeUnit.MILLISECONDS));
    }

    private EditedFolder now(Path where) {
        return now(where, text);
    }

    private static EditedFolder now(Path where, String text) {
        return new EditedFolder(where, Map.of(where.resolve("a.pbxdoc"), text));
    }

    private FolderChecks.Listener teller() {
        return new FolderChecks.Listener() {
            @Override
            public void checked(EditedFolder edited, Snapshot snapshot, List<Problem> problems) {
                told.add(problems.stream().map(Problem::id).distinct().toList());
            }
    
            @Override
            public void failed(Path where, Throwable cause) {
                told.add(List.of(cause.toString()));
            }
        };
    }
}
