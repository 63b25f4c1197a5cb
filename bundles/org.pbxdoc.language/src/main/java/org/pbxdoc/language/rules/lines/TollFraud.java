/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbxdoc.language.derive.Grants;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.rules.Rule;

/** Calls can be led out of the house again while expensive numbers are not barred. */
public final class TollFraud extends Rule {

    /** What leads a call from outside to the outside. */
    private static final Set<Permission> WAYS_OUT =
            EnumSet.of(Permission.FORWARD_EXTERNAL, Permission.TRUNK_TRANSFER, Permission.DISA);

    /** Zones say more exactly what international means; who states them is judged by them. */
    private static final List<Permission> ZONES =
            List.of(Permission.ZONE1, Permission.ZONE2, Permission.WORLD, Permission.SATELLITE);

    private static final List<Permission> EXPENSIVE = List.of(Permission.PREMIUM, Permission.INTERNATIONAL);

    public TollFraud() {
        super("LIN009", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Profile profile : installation.all(Profile.class)) {
            List<String> open = expensive(profile)
                    .filter(permission -> grant(profile, permission).filter(grant -> !Grants.isOpen(grant)).isEmpty())
                    .map(Permission::getLiteral)
                    .toList();
            Optional<Grant> way = profile.getGrants().stream()
                    .filter(grant -> WAYS_OUT.contains(grant.getPermission()) && Grants.isOpen(grant))
                    .findFirst();
            if (!open.isEmpty() && way.isPresent()) {
                findings.report(
                        way.get(),
                        ModelPackage.eINSTANCE.getGrant_Permission(),
                        Named.of(profile),
                        way.get().getPermission().getLiteral(),
                        String.join(", ", open));
            }
        }
    }

    private static Stream<Permission> expensive(Profile profile) {
        List<Permission> zones = ZONES.stream().filter(zone -> grant(profile, zone).isPresent()).toList();
        return zones.isEmpty() ? EXPENSIVE.stream() : Stream.concat(Stream.of(Permission.PREMIUM), zones.stream());
    }

    private static Optional<Grant> grant(Profile profile, Permission permission) {
        return profile.getGrants().stream().filter(grant -> grant.getPermission() == permission).findFirst();
    }
}
