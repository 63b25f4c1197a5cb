/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.literal.PhoneNumber;

/** Rows that are extensions of 3CX or FreePBX. */
final class UserRows {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>\\\\;,]{1,64}@[^\\s@\"<>\\\\;,]{1,190}");

    private final FolderFacts folder;
    private final Outcome outcome;
    private final Cells cells;

    UserRows(FolderFacts folder, Outcome outcome) {
        this.folder = folder;
        this.outcome = outcome;
        cells = new Cells(folder, outcome);
    }

    void read(ExportTable.Row row) {
        String action = row.get(Field.ACTION);
        if (Headings.plain(action).equals("del") || Headings.plain(action).equals("delete")) {
            outcome.reject(row.line(), "row.deleted");
            return;
        }
        String name = row.get(Field.NAME).isEmpty()
                ? (row.get(Field.FIRST_NAME) + " " + row.get(Field.LAST_NAME)).strip()
                : row.get(Field.NAME);
        Optional<String> title = cells.words(row, name, "name");
        if (title.isEmpty()) {
            return;
        }
        Optional<String> department = cells.words(row, row.get(Field.DEPARTMENT), "department");
        if (department.isEmpty()) {
            return;
        }
        Optional<String> number = cells.extension(row, row.get(Field.NUMBER));
        if (number.isEmpty()) {
            return;
        }
        if (title.get().isEmpty()) {
            outcome.remark(row.line(), "remark.no-name", number.get());
        }
        outcome.take(new Item.Person(
                row.line(),
                title.get().isEmpty() ? number.get() : title.get(),
                number.get(),
                email(row),
                outgoing(row),
                cells.phone(row, row.get(Field.MOBILE), "mobile").map(PhoneNumber.Canonical::inWords),
                mac(row),
                model(row),
                Cells.isYes(row.get(Field.VOICEMAIL)),
                Cells.isYes(row.get(Field.UNLISTED)),
                Cells.isYes(row.get(Field.DISABLED)),
                department.get()));
    }

    private Optional<String> email(ExportTable.Row row) {
        String cell = row.get(Field.EMAIL);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!EMAIL.matcher(cell).matches()) {
            outcome.remark(row.line(), "remark.email");
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    /** A number that no line of the customer has is none that may be shown; the row is right without it. */
    private Optional<String> outgoing(ExportTable.Row row) {
        Optional<PhoneNumber.Canonical> number = cells.phone(row, row.get(Field.OUTGOING), "outgoing");
        if (number.isPresent() && !folder.isOwn(number.get().e164())) {
            outcome.remark(row.line(), "remark.not-own", number.get().inWords());
            return Optional.empty();
        }
        return number.map(PhoneNumber.Canonical::inWords);
    }

    private Optional<String> mac(ExportTable.Row row) {
        String cell = row.get(Field.MAC);
        if (cell.isEmpty() || cell.matches("[0:.-]+")) {
            return Optional.empty();
        }
        Optional<MacAddress> mac = MacAddress.read(cell);
        if (mac.isEmpty()) {
            outcome.remark(row.line(), "remark.mac");
            return Optional.empty();
        }
        if (!folder.takeMac(mac.get())) {
            outcome.remark(row.line(), "remark.mac-twice", mac.get().text());
            return Optional.empty();
        }
        return mac.map(MacAddress::text);
    }

    private static String model(ExportTable.Row row) {
        String model = row.get(Field.MODEL);
        return model.matches("[\\p{L}\\d .+()/-]{1,60}") ? model : "";
    }
}
