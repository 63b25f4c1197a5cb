/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.ExtensionType;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserImport;
import org.pbxdoc.language.rules.Rule;

/** USR007: where users are linked to persons, all are; and one person is one contact. */
public final class PeopleAndUsers extends Rule {

    private static final int MOST_LISTED = 5;

    public PeopleAndUsers() {
        super("USR007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        twice(installation, findings);
        Set<Contact> linked = new HashSet<>();
        installation.all(User.class).forEach(user -> add(linked, user.getPerson()));
        installation.all(ServiceExtension.class).forEach(service -> add(linked, service.getPerson()));
        // Whoever links nobody has chosen not to; half a list is the mistake.
        if (!linked.isEmpty()) {
            withoutExtension(installation, linked, findings);
            withoutPerson(installation, findings);
        }
    }

    private static void add(Set<Contact> linked, Contact person) {
        if (Installation.isKnown(person)) {
            linked.add(person);
        }
    }

    private static void twice(Installation installation, Findings findings) {
        Map<String, Contact> byName = new HashMap<>();
        for (Contact contact : installation.all(Contact.class)) {
            String title = contact.getTitle() == null ? null : contact.getTitle().getPlain();
            if (title == null || title.isBlank() || !Lifecycles.isActive(contact) || contact.getLeft() != null) {
                continue;
            }
            Contact first = byName.putIfAbsent(title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), contact);
            if (first != null) {
                findings.reportAs(
                        "twice",
                        findings.severity(),
                        contact,
                        null,
                        title.strip(),
                        first.getName(),
                        contact.getName(),
                        Places.of(first, null).inWords());
            }
        }
    }

    private static void withoutExtension(Installation installation, Set<Contact> linked, Findings findings) {
        for (Customer customer : installation.all(Customer.class)) {
            for (Contact contact : customer.getContacts()) {
                if (Lifecycles.isActive(contact) && contact.getLeft() == null && !linked.contains(contact)) {
                    findings.report(contact, null, Named.of(contact), linked.size());
                }
            }
        }
    }

    private static void withoutPerson(Installation installation, Findings findings) {
        List<User> people = installation.all(User.class).stream()
                .filter(user -> Lifecycles.isActive(user) && user.getType() == ExtensionType.USER)
                .filter(user -> !(user.eContainer() instanceof UserImport))
                .toList();
        List<User> without = people.stream().filter(user -> user.getPerson() == null).toList();
        if (!without.isEmpty()) {
            String names = without.stream().limit(MOST_LISTED).map(User::getName).collect(Collectors.joining(", "))
                    + (without.size() > MOST_LISTED ? ", …" : "");
            findings.reportAs("person", findings.severity(), without.get(0), null, without.size(), people.size(), names);
        }
    }
}
