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
import org.eclipse.emf.ecore.EAttribute;
import org.pbxdoc.language.derive.OpenPlan;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.InternalNumber;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberBlock.Reading;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** A range runs backwards, mixes lengths, holds another count of numbers than declared, or overlaps another one of the plan. */
public final class NumberRangeShape extends Rule {

    private static final EAttribute LAST = ModelPackage.eINSTANCE.getDdiRange_Last();
    private static final EAttribute ROOT = ModelPackage.eINSTANCE.getDdiRange_Root();
    private static final EAttribute LONGEST = ModelPackage.eINSTANCE.getDdiRange_LongestTail();
    private static final EAttribute DECLARED = ModelPackage.eINSTANCE.getDdiRange_Declared();
    private static final EAttribute LAST_EXTENSION = ModelPackage.eINSTANCE.getExtensionRange_Last();

    public NumberRangeShape() {
        super("NUM004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DdiRange range : installation.all(DdiRange.class)) {
            if (OpenPlan.isMeant(range)) {
                tails(range, installation.country(), findings);
                continue;
            }
            Reading reading = NumberBlock.parse(range.getFirst(), range.getLast(), installation.country());
            if (reading instanceof Reading.Faulty faulty) {
                faulty(range, faulty, findings);
            } else if (reading instanceof Reading.Block read) {
                count(range, read.block(), findings);
            }
        }
        for (ExtensionRange range : installation.all(ExtensionRange.class)) {
            internal(range, findings);
        }
        PlannedNumbers.of(installation).overlaps().forEach((later, earlier) -> findings.reportAs(
                "overlap",
                findings.severity(),
                later.range(),
                ModelPackage.eINSTANCE.getExtensionRange_First(),
                later.numbers(),
                earlier.numbers(),
                Places.of(earlier.range(), null).inWords()));
    }

    private static void faulty(DdiRange range, Reading.Faulty faulty, Findings findings) {
        String first = PhoneNumber.display(faulty.first());
        String last = PhoneNumber.display(faulty.last());
        switch (faulty.fault()) {
            case REVERSED -> findings.reportAs("reversed", findings.severity(), range, LAST, first, last);
            case LENGTH -> findings.reportAs(
                    "length",
                    findings.severity(),
                    range,
                    LAST,
                    first,
                    faulty.first().length() - 1,
                    last,
                    faulty.last().length() - 1);
            case SIZE -> findings.reportAs(
                    "size",
                    findings.severity(),
                    range,
                    LAST,
                    first,
                    last,
                    new NumberBlock(faulty.first(), faulty.last()).count());
            case NO_NUMBER -> {
                // The number itself is reported by NUM001.
            }
        }
    }

    private static void count(DdiRange range, NumberBlock block, Findings findings) {
        if (Written.is(range, DECLARED) && range.getDeclared() != block.count()) {
            findings.reportWithFix(
                    "",
                    findings.severity(),
                    String.valueOf(block.count()),
                    range,
                    DECLARED,
                    block.inWords(),
                    block.count(),
                    range.getDeclared());
        }
    }

    /** Tails of one length make a block; of several lengths, as many numbers as are in use. */
    private static void tails(DdiRange range, String country, Findings findings) {
        int shortest = range.getShortestTail();
        int longest = Written.is(range, LONGEST) ? range.getLongestTail() : shortest;
        Optional<OpenPlan> plan = OpenPlan.read(range, country);
        if (longest < shortest) {
            findings.reportAs("reversed", findings.severity(), range, LONGEST, shortest, longest);
        } else if (plan.isEmpty()) {
            findings.reportAs(
                    "root", findings.severity(), range, ROOT, range.getRoot(), shortest, longest, OpenPlan.LONGEST_TAIL);
        } else if (plan.get().isFixed()) {
            count(range, plan.get().block(shortest), findings);
        } else if (Written.is(range, DECLARED)) {
            findings.unknown(range, DECLARED, plan.get().inWords(), range.getDeclared(), shortest, longest);
        }
    }

    private static void internal(ExtensionRange range, Findings findings) {
        String first = range.getFirst();
        String last = range.getLast();
        if (!InternalNumber.isValid(first) || !InternalNumber.isValid(last)) {
            return;
        }
        if (first.length() != last.length()) {
            findings.reportAs(
                    "length", findings.severity(), range, LAST_EXTENSION, first, first.length(), last, last.length());
        } else if (first.compareTo(last) > 0) {
            findings.reportAs("reversed", findings.severity(), range, LAST_EXTENSION, first, last);
        }
    }
}
