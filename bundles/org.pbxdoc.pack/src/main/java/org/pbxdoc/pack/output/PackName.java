/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a pack: whose it is, its version, for whom it was made, {@code exemple-2.1-auditor}.
 *
 * @param stem whose it is
 * @param version version of the documentation, if it has one
 * @param reader for whom it was made, if not for whom the documentation names
 */
public record PackName(String stem, Optional<String> version, Optional<String> reader) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})*");

    /** Returns the name as its folder has it. */
    public String folder() {
        return FileName.of(Stream.of(Optional.of(stem), version, reader).flatMap(Optional::stream).reduce((left, right) -> left + "-" + right).orElseThrow());
    }

    /** Returns which of {@code folders} is the pack before this one: of the same name but for the highest version below its own. */
    Optional<String> before(Stream<String> folders) {
        if (version.isEmpty() || !NUMBERS.matcher(version.get()).matches()) {
            return Optional.empty();
        }
        Pattern others = Pattern.compile(
                Pattern.quote(FileName.of(stem)) + "-(" + NUMBERS + ")" + reader.map(one -> Pattern.quote("-" + one)).orElse(""));
        int[] own = numbers(version.get());
        return folders.map(others::matcher)
                .filter(Matcher::matches)
                .filter(other -> Arrays.compare(numbers(other.group(1)), own) < 0)
                .max((left, right) -> Arrays.compare(numbers(left.group(1)), numbers(right.group(1))))
                .map(Matcher::group);
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
