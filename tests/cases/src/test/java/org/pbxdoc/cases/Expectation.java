/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.language.finding.Finding;

/**
 * One finding that a line of a case is marked with: {@code // expect NUM004 error "100" "50"}.
 *
 * @param line line in the file of the case, from 1
 * @param id id of the rule
 * @param kind {@code error}, {@code warning}, {@code info}, or {@code unknown} for what cannot be evaluated
 * @param words what the message says among other things
 * @param fix the text that the quick fix puts in place, if one is promised
 */
record Expectation(int line, String id, String kind, List<String> words, Optional<String> fix) {

    private static final String MARK = "// expect ";
    private static final Pattern ONE =
            Pattern.compile("\\G *([A-Z]{2,4}[0-9]{3}) (error|warning|info|unknown)((?: \"[^\"]*\")*)(?: fix \"([^\"]*)\")?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /** Returns what {@code text} promises for line number {@code line}. */
    static List<Expectation> in(String text, int line) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return List.of();
        }
        List<Expectation> all = new ArrayList<>();
        String promised = text.substring(mark + MARK.length()).stripTrailing();
        Matcher one = ONE.matcher(promised);
        int end = 0;
        while (one.find()) {
            List<String> words = WORD.matcher(one.group(3)).results().map(word -> word.group(1)).toList();
            all.add(new Expectation(line, one.group(1), one.group(2), words, Optional.ofNullable(one.group(4))));
            end = one.end();
        }
        if (end < promised.length()) {
            throw new IllegalArgumentException("line " + line + ": this mark cannot be read: " + promised.substring(end));
        }
        return all;
    }

    /** Returns the place, the rule and the weight, by which a finding and a mark belong together. */
    String head() {
        return head(line, id, kind);
    }

    /** Returns the same of {@code finding}. */
    static String head(Finding finding) {
        boolean unknown = finding.outcome() == Finding.Outcome.NOT_EVALUABLE && !finding.id().equals(Finding.INTERNAL);
        return head(finding.place().line(), finding.id(), unknown ? "unknown" : finding.severity().word());
    }

    private static String head(int line, String id, String kind) {
        return String.format(Locale.ROOT, "%04d %s %s", line, id, kind);
    }

    /** Returns whether {@code finding} keeps all that is promised. */
    boolean isKeptBy(Finding finding) {
        String message = finding.message(Locale.ENGLISH);
        return head().equals(head(finding))
                && words.stream().allMatch(message::contains)
                && (fix.isEmpty() || fix.equals(finding.replacement()));
    }
}
