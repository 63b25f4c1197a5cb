/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.message.EditDistance;
import org.pbxdoc.language.model.ImportColumn;
import org.pbxdoc.language.model.ImportField;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** IMP002: each column that an import names stands in the table once, and one of them holds the numbers. */
public final class ColumnsFound extends Rule {

    private static final int NEAR = 3;

    public ColumnsFound() {
        super("IMP002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (UserTable table : installation.tables()) {
            if (table.table().isPresent()) {
                List<String> headings = table.table().get().headings();
                table.unmatched().forEach(column -> report(column, headings, findings));
                if (table.statement().getColumns().stream().noneMatch(column -> column.getField() == ImportField.NUMBER)) {
                    findings.reportAs(
                            "number",
                            findings.severity(),
                            table.statement(),
                            ModelPackage.eINSTANCE.getUserImport_File(),
                            table.statement().getFile(),
                            list(headings));
                }
            }
        }
    }

    private static void report(ImportColumn column, List<String> headings, Findings findings) {
        String wanted = column.getHeading() == null ? "" : column.getHeading();
        boolean twice = headings.stream().anyMatch(heading -> heading.equalsIgnoreCase(wanted.strip()));
        Optional<String> near = headings.stream()
                .filter(heading -> EditDistance.between(heading.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT)) < NEAR)
                .findFirst();
        if (!twice && near.isPresent() && near.get().indexOf('"') < 0) {
            findings.reportWithFix(
                    "near",
                    findings.severity(),
                    '"' + near.get() + '"',
                    column,
                    ModelPackage.eINSTANCE.getImportColumn_Heading(),
                    wanted,
                    near.get());
        } else {
            findings.reportAs(
                    twice ? "twice" : "",
                    findings.severity(),
                    column,
                    ModelPackage.eINSTANCE.getImportColumn_Heading(),
                    wanted,
                    list(headings));
        }
    }

    private static String list(List<String> headings) {
        return String.join(", ", headings);
    }
}
