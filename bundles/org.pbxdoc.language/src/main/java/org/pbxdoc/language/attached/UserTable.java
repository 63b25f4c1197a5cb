/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.model.ImportColumn;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserImport;

/**
 * What a statement {@code users from "…"} came to.
 *
 * @param statement the statement; its users are those of the rows that were taken
 * @param fault why nothing could be read at all
 * @param table what was read; empty if nothing was
 * @param unmatched columns whose heading the table does not have, or has twice
 * @param secrets headings of columns that hold passwords or PINs; none of their cells was kept
 * @param refused cells that were not taken
 * @param unused headings that no column asks for
 */
public record UserTable(
        UserImport statement,
        Optional<Fault> fault,
        Optional<TableText> table,
        List<ImportColumn> unmatched,
        List<String> secrets,
        List<String> unused,
        List<Refusal> refused) {

    /** Why a table could not be read. */
    public enum Fault {
        MISSING,
        OUTSIDE,
        LARGE,
        UNREADABLE,
        MALFORMED
    }

    /** What is wrong with a cell. */
    public enum Reason {
        /** The row has no number, or one that is none; the whole row is left out. */
        NUMBER,
        /** An earlier row has the number; the whole row is left out. */
        TWICE,
        /** A spreadsheet has rounded the number: {@code 4.14E+10}. */
        ROUNDED,
        /** It is no hardware address. */
        MAC,
        /** It is no e-mail address. */
        EMAIL
    }

    /**
     * A cell that was not taken.
     *
     * @param reason what is wrong with it
     * @param line line of the table, from 1
     * @param heading heading of its column
     * @param value what it holds
     */
    public record Refusal(Reason reason, long line, String heading, String value) {}

    /** Gives the users what the statement says of all of them; it can be linked by now. */
    public void settle() {
        for (User user : statement.getUsers()) {
            user.setProfile(statement.getProfile());
            user.setLocation(statement.getLocation());
            user.setVoicemail(statement.isVoicemail());
            user.setHotdesk(statement.isHotdesk());
            user.setType(statement.getType());
            user.setLifecycle(statement.getLifecycle());
            user.setValidFrom(statement.getValidFrom());
            user.setValidUntil(statement.getValidUntil());
            user.setConfidentiality(statement.getConfidentiality());
        }
    }

    static UserTable unread(UserImport statement, Fault fault) {
        return new UserTable(
                statement, Optional.of(fault), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
