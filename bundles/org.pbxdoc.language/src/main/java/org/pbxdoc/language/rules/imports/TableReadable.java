/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.imports;

import java.util.Locale;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** IMP001: the table that users are taken from is there and can be read. */
public final class TableReadable extends Rule {

    public TableReadable() {
        super("IMP001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (UserTable table : installation.tables()) {
            table.fault().ifPresent(fault -> findings.reportAs(
                    fault == UserTable.Fault.MISSING ? "" : fault.name().toLowerCase(Locale.ROOT),
                    findings.severity(),
                    table.statement(),
                    ModelPackage.eINSTANCE.getUserImport_File(),
                    table.statement().getFile()));
        }
    }
}
