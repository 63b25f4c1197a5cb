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
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** Two elements have the same internal number. */
public final class InternalNumbersUnique extends Rule {

    public InternalNumbersUnique() {
        super("NUM008", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Extension> sorted = Extensions.of(installation).all().stream()
                .sorted(Comparator.comparing(Extension::numbers))
                .toList();
        Extension furthest = null;
        for (Extension extension : sorted) {
            Optional<NumberSpan> shared =
                    furthest == null ? Optional.empty() : furthest.numbers().shared(extension.numbers());
            if (shared.isPresent()) {
                report(furthest, extension, shared.get(), findings);
            }
            boolean further = furthest == null
                    || furthest.numbers().digits() != extension.numbers().digits()
                    || furthest.numbers().last().compareTo(extension.numbers().last()) < 0;
            furthest = further ? extension : furthest;
        }
    }

    private static void report(Extension one, Extension other, NumberSpan shared, Findings findings) {
        Place first = Places.of(one.place(), one.feature());
        Place second = Places.of(other.place(), other.feature());
        Extension earlier = first.compareTo(second) <= 0 ? one : other;
        Extension later = earlier == one ? other : one;
        findings.report(
                later.place(),
                later.feature(),
                Named.of(later.owner()),
                shared,
                Named.of(earlier.owner()),
                Places.of(earlier.place(), earlier.feature()).inWords());
    }
}
