/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.List;
import java.util.Map;

/**
 * A page as it is shown: its text and how the parts of it look.
 *
 * @param text the characters
 * @param runs the looks, in order and without overlap; what has none is plain
 * @param sections the offset of each heading by the name that links use for it
 * @param levels how deep the items of lists stand, by the offset of their first character
 */
public record HelpText(String text, List<HelpRun> runs, Map<String, Integer> sections, Map<Integer, Integer> levels) {

    public HelpText {
        runs = List.copyOf(runs);
        sections = Map.copyOf(sections);
        levels = Map.copyOf(levels);
    }

    /** Returns the stretches that lead somewhere, in order. */
    public List<HelpRun> links() {
        return runs.stream().filter(HelpRun::isLink).toList();
    }
}
