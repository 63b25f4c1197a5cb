/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.guide;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.EmergencyReach;
import org.pbxdoc.language.derive.EmergencyReach.Reach;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Stakeholder;
import org.pbxdoc.language.model.StakeholderRole;
import org.pbxdoc.language.model.User;

/** Whom to call when somebody is in danger, and whom when the phone does not work. */
final class HelpGuide {

    /** The countries whose numbers have a name here. */
    private static final Set<String> NAMED = Set.of("CH", "LI");

    private final Composition composition;
    private final Attributes attributes;
    private final String country;

    HelpGuide(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
        this.country = composition.installation().country();
    }

    /** Returns the emergency numbers, how to dial them, and the place that the rescuers are told. */
    List<Block> emergency() {
        List<Block> blocks = new ArrayList<>();
        Listing numbers = new Listing("guide-emergency").literal("number", 2).text("name", 8);
        for (String number : numbers()) {
            numbers.row(cell(number), cell(NAMED.contains(country) && isNamed(number)
                    ? Text.label("emergency-number." + number)
                    : Text.label("numbering.emergency")));
        }
        blocks.add(numbers.table());
        blocks.add(new Callout(Role.WARNING, Text.label("guide.emergency.title"), List.copyOf(advice())));
        Listing places = new Listing("guide-places").text("site", 4).text("emergency-location", 7);
        for (Site site : composition.sites().sites()) {
            Text address = Said.of(site.getEmergencyAddress() == null ? site.getAddress() : site.getEmergencyAddress());
            if (!address.isEmpty()) {
                places.row(cell(Said.title(site)), cell(address));
            }
        }
        places.ifAny().ifPresent(blocks::add);
        return blocks;
    }

    private Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>(EmergencyNumbers.of(country).vital());
        composition.installation().all(Numbering.class).forEach(plan -> numbers.addAll(plan.getEmergency()));
        return numbers;
    }

    private static boolean isNamed(String number) {
        return Set.of("112", "117", "118", "143", "144", "145", "147", "1414", "1415").contains(number);
    }

    private List<Paragraph> advice() {
        List<Paragraph> advice = new ArrayList<>();
        EmergencyReach reach = EmergencyReach.of(composition.installation());
        boolean plain = allReached(reach, false);
        boolean prefixed = allReached(reach, true);
        if (plain) {
            advice.add(Paragraph.of(Text.label(prefixed ? "guide.emergency.both" : "guide.emergency.plain")));
        } else {
            advice.add(Paragraph.of(Text.label(prefixed ? "guide.emergency.prefixed" : "guide.emergency.ask")));
        }
        advice.add(Paragraph.of(Text.label("guide.emergency.where")));
        if (composition.reader().all(User.class).stream().anyMatch(User::isNomadic)) {
            advice.add(Paragraph.of(Text.label("guide.emergency.nomadic")));
        }
        return advice;
    }

    private static boolean allReached(EmergencyReach reach, boolean prefixed) {
        List<EmergencyReach.Cell> cells = reach.cells().stream().filter(cell -> cell.vital() && cell.prefixed() == prefixed).toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.reach() == Reach.REACHED);
    }

    /** Returns whom to call when something does not work: first those in the house, then the hotline. */
    List<Block> support() {
        List<Block> blocks = new ArrayList<>();
        Listing people = new Listing("guide-support").text("name", 4).text("role", 4).literal("phone", 4).literal("email", 5);
        for (Stakeholder stakeholder : composition.installation().all(Stakeholder.class)) {
            Contact person = stakeholder.getPerson();
            if (stakeholder.getRole() == StakeholderRole.CUSTOMER_REFERENT && Installation.isKnown(person) && composition.reader().maySee(person)) {
                people.row(
                        cell(Said.title(person)), cell(Said.of(person.getRole())),
                        cell(String.join(", ", person.getPhones().stream().map(phone -> DialledNumber.written(phone, country)).toList())),
                        cell(person.getEmail()));
            }
        }
        people.ifAny().ifPresent(blocks::add);
        for (Customer customer : composition.reader().all(Customer.class)) {
            List<Entry> entries = attributes.entries(
                            customer, ModelPackage.CUSTOMER__HOTLINE, ModelPackage.CUSTOMER__HOURS, ModelPackage.CUSTOMER__SUPPORT)
                    .stream()
                    .filter(entry -> !entry.value().isEmpty())
                    .toList();
            if (!entries.isEmpty()) {
                blocks.add(new KeyValues("guide-hotline", entries));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, Paragraph.of(Text.label("guide.support")));
        }
        return blocks;
    }
}
