/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import org.pbxdoc.ide.Region;

/**
 * One thing that can be written at a place.
 *
 * @param text what goes in; with {@code snippet} its gaps are written {@code ${1:name}}
 * @param region what goes out
 * @param label what the list shows
 * @param detail a few words beside it, such as the title of an element
 * @param kind what it is
 * @param snippet whether the text has gaps to fill in
 * @param subject what its documentation is about, for {@link Completions#documentation}
 */
public record Completion(
        String text, Region region, String label, String detail, Kind kind, boolean snippet, String subject) {

    /** Returns whether it is still meant when {@code typed} stands in place of its region. */
    public boolean fits(String typed) {
        String word = snippet ? label : text;
        return word.regionMatches(true, 0, typed, 0, typed.length());
    }

    /** What a proposal is. */
    public enum Kind {
        TEMPLATE,
        NAME,
        MODEL,
        RULE,
        VALUE,
        KEYWORD
    }
}
