/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.intake.Sentences;
import org.pbxdoc.language.finding.Finding;

/**
 * A sentence that is said in the reader's language.
 *
 * @param key which sentence
 * @param args what it names; never a secret
 * @param finding the finding of a rule that is the reason, if one is
 */
public record Said(String key, List<String> args, Optional<Finding> finding) {

    private static final Sentences WORDS = new Sentences("org.pbxdoc.intake.Messages");

    /** Longer values are cut, so that a hostile cell fills no screen. */
    private static final int LONGEST = 60;

    public Said {
        args = args.stream().map(Said::visible).toList();
    }

    static Said of(String key, Object... args) {
        return new Said(key, Arrays.stream(args).map(String::valueOf).toList(), Optional.empty());
    }

    static Said of(Finding finding) {
        return new Said("row.finding", List.of(finding.id()), Optional.of(finding));
    }

    private static String visible(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
    }

    /** Returns the sentence. */
    public String message(Locale locale) {
        return finding.isPresent()
                ? WORDS.say(locale, key, finding.get().id(), finding.get().message(locale))
                : WORDS.say(locale, key, args.toArray());
    }
}
