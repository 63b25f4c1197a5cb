/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.literal.PhoneNumber;

/** Entries of a phone book: with an internal number they are users, else somebody outside. */
final class PhoneBookRows {

    /** Longer ones are dialled outside. */
    private static final int LONGEST_INTERNAL = 6;

    private final FolderFacts folder;
    private final Outcome outcome;
    private final Cells cells;
    private final Set<String> seen = new HashSet<>();

    PhoneBookRows(FolderFacts folder, Outcome outcome) {
        this.folder = folder;
        this.outcome = outcome;
        cells = new Cells(folder, outcome);
    }

    void read(ExportTable.Row row) {
        Optional<String> title = cells.words(row, row.get(Field.NAME), "display_name");
        if (title.isEmpty()) {
            return;
        }
        if (title.get().isEmpty()) {
            outcome.reject(row.line(), "row.no-name");
            return;
        }
        String office = Cells.keptAsText(row.get(Field.OFFICE));
        boolean internal = office.matches("\\d{1," + LONGEST_INTERNAL + "}") && (!folder.hasPlan() || !office.startsWith("0"));
        List<String> phones = new ArrayList<>();
        if (!internal) {
            cells.phone(row, office, "office_number").map(PhoneNumber.Canonical::inWords).ifPresent(phones::add);
        }
        Optional<String> mobile = cells.phone(row, row.get(Field.MOBILE), "mobile_number").map(PhoneNumber.Canonical::inWords);
        List<String> others = new ArrayList<>();
        for (String other : row.get(Field.OTHER).split(";")) {
            cells.phone(row, other, "other_number").map(PhoneNumber.Canonical::inWords).ifPresent(others::add);
        }
        if (internal) {
            user(row, title.get(), office, mobile, others);
        } else {
            mobile.ifPresent(phones::add);
            phones.addAll(others);
            contact(row, title.get(), phones);
        }
    }

    private void user(ExportTable.Row row, String title, String office, Optional<String> mobile, List<String> others) {
        cells.extension(row, office).ifPresent(number -> {
            others.forEach(other -> outcome.remark(row.line(), "remark.other-number", other));
            outcome.take(new Item.Person(
                    row.line(), title, number, Optional.empty(), Optional.empty(), mobile, Optional.empty(), "", false, false, false, ""));
        });
    }

    private void contact(ExportTable.Row row, String title, List<String> phones) {
        List<String> distinct = phones.stream().distinct().toList();
        if (distinct.isEmpty()) {
            outcome.reject(row.line(), "row.no-number");
        } else if (folder.hasContact(title)) {
            outcome.reject(row.line(), "row.contact-known", title);
        } else if (!seen.add(title + distinct)) {
            outcome.reject(row.line(), "row.contact-twice", title);
        } else {
            outcome.take(new Item.Outsider(row.line(), title, distinct));
        }
    }
}
