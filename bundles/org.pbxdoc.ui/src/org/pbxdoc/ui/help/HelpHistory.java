/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.pbxdoc.ide.help.HelpPage;

/** The pages a reader has seen, to go back and forward. */
final class HelpHistory {

    private final Deque<Visit> before = new ArrayDeque<>();
    private final Deque<Visit> after = new ArrayDeque<>();
    private Visit current;

    /**
     * A page that was opened.
     *
     * @param page what was shown
     * @param top the line at the top of the view when it was left
     */
    record Visit(HelpPage page, int top) {}

    /** Goes to a new page; {@code top} is the line at the top of the one that is left. */
    void open(HelpPage page, int top) {
        if (current != null && !current.page().equals(page)) {
            before.push(new Visit(current.page(), top));
            after.clear();
        }
        current = new Visit(page, 0);
    }

    Optional<Visit> back(int top) {
        return step(before, after, top);
    }

    Optional<Visit> forward(int top) {
        return step(after, before, top);
    }

    private Optional<Visit> step(Deque<Visit> from, Deque<Visit> to, int top) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(new Visit(current.page(), top));
        current = from.pop();
        return Optional.of(current);
    }

    boolean hasBack() {
        return !before.isEmpty();
    }

    boolean hasForward() {
        return !after.isEmpty();
    }

    Optional<HelpPage> current() {
        return Optional.ofNullable(current).map(Visit::page);
    }
}
