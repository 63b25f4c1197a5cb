/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the last digits of a public number become an extension: {@code 2xx} puts two of them after a 2.
 *
 * @param head the digits in front
 * @param places how many digits of the public number follow
 */
public record ExtensionPattern(String head, int places) {

    private static final Pattern FORM = Pattern.compile("\\d*x+");

    /** Reads {@code text}; empty if it is not digits followed by one x for each digit taken over. */
    public static Optional<ExtensionPattern> read(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(lower).matches() || lower.length() > 11) {
            return Optional.empty();
        }
        int head = lower.indexOf('x');
        return Optional.of(new ExtensionPattern(lower.substring(0, head), lower.length() - head));
    }

    /** Returns the extension of the public number {@code e164}. */
    public String extension(String e164) {
        return head + e164.substring(Math.max(0, e164.length() - places));
    }

    /** Returns {@code block} cut where its tails begin anew, so that the extensions of each part are consecutive. */
    public List<NumberBlock> parts(NumberBlock block) {
        long tails = Math.round(Math.pow(10, places));
        long start = Long.parseLong(block.first().substring(1));
        List<NumberBlock> parts = new ArrayList<>();
        for (long from = 0; from < block.count(); ) {
            long to = Math.min(block.count(), from + tails - (start + from) % tails);
            parts.add(new NumberBlock(block.number(from), block.number(to - 1)));
            from = to;
        }
        return parts;
    }

    /** Returns the extensions of all numbers of {@code block}, if they are consecutive: they are within one hundred, thousand, …. */
    public Optional<NumberSpan> extensions(NumberBlock block) {
        int fixed = block.first().length() - places;
        boolean within = fixed > 0 && block.first().substring(0, fixed).equals(block.last().substring(0, fixed));
        return within ? NumberSpan.of(extension(block.first()), extension(block.last())) : Optional.empty();
    }
}
