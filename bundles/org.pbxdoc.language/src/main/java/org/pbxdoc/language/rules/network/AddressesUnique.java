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
import org.pbxdoc.language.model.Host;
import org.pbxdoc.language.rules.Rule;

/** NET004: an address belongs to one device; only virtual ones are shared by the members of their group. */
public final class AddressesUnique extends Rule {

    public AddressesUnique() {
        super("NET004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        AddressUse use = AddressUse.of(installation);
        use.prefixes().forEach(prefix -> {
            check(prefix.taken(), findings);
            reservations(prefix.taken(), findings);
        });
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

    /** DHCP gives a device one address in a network: of two reservations for it one is never used. */
    private static void reservations(List<Taken> taken, Findings findings) {
        Map<MacAddress, Taken> first = new HashMap<>();
        for (Taken one : taken) {
            Optional<MacAddress> mac = one.role() == Role.RESERVATION ? mac(one.owner()) : Optional.empty();
            Taken other = mac.map(known -> first.putIfAbsent(known, one)).orElse(null);
            // Two of one address are told already.
            if (other != null && !other.host().equals(one.host())) {
                findings.reportAs(
                        "mac",
                        findings.severity(),
                        one.owner(),
                        one.owner().eClass().getEStructuralFeature("mac"),
                        mac.get().text(),
                        ElementWords.name(other.owner()),
                        other.host(),
                        ElementWords.name(one.owner()),
                        one.host());
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
        if (mine.isPresent() && theirs.isPresent()) {
            return reservation && mine.equals(theirs);
        }
        // A device is told from its reservation; of two hosts nothing says that they are one.
        return reservation && !(one.owner() instanceof Host && other.owner() instanceof Host);
    }

    private static Optional<MacAddress> mac(EObject owner) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature("mac");
        return feature == null ? Optional.empty() : MacAddress.read((String) owner.eGet(feature));
    }
}
