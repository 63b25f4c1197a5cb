/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Stakeholder;
import org.pbxdoc.language.model.StakeholderRole;
import org.pbxdoc.language.rules.Rule;

/** CUS001: a customer has a site and somebody to call; an installation as built names who led it and who built it. */
public final class CustomerReachable extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public CustomerReachable() {
        super("CUS001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Stakeholder> stakeholders = installation.all(Stakeholder.class);
        for (Customer customer : installation.all(Customer.class)) {
            if (installation.all(Site.class).isEmpty()) {
                findings.reportAs("site", Severity.ERROR, customer, null, customer.getName());
            }
            Stream<Contact> referents = stakeholders.stream()
                    .filter(stakeholder -> stakeholder.getRole() == StakeholderRole.CUSTOMER_REFERENT)
                    .map(Stakeholder::getPerson);
            if (Stream.concat(customer.getContacts().stream(), referents).noneMatch(CustomerReachable::isReachable)) {
                findings.report(customer, null, customer.getName());
            }
        }
        for (Contact contact : installation.all(Contact.class)) {
            if (contact.getDeputy() == contact) {
                findings.reportAs("deputy", Severity.WARNING, contact, MODEL.getContact_Deputy(), contact.getName());
            }
        }
        Optional<DocumentHeader> built = installation.header()
                .filter(header -> header.getStatus() == DocumentStatus.AS_BUILT || header.getStatus() == DocumentStatus.HANDED_OVER);
        if (built.isPresent() && !installation.all(Customer.class).isEmpty()) {
            checkRole(built.get(), stakeholders, StakeholderRole.PROJECT_MANAGER, findings);
            checkRole(built.get(), stakeholders, StakeholderRole.TECHNICIAN, findings);
        }
    }

    private static boolean isReachable(Contact contact) {
        return Installation.isKnown(contact) && (!contact.getPhones().isEmpty() || contact.getEmail() != null);
    }

    private static void checkRole(DocumentHeader header, List<Stakeholder> stakeholders, StakeholderRole role, Findings findings) {
        if (stakeholders.stream().noneMatch(stakeholder -> stakeholder.getRole() == role)) {
            findings.reportAs(
                    "role", Severity.ERROR, header, MODEL.getDocumentHeader_Status(), header.getStatus().getLiteral(), role.getLiteral());
        }
    }
}
