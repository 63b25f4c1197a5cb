/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.UserImport;

/** The rows of imported tables that stand in the way of emergency calls: one fault for each table, not for each row. */
final class ShadowedRows {

    private static final int MOST_LISTED = 5;

    private final Severity severity;
    private final Map<UserImport, List<DialledNumber>> rows = new LinkedHashMap<>();
    private final Map<UserImport, Set<String>> numbers = new LinkedHashMap<>();

    ShadowedRows(Severity severity) {
        this.severity = severity;
    }

    /** Returns the statement that names the table of {@code place}; empty if it stands in the text. */
    static Optional<UserImport> table(EObject place) {
        return place.eContainer() instanceof UserImport table ? Optional.of(table) : Optional.empty();
    }

    void add(UserImport table, DialledNumber row, List<String> shadowed) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        numbers.computeIfAbsent(table, key -> new LinkedHashSet<>()).addAll(shadowed);
    }

    void report(Findings findings) {
        rows.forEach((table, all) -> findings.reportAs(
                "rows",
                severity,
                table,
                ModelPackage.eINSTANCE.getUserImport_File(),
                all.size(),
                table.getFile(),
                listed(all),
                String.join(", ", numbers.get(table))));
    }

    private static String listed(List<DialledNumber> rows) {
        return rows.stream().limit(MOST_LISTED).map(row -> row.digits().first()).collect(Collectors.joining(", "))
                + (rows.size() > MOST_LISTED ? ", …" : "");
    }
}
