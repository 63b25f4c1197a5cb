/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PrivateLineKind;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.rules.Rule;

/** NET002: networks that can reach each other share no address, unless the larger one is declared a container. */
public final class NetworksOverlap extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public NetworksOverlap() {
        super("NET002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<String, List<PrefixUse>> domains = new HashMap<>();
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            domains.computeIfAbsent(use.domain(), domain -> new ArrayList<>()).add(use);
        }
        Set<Site> joined = joined(installation);
        domains.values().forEach(uses -> check(uses, joined, findings));
    }

    /** Of two networks that overlap one contains the other, so those around a network are a stack. */
    private static void check(List<PrefixUse> uses, Set<Site> joined, Findings findings) {
        List<PrefixUse> sorted = uses.stream().sorted(Comparator.comparing(PrefixUse::network)).toList();
        Deque<PrefixUse> around = new ArrayDeque<>();
        for (PrefixUse use : sorted) {
            while (!around.isEmpty() && !around.peek().network().contains(use.network())) {
                around.pop();
            }
            around.stream().filter(outer -> !outer.prefix().isContainer()).findFirst()
                    .ifPresent(outer -> report(outer, use, joined, findings));
            around.push(use);
        }
    }

    private static void report(PrefixUse one, PrefixUse other, Set<Site> joined, Findings findings) {
        boolean inOrder = Places.of(one.prefix(), null).compareTo(Places.of(other.prefix(), null)) <= 0;
        PrefixUse first = inOrder ? one : other;
        PrefixUse second = inOrder ? other : one;
        Optional<Site> here = site(first);
        Optional<Site> there = site(second);
        String variant = "";
        if (here.isPresent() && there.isPresent() && here.get() != there.get()) {
            if (!joined.contains(here.get()) && !joined.contains(there.get())) {
                return;
            }
            variant = "sites";
        }
        String place = Places.of(first.prefix(), MODEL.getPrefix_Prefix()).inWords();
        if (variant.isEmpty()) {
            findings.report(
                    second.prefix(), MODEL.getPrefix_Prefix(), second.network(), words(second), first.network(), words(first), place);
        } else {
            findings.reportAs(
                    variant,
                    Severity.WARNING,
                    second.prefix(),
                    MODEL.getPrefix_Prefix(),
                    second.network(),
                    there.get().getName(),
                    first.network(),
                    here.get().getName(),
                    place);
        }
    }

    private static String words(PrefixUse use) {
        return ElementWords.name(use.prefix());
    }

    private static Optional<Site> site(PrefixUse use) {
        return Optional.ofNullable(use.prefix().getSite()).filter(Installation::isKnown);
    }

    /** The sites that a line over IP leads to. */
    private static Set<Site> joined(Installation installation) {
        Set<Site> joined = new HashSet<>();
        for (PrivateLine line : installation.all(PrivateLine.class)) {
            boolean overIp = line.getKind() == PrivateLineKind.VPN || line.getKind() == PrivateLineKind.INTERSITE;
            if (overIp && Installation.isKnown(line.getSite())) {
                joined.add(line.getSite());
            }
        }
        return joined;
    }
}
