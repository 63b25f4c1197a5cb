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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as vendors write it: {@code R8.2}, {@code V3R3}, {@code 8.1SP2}, {@code 20.0 Update 5}.
 *
 * <p>It is never a decimal number: 9.10 is newer than 9.9. The letters V and R only separate, so R8.2 is 8.2. What has a
 * service pack or an update is newer than the same without; what is a beta is older.
 *
 * @param text as written
 */
public record VersionText(String text) implements Comparable<VersionText> {

    private static final Pattern PART = Pattern.compile("(\\d+)|(\\p{L}+)");
    private static final Set<String> SEPARATORS = Set.of("v", "r", "version", "release", "rel");
    private static final Set<String> BEFORE = Set.of("alpha", "beta", "rc", "snapshot", "preview");

    /** Returns whether this is a later release than {@code other}. */
    public boolean isNewerThan(VersionText other) {
        return release(other) > 0;
    }

    /** Returns whether this and {@code other} name one release: R8.2 and 8.2.0 do. */
    public boolean isSameRelease(VersionText other) {
        return release(other) == 0;
    }

    private int release(VersionText other) {
        List<String> mine = parts();
        List<String> others = other.parts();
        for (int i = 0; i < Math.max(mine.size(), others.size()); i++) {
            int order = compare(part(mine, i), part(others, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!SEPARATORS.contains(matcher.group())) {
                parts.add(matcher.group().replaceFirst("^0+(?=\\d)", ""));
            }
        }
        return parts;
    }

    /** Order: beta and its like, nothing or zero, words such as SP, numbers. */
    private static int compare(String one, String other) {
        int byRank = Integer.compare(rank(one), rank(other));
        if (byRank != 0) {
            return byRank;
        }
        if (rank(one) == 3) {
            int byLength = Integer.compare(one.length(), other.length());
            return byLength != 0 ? byLength : one.compareTo(other);
        }
        return rank(one) == 1 ? 0 : one.compareTo(other);
    }

    private static int rank(String part) {
        if (part.isEmpty() || part.equals("0")) {
            return 1;
        }
        if (Character.isDigit(part.charAt(0))) {
            return 3;
        }
        return BEFORE.contains(part) ? 0 : 2;
    }

    @Override
    public int compareTo(VersionText other) {
        int byRelease = release(other);
        return byRelease != 0 ? byRelease : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
