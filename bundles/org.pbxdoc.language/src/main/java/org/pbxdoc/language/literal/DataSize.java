/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory or disk something has; makers and hosts mean the same by GB and GiB here.
 *
 * @param megabytes in units of 1024 kilobytes
 */
public record DataSize(long megabytes) implements Comparable<DataSize> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(M|G|T)i?B?");
    private static final long KILO = 1024;

    /** Returns the size of {@code text}, such as {@code 8GB}, which may be null; empty if it is none. */
    public static Optional<DataSize> read(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.toUpperCase(Locale.ROOT).replace("IB", "iB"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "M" -> new DataSize(amount);
            case "G" -> ofGigabytes(amount);
            default -> ofGigabytes(amount * KILO);
        });
    }

    /** Returns the size of {@code gigabytes}. */
    public static DataSize ofGigabytes(long gigabytes) {
        return new DataSize(gigabytes * KILO);
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(megabytes, other.megabytes);
    }

    /** Returns {@code 512 MB}, {@code 8 GB}. */
    @Override
    public String toString() {
        return megabytes % KILO == 0 ? megabytes / KILO + " GB" : megabytes + " MB";
    }
}
