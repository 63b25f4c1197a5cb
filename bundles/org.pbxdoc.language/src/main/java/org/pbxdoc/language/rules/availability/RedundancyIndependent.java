/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.MeasureKind;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** AVL002: two things that stand in for each other do not fail together. */
public final class RedundancyIndependent extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<SharedTrait> NONE = EnumSet.noneOf(SharedTrait.class);

    /** What a measure promises to keep apart, and what should be apart besides. */
    private record Claim(Set<SharedTrait> promised, Set<SharedTrait> expected) {}

    private static final Map<MeasureKind, Claim> CLAIMS = Map.of(
            MeasureKind.GEO_REDUNDANCY, new Claim(EnumSet.of(SharedTrait.SITE), NONE),
            MeasureKind.RECOVERY_SITE, new Claim(EnumSet.of(SharedTrait.SITE), NONE),
            MeasureKind.HOST_REDUNDANCY, new Claim(EnumSet.of(SharedTrait.HOST), EnumSet.of(SharedTrait.RACK, SharedTrait.POWER)),
            MeasureKind.FAILOVER, new Claim(EnumSet.of(SharedTrait.HOST), EnumSet.of(SharedTrait.RACK, SharedTrait.POWER)),
            MeasureKind.APPLIANCE_REDUNDANCY, new Claim(NONE, EnumSet.of(SharedTrait.RACK, SharedTrait.POWER)),
            MeasureKind.NETWORK_REDUNDANCY, new Claim(NONE, EnumSet.of(SharedTrait.RACK, SharedTrait.POWER)),
            MeasureKind.MULTI_PROVIDER, new Claim(EnumSet.of(SharedTrait.PROVIDER), EnumSet.of(SharedTrait.DUCT)),
            MeasureKind.MULTI_WAN,
                    new Claim(NONE, EnumSet.of(SharedTrait.PROVIDER, SharedTrait.MEDIUM, SharedTrait.DUCT)),
            MeasureKind.FALLBACK, new Claim(NONE, EnumSet.of(SharedTrait.PROVIDER, SharedTrait.DUCT)));

    public RedundancyIndependent() {
        super("AVL002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (AvailabilityMeasure measure : installation.all(AvailabilityMeasure.class)) {
            if (Lifecycles.occupies(measure)) {
                itself(measure, findings);
            }
            Claim claim = CLAIMS.get(measure.getKind());
            if (claim != null && Lifecycles.occupies(measure)) {
                check(measure, claim, installation, findings);
            }
        }
        for (FailoverPair pair : installation.all(FailoverPair.class)) {
            if (Lifecycles.occupies(pair) && Installation.isKnown(pair.getActive()) && Installation.isKnown(pair.getStandby())) {
                report(pair, List.of(pair.getActive()), List.of(pair.getStandby()), CLAIMS.get(MeasureKind.FAILOVER), installation, findings);
            }
        }
    }

    /** Nothing stands in for itself, nor does a measure for what it is. */
    private static void itself(AvailabilityMeasure measure, Findings findings) {
        List<Element> members = measure.getMembers();
        for (Element element : measure.getProtects()) {
            boolean alone = !members.isEmpty() && members.stream().allMatch(member -> member == element);
            if (Installation.isKnown(element) && (alone || element == measure)) {
                findings.reportAs(
                        "itself",
                        findings.severity(),
                        measure,
                        MODEL.getAvailabilityMeasure_Protects(),
                        Named.of(measure),
                        Named.of(element));
            }
        }
    }

    private static void check(AvailabilityMeasure measure, Claim claim, Installation installation, Findings findings) {
        List<Element> protectedOnes = measure.getProtects().stream().filter(Installation::isKnown).toList();
        List<Element> members = measure.getMembers().stream().filter(Installation::isKnown).toList();
        int named = measure.getProtects().size() + measure.getMembers().size();
        if (named < 2) {
            findings.unknown(measure, null, Named.of(measure));
        } else if (protectedOnes.isEmpty() || members.isEmpty()) {
            List<Element> all = new ArrayList<>(protectedOnes);
            all.addAll(members);
            report(measure, List.of(), all, claim, installation, findings);
        } else {
            report(measure, protectedOnes, members, claim, installation, findings);
        }
    }

    /** Looks for one that shares something with an earlier one; of those that stand in, each with what they stand in for. */
    private static void report(
            Element measure,
            List<Element> first,
            List<Element> second,
            Claim claim,
            Installation installation,
            Findings findings) {
        for (SharedTrait trait : SharedTrait.values()) {
            boolean promised = claim.promised().contains(trait);
            if (!promised && !claim.expected().contains(trait)) {
                continue;
            }
            Map<Object, Element> seen = new HashMap<>();
            first.forEach(element -> trait.of(element, installation).ifPresent(value -> seen.putIfAbsent(value, element)));
            for (Element element : second) {
                Optional<Object> value = trait.of(element, installation);
                Element other = value.map(seen::get).orElse(null);
                if (other != null && other != element) {
                    findings.reportAs(
                            trait.variant(),
                            promised ? findings.severity() : Severity.WARNING,
                            measure,
                            null,
                            Named.of(measure),
                            Named.of(other),
                            Named.of(element),
                            trait.words(value.get()));
                    break;
                }
                if (first.isEmpty()) {
                    value.ifPresent(v -> seen.putIfAbsent(v, element));
                }
            }
        }
    }
}
