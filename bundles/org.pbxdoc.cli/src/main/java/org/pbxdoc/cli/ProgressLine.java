/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.Locale;
import org.pbxdoc.pack.Progress;
import org.pbxdoc.pack.Stage;
import org.pbxdoc.pack.Words;

/** One line on a terminal that says what takes so long; it appears after a second and goes away at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Words WORDS = new Words(ProgressLine.class);
    private static final long PATIENCE = 1_000_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final Surroundings surroundings;
    private final Locale language;
    private final long start = System.nanoTime();
    private boolean shown;

    ProgressLine(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public void at(Stage stage, int done, int total) {
        if (surroundings.terminal() && System.nanoTime() - start > PATIENCE) {
            String text = WORDS.say(language, "stage." + stage.name().toLowerCase(Locale.ROOT), done, total);
            surroundings.err().print(CLEAR + text);
            surroundings.err().flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            surroundings.err().print(CLEAR);
            surroundings.err().flush();
        }
    }
}
