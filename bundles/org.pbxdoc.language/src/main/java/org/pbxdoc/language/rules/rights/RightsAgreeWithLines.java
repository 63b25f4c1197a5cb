/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** RGT006: what the matrix allows the lines allow as well. */
public final class RightsAgreeWithLines extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public RightsAgreeWithLines() {
        super("RGT006", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<PrivateLine> barred = installation.all(PrivateLine.class).stream()
                .filter(line -> Lifecycles.isActive(line)
                        && line.getTrunkTransfer() == Decision.DENY
                        && Written.is(line, MODEL.getPrivateLine_TrunkTransfer()))
                .toList();
        if (barred.isEmpty()) {
            return;
        }
        String lines = String.join(", ", barred.stream().map(Named::of).toList());
        Set<Profile> used = used(installation);
        for (Profile profile : installation.all(Profile.class)) {
            for (Grant grant : used.contains(profile) ? profile.getGrants() : List.<Grant>of()) {
                if (grant.getPermission() == Permission.TRUNK_TRANSFER && grant.getDecision() == Decision.ALLOW) {
                    findings.report(grant, MODEL.getGrant_Decision(), Named.of(profile), lines);
                }
            }
        }
    }

    /** A profile that nobody has contradicts nothing. */
    private static Set<Profile> used(Installation installation) {
        Set<Profile> used = new HashSet<>();
        installation.all(User.class).forEach(user -> People.profile(user).ifPresent(used::add));
        installation.all(UserGroup.class).forEach(group -> used.add(group.getProfile()));
        installation.all(Terminal.class).forEach(terminal -> used.add(terminal.getProfile()));
        return used;
    }
}
