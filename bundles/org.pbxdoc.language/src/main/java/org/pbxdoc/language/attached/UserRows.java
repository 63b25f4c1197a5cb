/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pbxdoc.language.attached.UserTable.Reason;
import org.pbxdoc.language.attached.UserTable.Refusal;
import org.pbxdoc.language.literal.InternalNumber;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.model.ImportField;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.MobileExtension;
import org.pbxdoc.language.model.MobileKind;
import org.pbxdoc.language.model.ModelFactory;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;

/** Makes users of the rows of a table; the name of a user is the letter u and his number. */
final class UserRows {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    /** What a spreadsheet makes of a long number. */
    private static final Pattern ROUNDED = Pattern.compile("\\d+[.,]\\d+E\\+?\\d+", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+");

    private final List<String> headings;
    private final Map<ImportField, Integer> places;
    private final Set<String> numbers = new HashSet<>();
    private final List<Refusal> refused = new ArrayList<>();

    UserRows(List<String> headings, Map<ImportField, Integer> places) {
        this.headings = headings;
        this.places = Map.copyOf(places);
    }

    List<User> of(List<TableText.Row> rows) {
        List<User> users = new ArrayList<>();
        if (places.containsKey(ImportField.NUMBER)) {
            rows.forEach(row -> user(row).ifPresent(users::add));
        }
        return users;
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    private Optional<User> user(TableText.Row row) {
        String number = cell(row, ImportField.NUMBER);
        if (!InternalNumber.isValid(number)) {
            refuse(Reason.NUMBER, row, ImportField.NUMBER);
            return Optional.empty();
        }
        if (!numbers.add(number)) {
            refuse(Reason.TWICE, row, ImportField.NUMBER);
            return Optional.empty();
        }
        User user = MODEL.createUser();
        user.setName("u" + number);
        user.setExtension(number);
        user.setTitle(text(title(row, number)));
        String department = cell(row, ImportField.DEPARTMENT);
        if (!department.isEmpty()) {
            user.setDepartment(text(department));
        }
        good(row, ImportField.EMAIL, Reason.EMAIL, EMAIL.asMatchPredicate()).ifPresent(user::setEmail);
        good(row, ImportField.OUTGOING, Reason.ROUNDED, UserRows::isWhole).ifPresent(user::setOutgoing);
        good(row, ImportField.MOBILE, Reason.ROUNDED, UserRows::isWhole).map(UserRows::mobile).ifPresent(user.getMobiles()::add);
        terminals(row, user);
        return Optional.of(user);
    }

    private String title(TableText.Row row, String number) {
        String whole = cell(row, ImportField.NAME);
        String parts = (cell(row, ImportField.FIRST_NAME) + " " + cell(row, ImportField.LAST_NAME)).strip();
        if (!whole.isEmpty()) {
            return whole;
        }
        return parts.isEmpty() ? number : parts;
    }

    private void terminals(TableText.Row row, User user) {
        good(row, ImportField.MAC, Reason.MAC, mac -> MacAddress.parse(mac).value().isPresent()).ifPresent(mac -> {
            Terminal phone = terminal(TerminalKind.IP, "t" + user.getExtension());
            phone.setMac(mac);
            user.getTerminals().add(phone);
        });
        good(row, ImportField.IPEI, Reason.ROUNDED, UserRows::isWhole).ifPresent(ipei -> {
            Terminal handset = terminal(TerminalKind.DECT, "h" + user.getExtension());
            handset.setIpei(ipei);
            user.getTerminals().add(handset);
        });
    }

    private static boolean isWhole(String number) {
        return !ROUNDED.matcher(number).matches();
    }

    private Optional<String> good(
            TableText.Row row, ImportField field, Reason otherwise, java.util.function.Predicate<String> test) {
        String value = cell(row, field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (test.test(value)) {
            return Optional.of(value);
        }
        refuse(otherwise, row, field);
        return Optional.empty();
    }

    private void refuse(Reason reason, TableText.Row row, ImportField field) {
        refused.add(new Refusal(reason, row.line(), headings.get(places.get(field)), cell(row, field)));
    }

    private String cell(TableText.Row row, ImportField field) {
        Integer place = places.get(field);
        return place == null ? "" : UserTableReader.cell(row, place);
    }

    private static Terminal terminal(TerminalKind kind, String name) {
        Terminal terminal = MODEL.createTerminal();
        terminal.setKind(kind);
        terminal.setName(name);
        return terminal;
    }

    private static MobileExtension mobile(String number) {
        MobileExtension mobile = MODEL.createMobileExtension();
        mobile.setKind(MobileKind.FMC);
        mobile.setNumber(number);
        return mobile;
    }

    private static LocalText text(String plain) {
        LocalText text = MODEL.createLocalText();
        text.setPlain(plain);
        return text;
    }
}
