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
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.literal.PhoneNumber.Reason;
import org.pbxdoc.language.literal.PhoneNumber.Rejected;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** A public number is not one, or could be two. */
public final class PublicNumberValid extends Rule {

    public PublicNumberValid() {
        super("NUM001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        String country = installation.country();
        for (StatedNumber number : StatedNumber.all(installation)) {
            judge(number.text(), country, number.mayBeShort(), number.place(), findings);
        }
        for (DdiRange range : installation.all(DdiRange.class)) {
            if (isWhole(range, country)) {
                Place place = Places.of(range, ModelPackage.eINSTANCE.getDdiRange_Last());
                judge(range.getLast(), country, false, place, findings);
            }
        }
    }

    /** The digits at the end of a range, and a last number that does not match the first, are a matter of its shape. */
    private static boolean isWhole(DdiRange range, String country) {
        if (range.getLast() == null) {
            return false;
        }
        Optional<Canonical> first = PhoneNumber.read(range.getFirst(), country);
        if (first.isEmpty() || NumberBlock.isTail(first.get().e164(), range.getLast(), country)) {
            return false;
        }
        return !(NumberBlock.parse(range.getFirst(), range.getLast(), country)
                        instanceof NumberBlock.Reading.Faulty faulty
                && faulty.fault() == NumberBlock.Fault.LENGTH);
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
        } else if (number.isOverlong()) {
            findings.reportAt(
                    "long", Severity.WARNING, place, Optional.empty(), text, number.e164().length() - 1, PhoneNumber.LONGEST);
        }
    }

    private static void refuse(Rejected rejected, String text, Place place, Findings findings) {
        String variant =
                switch (rejected.reason()) {
                    case CHARACTERS -> "characters";
                    case AMBIGUOUS -> rejected.suggestion().isPresent() ? "ambiguous.meant" : "ambiguous";
                    case SHORT -> "short";
                    case COUNTRY -> "country";
                    case LENGTH -> "length";
                    case OLD_LIECHTENSTEIN -> "";
                };
        if (!variant.isEmpty()) {
            findings.reportAt(
                    variant,
                    findings.severity(),
                    place,
                    Optional.empty(),
                    text,
                    rejected.suggestion().orElse(String.valueOf(rejected.digits())),
                    rejected.callingCode(),
                    rejected.expected());
        }
    }
}
