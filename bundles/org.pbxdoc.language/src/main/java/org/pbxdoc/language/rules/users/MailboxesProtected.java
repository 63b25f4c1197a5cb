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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** USR004: voice mail is behind a PIN that somebody chose, and what is sent by e-mail has an address to go to. */
public final class MailboxesProtected extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int MOST_LISTED = 5;

    public MailboxesProtected() {
        super("USR004", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<Element> covered = new HashSet<>();
        boolean everybody = false;
        for (Mailbox mailbox : installation.all(Mailbox.class)) {
            if (Lifecycles.isActive(mailbox)) {
                mailbox(mailbox, findings);
                covered.addAll(mailbox.getOwners());
                // A mailbox of the server stands for what it does for everybody.
                everybody |= mailbox.getOwners().stream().anyMatch(Server.class::isInstance);
            }
        }
        if (!everybody) {
            users(installation, covered, findings);
        }
    }

    private static void mailbox(Mailbox mailbox, Findings findings) {
        if (mailbox.getPinPolicy() == null) {
            findings.reportAs("policy", findings.severity(), mailbox, null, Named.of(mailbox));
        }
        if (mailbox.isDefaultPin()) {
            findings.reportAs(
                    "default", findings.severity(), mailbox, MODEL.getMailbox_DefaultPin(), Named.of(mailbox));
        }
        boolean mails = mailbox.isAttached() || mailbox.isDeletedAfterMail();
        if (mails && mailbox.getEmail() == null) {
            List<String> without = mailbox.getOwners().stream()
                    .filter(Installation::isKnown)
                    .filter(owner -> !(owner instanceof Server) && !hasEmail(owner))
                    .map(Named::of)
                    .toList();
            if (!without.isEmpty()) {
                String word = mailbox.isDeletedAfterMail() ? "deleted-after-mail" : "attached";
                findings.reportAs("email", findings.severity(), mailbox, null, Named.of(mailbox), word, listed(without));
            }
        }
    }

    private static boolean hasEmail(Element owner) {
        return owner instanceof User user
                && (user.getEmail() != null || Installation.isKnown(user.getPerson()) && user.getPerson().getEmail() != null);
    }

    private static void users(Installation installation, Set<Element> covered, Findings findings) {
        List<Element> without = new ArrayList<>();
        for (User user : installation.all(User.class)) {
            if (Lifecycles.isActive(user) && People.hasVoicemail(user) && !covered.contains(user)) {
                without.add(user);
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.isActive(group) && group.isVoicemail() && !covered.contains(group)) {
                without.add(group);
            }
        }
        if (!without.isEmpty()) {
            findings.report(
                    without.get(0), null, without.stream().mapToLong(People::count).sum(), listed(without.stream().map(Element::getName).toList()));
        }
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                + (names.size() > MOST_LISTED ? ", …" : "");
    }
}
