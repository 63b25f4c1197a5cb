/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that a changed document gets. */
final class NextVersion {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?");

    private NextVersion() {}

    /**
     * Returns the version after {@code version}. Of three numbers the middle one grows when something came or went
     * ({@code structural}), otherwise the last one; of fewer the second one grows.
     */
    static String after(String version, boolean structural) {
        Matcher matcher = NUMBERS.matcher(version.strip());
        if (!matcher.matches()) {
            return version.strip() + ".1";
        }
        String major = matcher.group(1);
        int minor = number(matcher.group(2));
        if (matcher.group(3) == null) {
            return major + "." + (minor + 1);
        }
        return structural ? major + "." + (minor + 1) + ".0" : major + "." + minor + "." + (number(matcher.group(3)) + 1);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
