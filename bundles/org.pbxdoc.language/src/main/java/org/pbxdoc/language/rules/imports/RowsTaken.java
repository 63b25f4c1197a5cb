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
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** IMP003: every row of the table becomes a user, with everything that its columns say. */
public final class RowsTaken extends Rule {

    /** A table with the wrong column would fill the screen. */
    private static final int MOST = 10;

    public RowsTaken() {
        super("IMP003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (UserTable table : installation.tables()) {
            List<UserTable.Refusal> refused = table.refused();
            for (UserTable.Refusal refusal : refused.subList(0, Math.min(MOST, refused.size()))) {
                report(
                        refusal.reason().name().toLowerCase(Locale.ROOT),
                        table,
                        findings,
                        table.statement().getFile(),
                        refusal.line(),
                        refusal.heading(),
                        refusal.value());
            }
            if (refused.size() > MOST) {
                report("more", table, findings, table.statement().getFile(), refused.size() - MOST);
            }
        }
    }

    private static void report(String variant, UserTable table, Findings findings, Object... args) {
        findings.reportAs(
                variant, findings.severity(), table.statement(), ModelPackage.eINSTANCE.getUserImport_File(), args);
    }
}
