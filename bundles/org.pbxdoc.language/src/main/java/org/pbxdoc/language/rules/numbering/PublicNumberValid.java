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
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** A public number is not one, or could be two. */
public final class PublicNumberValid extends Rule {

    public PublicNumberValid() {
        super("NUM001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StatedNumber number : StatedNumber.all(installation)) {
            judge(number.text(), installation.country(), number.mayBeShort(), number.place(), findings);
        }
    }

    private static void judge(String text, String country, boolean mayBeShort, Place place, Findings findings) {
        PhoneNumber read = PhoneNumber.parse(text, country);
        if (read instanceof Canonical number) {
            warn(number, text, place, findings);
        } else if (read instanceof Rejected rejected && !(mayBeShort && rejected.reason() == Reason.SHORT)) {
            refuse(rejected, text, place, findings);
        }
    }

    private static void warn(Canonical number, String text, Place place, Findings findings) {
        if (number.trunkZero()) {
            Optional<String> mended = Optional.of(number.inWords());
            findings.reportAt("zero", Severity.WARNING, place, mended, text, number.inWords());
        }
    }

    private static void refuse(Rejected rejected, String text, Place place, Findings findings) {
        String variant =
                switch (rejected.reason()) {
                    case CHARACTERS -> "characters";
                    case AMBIGUOUS -> rejected.suggestion().isPresent() ? "ambiguous.meant" : "ambiguous";
                    case SHORT -> "short";
                    case COUNTRY -> "country";
                    case LENGTH, OLD_LIECHTENSTEIN -> "";
                };
        if (!variant.isEmpty()) {
            findings.reportAt(
                    variant,
                    findings.severity(),
                    place,
                    Optional.empty(),
                    text,
                    rejected.suggestion().orElse(""));
        }
    }
}
