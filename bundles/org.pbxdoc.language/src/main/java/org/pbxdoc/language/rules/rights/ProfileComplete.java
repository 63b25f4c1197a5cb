/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** A user has no profile, or a profile leaves a permission to the default of the vendor. */
public final class ProfileComplete extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public ProfileComplete() {
        super("RGT001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (User user : installation.all(User.class)) {
            boolean named = user.getProfile() != null || user.getLike() != null;
            if (Lifecycles.isActive(user) && People.profile(user).isEmpty() && !(named && hasUnlinked(user))) {
                findings.report(user, null, Named.of(user));
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.isActive(group) && group.getProfile() == null) {
                findings.report(group, null, Named.of(group));
            }
        }
        // The two that cost lives and money are always in use.
        Set<Permission> inUse = EnumSet.of(Permission.EMERGENCY, Permission.PREMIUM);
        installation.all(Grant.class).forEach(grant -> inUse.add(grant.getPermission()));
        for (Profile profile : installation.all(Profile.class)) {
            complete(profile, inUse, findings);
        }
    }

    /** A name that nothing has is a finding of its own. */
    private static boolean hasUnlinked(User user) {
        return user.getProfile() != null && !Installation.isKnown(user.getProfile())
                || user.getLike() != null && !Installation.isKnown(user.getLike());
    }

    private static void complete(Profile profile, Set<Permission> inUse, Findings findings) {
        Set<Permission> stated = EnumSet.noneOf(Permission.class);
        for (Grant grant : profile.getGrants()) {
            if (!stated.add(grant.getPermission())) {
                findings.reportAs(
                        "twice",
                        findings.severity(),
                        grant,
                        MODEL.getGrant_Permission(),
                        Named.of(profile),
                        grant.getPermission().getLiteral());
            }
        }
        String missing = inUse.stream()
                .filter(permission -> !stated.contains(permission))
                .map(Permission::getLiteral)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.reportAs("silent", findings.severity(), profile, null, Named.of(profile), missing);
        }
    }
}
