/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.TextField;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Party;
import org.pbxdoc.language.model.Signature;

/** The last page of the report: what is confirmed, remarks, signatures of both parties. */
final class AcceptanceSection {

    private final Composition composition;

    AcceptanceSection(Composition composition) {
        this.composition = composition;
    }

    Section section() {
        Optional<Acceptance> acceptance = composition.reader().all(Acceptance.class).stream().findFirst();
        List<Block> blocks = new ArrayList<>();
        acceptance.ifPresent(found -> blocks.add(facts(found)));
        blocks.add(Paragraph.of(Text.label("acceptance.statement")));
        blocks.add(new Checklist("acceptance-checks", List.of(
                new Checklist.Item("check-documents", Text.label("acceptance.documents"), false),
                new Checklist.Item("check-training", Text.label("acceptance.training-given"), false),
                new Checklist.Item("check-keys", Text.label("acceptance.keys-returned"), false),
                new Checklist.Item("check-reservations", Text.label("acceptance.reservations-known"), false))));
        blocks.add(new TextField("remarks", Text.label("acceptance.remarks"), Text.EMPTY, 2));
        blocks.add(signature(acceptance, Party.CUSTOMER));
        blocks.add(signature(acceptance, Party.INTEGRATOR));
        return new Section("acceptance", Text.label("chapter.acceptance"), Orientation.PORTRAIT, blocks);
    }

    private static KeyValues facts(Acceptance acceptance) {
        List<Entry> entries = List.of(
                new Entry(Text.label("acceptance.kind"), Said.of(acceptance.getKind()), Role.STRONG),
                new Entry(Text.label("acceptance.place"), Said.joined(List.of(Text.of(acceptance.getPlace()), Said.date(acceptance.getDate())), Text.of(", "))),
                new Entry(Text.label("acceptance.training"), Said.of(acceptance.getTraining())),
                new Entry(Text.label("acceptance.keys"), Said.of(acceptance.getKeys())),
                new Entry(Text.label("acceptance.warranty"), Said.date(acceptance.getWarrantyFrom())));
        return new KeyValues("acceptance", entries.stream().filter(entry -> !entry.value().isEmpty()).toList());
    }

    /** Name and function are printed; the signature itself is always given by a person. */
    private SignatureField signature(Optional<Acceptance> acceptance, Party party) {
        Optional<Signature> signature = acceptance.stream()
                .flatMap(found -> found.getSignatures().stream())
                .filter(found -> found.getParty() == party)
                .findFirst();
        Optional<Contact> person = signature.map(Signature::getPerson).filter(Installation::isKnown).filter(composition.reader()::maySee);
        return new SignatureField(
                "signature-" + party.getLiteral(),
                Said.of(party),
                person.map(Said::title).orElse(Text.EMPTY),
                person.map(Contact::getRole).map(Said::of).orElse(Text.EMPTY),
                acceptance.map(Acceptance::getPlace).map(Text::of).orElse(Text.EMPTY),
                signature.map(Signature::getDate).map(Said::date).orElse(Text.EMPTY));
    }
}
