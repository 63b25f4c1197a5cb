/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pbxdoc.language.attached.UserTable.Fault;
import org.pbxdoc.language.model.ImportColumn;
import org.pbxdoc.language.model.ImportField;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserImport;
import org.pbxdoc.language.secret.ClearSecrets;

/** Reads the table of a statement {@code users from "…"} and makes its rows the users of the statement. */
public final class UserTableReader {

    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private UserTableReader() {}

    /** Reads the table and adds a user for each good row; they have no profile and place yet. */
    public static UserTable read(UserImport statement) {
        String file = statement.getFile();
        if (file == null || file.isBlank()) {
            return UserTable.unread(statement, Fault.MISSING);
        }
        NearbyFile nearby = NearbyFile.find(statement.eResource().getURI(), file);
        if (nearby instanceof NearbyFile.Found found) {
            return read(statement, found.path());
        }
        return UserTable.unread(statement, nearby instanceof NearbyFile.Outside ? Fault.OUTSIDE : Fault.MISSING);
    }

    private static UserTable read(UserImport statement, Path path) {
        byte[] bytes;
        try {
            if (Files.size(path) > MAX_BYTES) {
                return UserTable.unread(statement, Fault.LARGE);
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return UserTable.unread(statement, Fault.UNREADABLE);
        }
        try {
            return read(statement, TableText.read(bytes));
        } catch (IOException e) {
            return UserTable.unread(statement, Fault.MALFORMED);
        }
    }

    private static UserTable read(UserImport statement, TableText table) {
        Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
        List<ImportColumn> unmatched = new ArrayList<>();
        for (ImportColumn column : statement.getColumns()) {
            Optional<Integer> place = place(table.headings(), column.getHeading());
            place.ifPresentOrElse(found -> places.put(column.getField(), found), () -> unmatched.add(column));
        }
        List<String> secrets = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            String heading = table.headings().get(i);
            boolean secret = ClearSecrets.isSecretHeading(heading);
            if (secret && table.rows().stream().anyMatch(row -> !cell(row, column).isEmpty())) {
                secrets.add(heading);
            }
            if (secret) {
                places.values().remove(column);
            } else if (!places.containsValue(column) && !heading.isEmpty()) {
                unused.add(heading);
            }
        }
        UserRows rows = new UserRows(table.headings(), places);
        List<User> users = rows.of(table.rows());
        statement.getUsers().addAll(users);
        return new UserTable(
                statement,
                Optional.empty(),
                Optional.of(table),
                List.copyOf(unmatched),
                List.copyOf(secrets),
                List.copyOf(unused),
                rows.refused());
    }

    /** Headings are compared as people read them; one that stands there twice is none. */
    private static Optional<Integer> place(List<String> headings, String wanted) {
        if (wanted == null) {
            return Optional.empty();
        }
        int[] places = IntStream.range(0, headings.size())
                .filter(i -> same(headings.get(i), wanted))
                .toArray();
        return places.length == 1 ? Optional.of(places[0]) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    static String cell(TableText.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
