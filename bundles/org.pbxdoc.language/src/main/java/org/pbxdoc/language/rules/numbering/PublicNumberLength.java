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
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** A public number has more or fewer digits than numbers of its country have. */
public final class PublicNumberLength extends Rule {

    public PublicNumberLength() {
        super("NUM002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StatedNumber number : StatedNumber.all(installation)) {
            PhoneNumber read = PhoneNumber.parse(number.text(), installation.country());
            if (read instanceof Rejected rejected && rejected.reason() == Reason.LENGTH) {
                findings.reportAt(
                        "",
                        findings.severity(),
                        number.place(),
                        Optional.empty(),
                        number.text(),
                        rejected.digits(),
                        rejected.callingCode(),
                        rejected.expected());
            } else if (read instanceof Canonical canonical && canonical.isOverlong()) {
                findings.reportAt(
                        "long",
                        Severity.WARNING,
                        number.place(),
                        Optional.empty(),
                        number.text(),
                        canonical.e164().length() - 1,
                        PhoneNumber.LONGEST);
            }
        }
    }
}
