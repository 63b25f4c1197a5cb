/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Workbook.Sheet;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.RightsPolicy;

/** Composes the rights matrix as a workbook that the customer goes through, changes and sends back. */
public final class RightsMatrixComposer {

    private final Composition composition;

    public RightsMatrixComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the workbook; nothing if no profile has rights. */
    public Optional<Workbook> compose() {
        RightsTables tables = new RightsTables(composition);
        return tables.matrix().map(matrix -> {
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(sheet(matrix, policies()));
            tables.conditions().ifPresent(table -> sheets.add(sheet(table, List.of())));
            tables.members().ifPresent(table -> sheets.add(sheet(table, List.of())));
            tables.exceptions().ifPresent(table -> sheets.add(sheet(table, List.of())));
            return new Workbook(composition.properties("title.rights-matrix"), sheets);
        });
    }

    private static Sheet sheet(Table table, List<Text> remarks) {
        return new Sheet(Text.label("sheet." + table.id()), table, remarks);
    }

    private List<Text> policies() {
        Attributes attributes = Attributes.titled(composition.reader());
        List<Text> remarks = new ArrayList<>(List.of(Text.label("remark.rights")));
        for (RightsPolicy policy : composition.installation().all(RightsPolicy.class)) {
            for (Entry entry : attributes.entries(
                    policy, ModelPackage.RIGHTS_POLICY__CONFLICT, ModelPackage.RIGHTS_POLICY__DEFAULT, ModelPackage.RIGHTS_POLICY__SOURCE)) {
                if (!entry.value().isEmpty()) {
                    remarks.add(Text.label("pair", entry.key(), entry.value()));
                }
            }
        }
        return remarks;
    }
}
