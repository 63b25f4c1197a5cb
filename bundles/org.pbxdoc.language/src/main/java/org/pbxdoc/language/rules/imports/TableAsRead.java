/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.imports;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.language.attached.TableText;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** IMP004: says how a table was read and what of it was not used, since nobody could see it otherwise. */
public final class TableAsRead extends Rule {

    public TableAsRead() {
        super("IMP004", Severity.INFO, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (UserTable table : installation.tables()) {
            table.table().ifPresent(text -> report(table, text, findings));
        }
    }

    private static void report(UserTable table, TableText text, Findings findings) {
        List<Object> args = new ArrayList<>(List.of(
                table.statement().getFile(),
                table.statement().getUsers().size(),
                text.rows().size(),
                text.charset().name(),
                text.separator() == '\t' ? "Tab" : "" + text.separator()));
        if (!table.unused().isEmpty()) {
            args.add(String.join(", ", table.unused()));
        }
        findings.reportAs(
                table.unused().isEmpty() ? "" : "unused",
                findings.severity(),
                table.statement(),
                ModelPackage.eINSTANCE.getUserImport_File(),
                args.toArray());
    }
}
