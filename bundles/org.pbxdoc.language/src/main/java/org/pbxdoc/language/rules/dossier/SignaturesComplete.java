/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.AcceptanceKind;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Party;
import org.pbxdoc.language.model.Signature;
import org.pbxdoc.language.rules.Rule;

/** COM004: both parties sign an acceptance, with name, role, place and date. */
public final class SignaturesComplete extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public SignaturesComplete() {
        super("COM004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Acceptance acceptance : installation.all(Acceptance.class)) {
            if (acceptance.getKind() != AcceptanceKind.REFUSED && Lifecycles.isActive(acceptance)) {
                for (Party party : Party.values()) {
                    check(acceptance, party, findings);
                }
            }
        }
    }

    private static void check(Acceptance acceptance, Party party, Findings findings) {
        Optional<Signature> signature = acceptance.getSignatures().stream()
                .filter(signed -> signed.getParty() == party)
                .findFirst();
        if (signature.isEmpty()) {
            findings.report(acceptance, null, Named.of(acceptance), party.getLiteral());
            return;
        }
        String missing = missing(acceptance, signature.get());
        if (!missing.isEmpty()) {
            findings.reportAs(
                    "incomplete",
                    findings.severity(),
                    signature.get(),
                    MODEL.getSignature_Party(),
                    Named.of(acceptance),
                    party.getLiteral(),
                    missing);
        }
    }

    private static String missing(Acceptance acceptance, Signature signature) {
        List<String> missing = new ArrayList<>();
        Contact person = signature.getPerson();
        if (person == null) {
            missing.add("by");
        } else if (Installation.isKnown(person) && person.getRole() == null) {
            missing.add("role");
        }
        if (signature.getPlace() == null && acceptance.getPlace() == null) {
            missing.add("place");
        }
        if (signature.getDate() == null && acceptance.getDate() == null) {
            missing.add("dated");
        }
        return String.join(", ", missing);
    }
}
