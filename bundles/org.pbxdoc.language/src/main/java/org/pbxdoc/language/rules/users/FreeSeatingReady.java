/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.FeatureNeeds;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** Free seating lacks a licence, a login code, a shared phone, the right to it, or emergency calls while logged out. */
public final class FreeSeatingReady extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public FreeSeatingReady() {
        super("USR003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Element> users = users(installation, findings);
        List<Terminal> pool = installation.all(Terminal.class).stream()
                .filter(terminal -> terminal.getKind() == TerminalKind.HOTDESK && Lifecycles.isActive(terminal))
                .toList();
        for (Terminal terminal : pool) {
            idle(terminal, findings);
        }
        if (users.isEmpty()) {
            return;
        }
        Element first = users.get(0);
        // Where an edition includes it, whether that is owned is a matter of the rules about licences.
        boolean byEdition = FeatureNeeds.of(installation)
                .of(LicenceFeature.HOTDESK)
                .filter(FeatureNeeds.Need::asksForEdition)
                .isPresent();
        if (!byEdition && !LicenceUse.of(installation).of(LicenceFeature.HOTDESK).isLicensed()) {
            findings.reportAs("licence", findings.severity(), first, null, Named.of(first));
        }
        if (installation.all(Numbering.class).stream().allMatch(plan -> plan.getHotdeskLogin() == null)) {
            findings.reportAs("code", findings.severity(), first, null, Named.of(first));
        }
        if (pool.isEmpty()) {
            findings.reportAs("pool", findings.severity(), first, null, Named.of(first));
        }
    }

    /** The users of free seating in the order of the text; whose profile denies it is reported. */
    private static List<Element> users(Installation installation, Findings findings) {
        List<Element> users = new ArrayList<>();
        for (User user : installation.all(User.class)) {
            if (Lifecycles.isActive(user) && People.isHotdesk(user)) {
                users.add(user);
                People.profile(user).ifPresent(profile -> right(user, profile, findings));
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.isActive(group) && group.isHotdesk()) {
                users.add(group);
                if (Installation.isKnown(group.getProfile())) {
                    right(group, group.getProfile(), findings);
                }
            }
        }
        return users;
    }

    private static void right(Element user, Profile profile, Findings findings) {
        if (decision(profile, Permission.HOTDESK).filter(Decision.DENY::equals).isPresent()) {
            findings.reportAs("right", findings.severity(), user, null, Named.of(user), Named.of(profile));
        }
    }

    /** While nobody is logged in, the rights of the phone itself count. */
    private static void idle(Terminal terminal, Findings findings) {
        Profile profile = terminal.getProfile();
        if (profile != null && !Installation.isKnown(profile)) {
            return;
        }
        boolean allowed = profile != null
                && decision(profile, Permission.EMERGENCY).filter(Decision.ALLOW::equals).isPresent();
        if (!allowed) {
            findings.reportAs("emergency", findings.severity(), terminal, MODEL.getTerminal_Profile(), Named.of(terminal));
        }
    }

    private static Optional<Decision> decision(Profile profile, Permission permission) {
        return profile.getGrants().stream()
                .filter(grant -> grant.getPermission() == permission)
                .map(Grant::getDecision)
                .findFirst();
    }
}
