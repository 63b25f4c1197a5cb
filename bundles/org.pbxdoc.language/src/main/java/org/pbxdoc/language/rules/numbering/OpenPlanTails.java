/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.derive.OpenPlan;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.model.ZeroMapping;
import org.pbxdoc.language.rules.Rule;

/** NUM017: in an open plan the exchange answers at the root with zero, and no number is the beginning of another one. */
public final class OpenPlanTails extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public OpenPlanTails() {
        super("NUM017", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        NumberRanges numbers = NumberRanges.of(installation);
        String country = installation.country();
        TreeMap<String, EObject> stated = new TreeMap<>();
        for (Owned owned : numbers.ranges()) {
            Optional<OpenPlan> plan = owned.stated() instanceof DdiRange range && owned.lifecycle() == Lifecycle.ACTIVE
                    ? OpenPlan.read(range, country)
                    : Optional.empty();
            if (plan.filter(open -> owned.block().equals(open.block(open.longest()))).isPresent()) {
                zero(plan.get(), owned, numbers, findings);
                plan.get().range().getMappings().forEach(mapping -> collect(plan.get(), mapping, owned, numbers, country, stated));
            }
        }
        beginnings(stated, findings);
    }

    /** A range without any mapping says nothing about its numbers at all; that is a matter of NUM006. */
    private static void zero(OpenPlan plan, Owned owned, NumberRanges numbers, Findings findings) {
        DdiRange range = plan.range();
        boolean stated = range.getMappings().stream().anyMatch(ZeroMapping.class::isInstance);
        if (!stated && !range.getMappings().isEmpty() && numbers.target(owned, plan.zero()) instanceof DdiTarget.Free) {
            findings.report(range, MODEL.getDdiRange_Root(), plan.inWords(), PhoneNumber.display(plan.zero()));
        }
    }

    /** The numbers that somebody answers, with what states them. */
    private static void collect(
            OpenPlan plan, DdiMapping mapping, Owned owned, NumberRanges numbers, String country, TreeMap<String, EObject> stated) {
        if (mapping instanceof ZeroMapping) {
            stated.putIfAbsent(plan.zero(), mapping);
        } else if (mapping instanceof NumberMapping named) {
            PhoneNumber.read(named.getNumber(), country).ifPresent(number -> stated.putIfAbsent(number.e164(), mapping));
        } else if (mapping instanceof TailMapping tail && tail.getDigits() > 0 && tail.getDigits() <= OpenPlan.LONGEST_TAIL) {
            Owned block = new Owned(
                    plan.block(tail.getDigits()), owned.line(), owned.stated(), owned.feature(), owned.lifecycle());
            numbers.mapped(block, mapping).forEach(number -> stated.putIfAbsent(number, mapping));
        }
    }

    /** In order of digits, what begins with a number follows right behind it. */
    private static void beginnings(TreeMap<String, EObject> stated, Findings findings) {
        List<String> sorted = List.copyOf(stated.keySet());
        for (int i = 0; i + 1 < sorted.size(); i++) {
            String shorter = sorted.get(i);
            String longer = sorted.get(i + 1);
            if (longer.startsWith(shorter)) {
                findings.reportAs(
                        "beginning",
                        findings.severity(),
                        stated.get(shorter),
                        null,
                        PhoneNumber.display(shorter),
                        PhoneNumber.display(longer),
                        Places.of(stated.get(longer), null).inWords());
            }
        }
    }
}
