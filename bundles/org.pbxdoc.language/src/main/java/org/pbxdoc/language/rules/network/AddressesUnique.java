/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.AddressUse.Role;
import org.pbxdoc.language.derive.AddressUse.Taken;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** NET004: an address belongs to one device; only virtual ones are shared by the members of their group. */
public final class AddressesUnique extends Rule {

    public AddressesUnique() {
        super("NET004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        AddressUse use = AddressUse.of(installation);
        use.prefixes().forEach(prefix -> check(prefix.taken(), findings));
        check(use.outside(), findings);
    }

    private static void check(List<Taken> taken, Findings findings) {
        Map<IpHost, Taken> first = new HashMap<>();
        for (Taken one : taken) {
            // The gateway is the address of a router that may be documented as a device too.
            if (one.role() != Role.GATEWAY) {
                Taken other = first.putIfAbsent(one.host(), one);
                if (other != null && !mayShare(other, one)) {
                    findings.reportAt(
                            one.owner(),
                            one.feature(),
                            one.index(),
                            one.host(),
                            ElementWords.name(one.owner()),
                            ElementWords.name(other.owner()),
                            Places.of(other.owner(), other.feature()).inWords());
                }
            }
        }
    }

    private static boolean mayShare(Taken one, Taken other) {
        if (one.role() == Role.VIRTUAL && other.role() == Role.VIRTUAL) {
            return true;
        }
        boolean reservation = one.role() == Role.RESERVATION ^ other.role() == Role.RESERVATION;
        Optional<MacAddress> mine = mac(one.owner());
        Optional<MacAddress> theirs = mac(other.owner());
        return reservation && (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs));
    }

    private static Optional<MacAddress> mac(EObject owner) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature("mac");
        return feature == null ? Optional.empty() : MacAddress.read((String) owner.eGet(feature));
    }
}
