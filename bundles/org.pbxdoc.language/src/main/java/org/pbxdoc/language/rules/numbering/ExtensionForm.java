/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.rules.Rule;

/** An extension has another length than the plan says, is in none of its ranges, or starts with a zero. */
public final class ExtensionForm extends Rule {

    public ExtensionForm() {
        super("NUM014", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        TreeSet<Integer> lengths = new TreeSet<>();
        installation.all(Numbering.class).stream()
                .flatMap(plan -> plan.getLengths().stream())
                .filter(Objects::nonNull)
                .forEach(lengths::add);
        PlannedNumbers planned = PlannedNumbers.of(installation);
        String declared = lengths.stream().map(String::valueOf).collect(Collectors.joining(", "));
        for (Extension extension : Extensions.of(installation).all()) {
            if (isSpecial(extension)) {
                continue;
            }
            int digits = extension.numbers().digits();
            if (!lengths.isEmpty() && !lengths.contains(digits)) {
                findings.report(
                        extension.place(),
                        extension.feature(),
                        Named.of(extension.owner()),
                        extension.numbers(),
                        digits,
                        declared);
            } else if (!planned.isEmpty() && !planned.contains(extension.numbers())) {
                findings.reportAs(
                        "range",
                        findings.severity(),
                        extension.place(),
                        extension.feature(),
                        Named.of(extension.owner()),
                        extension.numbers(),
                        planned.inWords());
            }
            if (extension.numbers().first().startsWith("0")) {
                findings.reportAs(
                        "zero",
                        findings.severity(),
                        extension.place(),
                        extension.feature(),
                        Named.of(extension.owner()),
                        extension.numbers());
            }
        }
    }

    /** Operator, voice mail and short dials have lengths of their own. */
    private static boolean isSpecial(Extension extension) {
        return switch (extension.kind()) {
            case OPERATOR, VOICEMAIL, SHORT_DIAL -> true;
            default -> false;
        };
    }
}
