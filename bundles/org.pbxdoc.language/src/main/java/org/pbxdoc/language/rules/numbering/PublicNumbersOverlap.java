/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** Two lines or ranges have the same public number. */
public final class PublicNumbersOverlap extends Rule {

    /** Ranges stand before the main number they start with. */
    private static final Comparator<Owned> BY_NUMBER = Comparator.<Owned>comparingInt(
                    owned -> owned.block().first().length())
            .thenComparing(owned -> owned.block().first())
            .thenComparing(Owned::isMain);

    public PublicNumbersOverlap() {
        super("NUM005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Owned> sorted = NumberRanges.of(installation).all().stream()
                .filter(owned -> Lifecycles.occupies(owned.lifecycle()))
                .sorted(BY_NUMBER)
                .toList();
        Map<String, Owned> mains = new HashMap<>();
        Owned furthest = null;
        for (Owned owned : sorted) {
            boolean taken = furthest != null && furthest.block().shared(owned.block()) > 0;
            if (owned.isMain()) {
                main(owned, taken ? furthest : null, mains.putIfAbsent(owned.block().first(), owned), findings);
                continue;
            }
            if (taken) {
                report(furthest, owned, findings);
            }
            boolean further = furthest == null
                    || furthest.block().last().length() != owned.block().last().length()
                    || furthest.block().last().compareTo(owned.block().last()) < 0;
            furthest = further ? owned : furthest;
        }
    }

    /** A main number is usually in a range of its own line; in one of another line, or on two lines, it is not. */
    private static void main(Owned main, Owned range, Owned twin, Findings findings) {
        if (twin != null) {
            report(twin, main, findings);
        } else if (range != null && range.line() != main.line()) {
            report(range, main, findings);
        }
    }

    /** Reports at the one that comes later in the text and names the other. */
    private static void report(Owned one, Owned other, Findings findings) {
        Place first = Places.of(one.stated(), one.feature());
        Place second = Places.of(other.stated(), other.feature());
        Owned earlier = first.compareTo(second) <= 0 ? one : other;
        Owned later = earlier == one ? other : one;
        findings.report(
                later.stated(),
                later.feature(),
                later.block().inWords(),
                Named.of(earlier.line()),
                earlier.block().inWords(),
                Places.of(earlier.stated(), earlier.feature()).inWords(),
                later.block().shared(earlier.block()));
    }
}
