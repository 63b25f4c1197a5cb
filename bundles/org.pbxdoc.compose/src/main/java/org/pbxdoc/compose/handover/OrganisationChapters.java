/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PremisesAccess;
import org.pbxdoc.language.model.Room;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Stakeholder;

/** Who and where: change log, stakeholders, contacts, companies, sites and access. */
final class OrganisationChapters {

    private final Composition composition;

    OrganisationChapters(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> changes() {
        Listing listing = new Listing("changes")
                .literal("version", 1).date("date", 2).text("change", 6).text("affects", 4).text("author", 3);
        for (Change change : composition.installation().all(Change.class)) {
            listing.row(
                    cell(change.getVersion()),
                    cell(Said.date(change.getDate())),
                    cell(Said.joined(List.of(Said.of(change.getTitle()), Said.of(change.getReason())), Text.of(" – "))),
                    cell(Said.list(change.getAffects().stream().map(composition.reader()::title).toList())),
                    cell(composition.reader().title(change.getAuthor())));
        }
        Attributes attributes = Attributes.titled(composition.reader());
        return new Chapter("changes")
                .introduction("changes.introduction")
                .add(listing.ifAny())
                .add(AttributeSheets.of(
                        attributes, "change-details", composition.installation().all(Change.class),
                        ModelPackage.CHANGE__WAS, ModelPackage.CHANGE__BECOMES, ModelPackage.CHANGE__APPROVED_BY, ModelPackage.CHANGE__TICKET,
                        ModelPackage.CHANGE__STARTED, ModelPackage.CHANGE__FINISHED, ModelPackage.CHANGE__BEFORE, ModelPackage.CHANGE__AFTER,
                        ModelPackage.CHANGE__NOTE))
                .part(Chapter.part("interventions").add(AttributeSheets.of(
                        attributes, "interventions", composition.reader().all(Intervention.class),
                        ModelPackage.INTERVENTION__STARTED, ModelPackage.INTERVENTION__FINISHED, ModelPackage.INTERVENTION__LOCATION,
                        ModelPackage.INTERVENTION__TECHNICIANS, ModelPackage.INTERVENTION__TICKET, ModelPackage.INTERVENTION__REASON,
                        ModelPackage.INTERVENTION__TOUCHES, ModelPackage.INTERVENTION__IMPACT, ModelPackage.INTERVENTION__AFFECTED,
                        ModelPackage.INTERVENTION__INFORMED, ModelPackage.INTERVENTION__BEFORE, ModelPackage.INTERVENTION__AFTER,
                        ModelPackage.INTERVENTION__SOFTWARE_BEFORE, ModelPackage.INTERVENTION__SOFTWARE_AFTER, ModelPackage.INTERVENTION__RESULT,
                        ModelPackage.INTERVENTION__FOLLOW_UP, ModelPackage.INTERVENTION__NOTE)))
                .section();
    }

    Optional<Section> people() {
        Chapter chapter = new Chapter("people");
        composition.reader().all(Customer.class).forEach(customer -> chapter.keyValues(
                "customer",
                List.of(
                        new Entry(Text.label("writer.customer"), Said.title(customer)),
                        new Entry(Text.label("customer.uid"), Text.of(customer.getUid())),
                        new Entry(Text.label("customer.number"), Text.of(customer.getNumber())),
                        new Entry(Text.label("customer.branch"), Said.of(customer.getBranch())),
                        new Entry(Text.label("column.address"), Said.of(customer.getAddress())),
                        new Entry(Text.label("customer.support"), Said.of(customer.getSupport())))));
        return chapter.add(stakeholders().ifAny()).add(contacts().ifAny()).add(companies().ifAny()).section();
    }

    private Listing stakeholders() {
        Listing listing = new Listing("stakeholders").text("role", 4).text("person", 4).text("impact", 6).date("informed", 2);
        for (Stakeholder stakeholder : composition.installation().all(Stakeholder.class)) {
            Text person = stakeholder.getPerson() == null ? Said.of(stakeholder.getGroup()) : composition.reader().title(stakeholder.getPerson());
            listing.row(cell(Said.of(stakeholder.getRole())), cell(person), cell(Said.of(stakeholder.getImpact())), cell(Said.date(stakeholder.getInformed())));
        }
        return listing;
    }

    private Listing contacts() {
        Listing listing = new Listing("contacts")
                .text("name", 4).text("role", 4).text("company", 4).literal("phone", 3).literal("email", 5);
        for (Contact contact : composition.reader().all(Contact.class)) {
            listing.row(
                    cell(Said.title(contact)),
                    cell(Said.of(contact.getRole())),
                    cell(company(contact)),
                    cell(numbers(contact.getPhones())),
                    cell(contact.getEmail()));
        }
        return listing;
    }

    private Text company(Contact contact) {
        if (Installation.isKnown(contact.getCompany())) {
            return composition.reader().title(contact.getCompany());
        }
        if (contact.eContainer() instanceof Company company) {
            return composition.reader().title(company);
        }
        return contact.eContainer() instanceof Customer customer ? Said.title(customer) : Text.EMPTY;
    }

    private Listing companies() {
        Listing listing = new Listing("companies")
                .text("company", 4).text("role", 4).text("address", 5).literal("phone", 3).literal("contract", 3);
        for (Company company : composition.reader().all(Company.class)) {
            String hotline = company.getHotline() == null ? numbers(company.getPhones()) : numbers(List.of(company.getHotline()));
            listing.row(
                    cell(Said.title(company)), cell(Said.of(company.getRole())), cell(Said.of(company.getAddress())), cell(hotline), cell(company.getContract()));
        }
        return listing;
    }

    private String numbers(List<String> phones) {
        String country = composition.installation().country();
        return String.join(", ", phones.stream().map(phone -> DialledNumber.written(phone, country)).toList());
    }

    Optional<Section> sites() {
        Chapter chapter = new Chapter("sites");
        for (Site site : composition.reader().all(Site.class)) {
            Listing rooms = new Listing("rooms-" + site.getName(), Text.label("table.rooms", Said.title(site)))
                    .text("room", 4).text("type", 3).literal("floor", 2).text("access", 7);
            for (Room room : composition.sites().rooms(site)) {
                rooms.row(cell(composition.sites().within(room)), cell(Said.of(room.getType())), cell(room.getFloor()), cell(access(room.getAccess())));
            }
            Text emergency = site.getEmergencyAddress() == null ? Said.of(site.getAddress()) : Said.of(site.getEmergencyAddress());
            chapter.part(Chapter.part("site-" + site.getName(), Said.title(site))
                    .keyValues("site-data-" + site.getName(), List.of(
                            new Entry(Text.label("column.code"), Text.of(site.getCode())),
                            new Entry(Text.label("column.address"), Said.of(site.getAddress())),
                            new Entry(Text.label("site.canton"), Text.of(site.getCanton())),
                            new Entry(Text.label("site.emergency"), emergency),
                            new Entry(Text.label("column.access"), access(site.getAccess()))))
                    .add(rooms.ifAny()));
        }
        return chapter.wideFigures(composition.sheets().siteMap()).section();
    }

    private Text access(List<PremisesAccess> accesses) {
        return Said.joined(
                accesses.stream()
                        .filter(composition.reader()::maySee)
                        .map(access -> Text.join(Said.of(access.getMeans()), Text.of(": "), Said.of(access.getInstructions())))
                        .toList(),
                Text.of("; "));
    }
}
