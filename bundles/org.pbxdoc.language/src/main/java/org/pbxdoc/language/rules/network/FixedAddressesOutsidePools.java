/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.AddressUse.Range;
import org.pbxdoc.language.derive.AddressUse.Role;
import org.pbxdoc.language.derive.AddressUse.Taken;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** NET005: a fixed address in a DHCP range has a reservation, and ranges do not overlap. */
public final class FixedAddressesOutsidePools extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public FixedAddressesOutsidePools() {
        super("NET005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            checkFixed(use, findings);
            checkRanges(use, findings);
        }
    }

    private static void checkFixed(PrefixUse use, Findings findings) {
        Set<IpHost> reserved = use.taken().stream()
                .filter(taken -> taken.role() == Role.RESERVATION)
                .map(Taken::host)
                .collect(Collectors.toSet());
        TreeMap<IpHost, Range> pools = new TreeMap<>();
        use.pools().forEach(pool -> pools.put(pool.range().first(), pool));
        for (Taken taken : use.taken()) {
            Map.Entry<IpHost, Range> pool = pools.floorEntry(taken.host());
            boolean fixed = taken.role() == Role.DEVICE || taken.role() == Role.VIRTUAL;
            if (fixed && !reserved.contains(taken.host()) && pool != null && pool.getValue().range().contains(taken.host())) {
                findings.reportAt(
                        taken.owner(),
                        taken.feature(),
                        taken.index(),
                        ElementWords.name(taken.owner()),
                        taken.host(),
                        pool.getValue().range());
            }
        }
    }

    private static void checkRanges(PrefixUse use, Findings findings) {
        List<Range> sorted = Stream.concat(use.pools().stream(), use.statics().stream())
                .sorted(Comparator.comparing((Range range) -> range.range().first()))
                .toList();
        Range furthest = null;
        for (Range range : sorted) {
            if (furthest != null && furthest.range().overlaps(range.range())) {
                findings.reportAs(
                        "ranges",
                        Severity.ERROR,
                        range.written(),
                        MODEL.getAddressRange_First(),
                        range.range(),
                        furthest.range(),
                        Places.of(furthest.written(), MODEL.getAddressRange_First()).inWords());
            }
            if (furthest == null || range.range().last().compareTo(furthest.range().last()) > 0) {
                furthest = range;
            }
        }
    }
}
