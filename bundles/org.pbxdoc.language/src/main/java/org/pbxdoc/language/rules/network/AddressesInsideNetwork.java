/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.AddressUse.PrefixUse;
import org.pbxdoc.language.derive.AddressUse.Range;
import org.pbxdoc.language.derive.AddressUse.Role;
import org.pbxdoc.language.derive.AddressUse.Taken;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.literal.IpRange;
import org.pbxdoc.language.literal.Parsed;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AddressRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** NET003: gateway, devices and ranges are inside their network, and never its network or broadcast address. */
public final class AddressesInsideNetwork extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public AddressesInsideNetwork() {
        super("NET003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (PrefixUse use : AddressUse.of(installation).prefixes()) {
            use.taken().forEach(taken -> checkAddress(use, taken, findings));
            use.pools().forEach(pool -> checkRange(use.network(), pool, findings));
            use.statics().forEach(range -> checkRange(use.network(), range, findings));
            checkReversed(use, use.prefix().getPools(), findings);
            checkReversed(use, use.prefix().getStatics(), findings);
        }
    }

    private static void checkAddress(PrefixUse use, Taken taken, Findings findings) {
        IpNetwork network = use.network();
        String owner = taken.role() == Role.GATEWAY ? "gateway" : ElementWords.name(taken.owner());
        if (!network.contains(taken.host())) {
            findings.reportAt(taken.owner(), taken.feature(), taken.index(), owner, taken.host(), network, network.all());
        } else if (network.isNetworkAddress(taken.host()) || network.isBroadcast(taken.host())) {
            findings.reportAs("reserved", Severity.ERROR, taken.owner(), taken.feature(), owner, taken.host(), network);
        } else if (taken.role() == Role.GATEWAY) {
            Optional<Range> pool = use.pools().stream().filter(p -> p.range().contains(taken.host())).findFirst();
            pool.ifPresent(range -> findings.reportAs(
                    "pool", Severity.ERROR, taken.owner(), taken.feature(), taken.host(), range.range()));
        }
    }

    private static void checkRange(IpNetwork network, Range range, Findings findings) {
        IpRange addresses = range.range();
        if (!network.contains(addresses.first()) || !network.contains(addresses.last())) {
            findings.reportAs(
                    "range", Severity.ERROR, range.written(), MODEL.getAddressRange_First(), addresses, network, network.all());
        } else if (network.isNetworkAddress(addresses.first()) || network.isBroadcast(addresses.last())) {
            boolean first = network.isNetworkAddress(addresses.first());
            findings.reportAs(
                    "reserved",
                    Severity.ERROR,
                    range.written(),
                    first ? MODEL.getAddressRange_First() : MODEL.getAddressRange_Last(),
                    addresses,
                    first ? addresses.first() : addresses.last(),
                    network);
        }
    }

    private static void checkReversed(PrefixUse use, List<AddressRange> ranges, Findings findings) {
        for (AddressRange range : ranges) {
            if (range.getFirst() == null || range.getLast() == null) {
                continue;
            }
            Parsed<IpRange> parsed = use.network().range(range.getFirst(), range.getLast());
            parsed.refusal().flatMap(refusal -> refusal.correction()).ifPresent(correction -> findings.reportAs(
                    "reversed", Severity.ERROR, range, MODEL.getAddressRange_First(), range.getFirst(), range.getLast(), correction));
        }
    }
}
