/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.derive.OpenPlan;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.ExtensionPattern;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.rules.Rule;

/** A number of a range has two destinations, or none. */
public final class NumberDestination extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** More gaps than that are not read by anybody. */
    private static final int MOST_LISTED = 5;

    public NumberDestination() {
        super("NUM006", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        NumberRanges numbers = NumberRanges.of(installation);
        for (Owned owned : numbers.ranges()) {
            if (owned.lifecycle() != Lifecycle.ACTIVE || !(owned.stated() instanceof DdiRange range)) {
                continue;
            }
            Optional<OpenPlan> plan = OpenPlan.read(range, installation.country());
            // Of the blocks of an open plan the one of the longest tails stands for all.
            if (plan.filter(open -> !owned.block().equals(open.block(open.longest()))).isPresent()) {
                continue;
            }
            if (range.getMappings().isEmpty()) {
                findings.unknown(range, owned.feature(), plan.map(OpenPlan::inWords).orElse(owned.block().inWords()));
                continue;
            }
            if (plan.filter(open -> !open.isFixed()).isPresent()) {
                // How far a tail of several lengths goes is for whoever dials: nothing is left over to be mapped.
                rest(range, owned.block(), findings);
                continue;
            }
            named(range, owned.block(), installation.country(), findings);
            tails(range, owned, numbers, findings);
            rest(range, owned.block(), findings);
            free(range, owned, numbers, findings);
        }
    }

    private static void named(DdiRange range, NumberBlock block, String country, Findings findings) {
        Map<String, NumberMapping> seen = new HashMap<>();
        for (DdiMapping mapping : range.getMappings()) {
            PhoneNumber.Canonical number = mapping instanceof NumberMapping named
                    ? PhoneNumber.read(named.getNumber(), country).orElse(null)
                    : null;
            if (number == null) {
                continue;
            }
            if (!block.contains(number.e164())) {
                findings.reportAs(
                        "outside",
                        findings.severity(),
                        mapping,
                        MODEL.getNumberMapping_Number(),
                        number.inWords(),
                        block.inWords());
            }
            NumberMapping first = seen.putIfAbsent(number.e164(), (NumberMapping) mapping);
            if (first != null) {
                twice(mapping, number.inWords(), first, findings);
            }
        }
    }

    private static void twice(EObject mapping, String number, EObject first, Findings findings) {
        findings.report(mapping, null, number, Places.of(first, null).inWords());
    }

    private static void tails(DdiRange range, Owned owned, NumberRanges numbers, Findings findings) {
        Map<String, DdiMapping> seen = new HashMap<>();
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof TailMapping tail && !isPattern(tail, findings)) {
                continue;
            }
            for (String number : numbers.mapped(owned, mapping)) {
                DdiMapping first = seen.putIfAbsent(number, mapping);
                if (first != null && first != mapping) {
                    twice(mapping, PhoneNumber.display(number), first, findings);
                    break;
                }
            }
        }
    }

    private static boolean isPattern(TailMapping tail, Findings findings) {
        int places = ExtensionPattern.read(tail.getPattern()).map(ExtensionPattern::places).orElse(0);
        if (tail.getPattern() == null || places > 0 && places == tail.getDigits()) {
            return places > 0;
        }
        findings.reportAs(
                "tail",
                findings.severity(),
                tail,
                MODEL.getTailMapping_Pattern(),
                tail.getPattern(),
                places,
                tail.getDigits());
        return false;
    }

    private static void rest(DdiRange range, NumberBlock block, Findings findings) {
        List<RestMapping> rests = range.getMappings().stream()
                .filter(RestMapping.class::isInstance)
                .map(RestMapping.class::cast)
                .toList();
        for (RestMapping other : rests.subList(Math.min(1, rests.size()), rests.size())) {
            findings.reportAs(
                    "rest", findings.severity(), other, null, block.inWords(), Places.of(rests.get(0), null).inWords());
        }
    }

    private static void free(DdiRange range, Owned owned, NumberRanges numbers, Findings findings) {
        List<NumberBlock> free = numbers.unmapped(owned);
        if (free.isEmpty()) {
            return;
        }
        String listed = free.stream().limit(MOST_LISTED).map(NumberBlock::inWords).collect(Collectors.joining(", "))
                + (free.size() > MOST_LISTED ? ", …" : "");
        findings.reportAs(
                "free",
                Severity.WARNING,
                range,
                owned.feature(),
                free.stream().mapToLong(NumberBlock::count).sum(),
                owned.block().count(),
                listed);
    }
}
