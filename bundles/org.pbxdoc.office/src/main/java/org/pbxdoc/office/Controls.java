/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The content controls of a Word file while it is written: their tags, and what people left in those of an earlier file. */
final class Controls {

    /** Start of the tags of places for remarks. */
    static final String REMARKS = "pbxdoc:note:";
    /** Value of a box that is ticked. */
    static final String TICKED = "\u2611";
    /** Value of a box that is not ticked. */
    static final String UNTICKED = "\u2610";
    /** Face of what stands in a control until somebody writes. */
    static final String PLACEHOLDER = "PlaceholderText";

    private static final int TAG_LENGTH = 64;

    private final EarlierFile earlier;
    private final Set<String> tags = new LinkedHashSet<>();
    private final Map<String, String> generated = new LinkedHashMap<>();

    Controls(EarlierFile earlier) {
        this.earlier = earlier;
    }

    /** Returns what people wrote at the place {@code tag}. */
    List<Written> remarks(String tag) {
        tags.add(tag);
        return earlier.remarks(tag);
    }

    /** Returns what stands in the control {@code tag}: what people made of it, else {@code fresh}. */
    String value(String tag, String fresh) {
        tags.add(tag);
        generated.put(tag, fresh);
        return earlier.value(tag, fresh);
    }

    /** Returns the tags so far. */
    Set<String> tags() {
        return tags;
    }

    /** Returns what the model says for each control with a value. */
    Map<String, String> generated() {
        return generated;
    }

    /** Word takes tags of at most 64 characters; a longer id keeps its start and gets a hash, so that it stays unique. */
    static String tag(String id) {
        return id.length() <= TAG_LENGTH
                ? id
                : id.substring(0, TAG_LENGTH - 9) + "-" + HexFormat.of().toHexDigits(id.hashCode());
    }

    /** Word takes names of at most 64 characters. */
    static String shortened(String label) {
        int end = Math.min(label.length(), TAG_LENGTH);
        return label.substring(0, end > 0 && Character.isHighSurrogate(label.charAt(end - 1)) ? end - 1 : end);
    }
}
