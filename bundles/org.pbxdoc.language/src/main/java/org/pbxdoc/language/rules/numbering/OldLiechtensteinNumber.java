/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.Optional;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** A number of Liechtenstein is written as in the days when it was Swiss area 075. */
public final class OldLiechtensteinNumber extends Rule {

    public OldLiechtensteinNumber() {
        super("NUM003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StatedNumber number : StatedNumber.all(installation)) {
            if (PhoneNumber.parse(number.text(), installation.country()) instanceof Rejected rejected
                    && rejected.reason() == Reason.OLD_LIECHTENSTEIN) {
                Optional<String> today = rejected.suggestion();
                findings.reportAt(
                        "", findings.severity(), number.place(), today, number.text(), today.orElse("+423"));
            }
        }
    }
}
