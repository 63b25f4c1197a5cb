/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Workbook.Sheet;

/** Composes the addressing plan; sheets without rows are left out. */
public final class AddressingPlanComposer {

    private final Composition composition;

    public AddressingPlanComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the workbook. */
    public Workbook compose() {
        NetworkTables networks = new NetworkTables(composition);
        SwitchTables switches = new SwitchTables(composition);
        PathTables paths = new PathTables(composition);
        NumberTables numbers = new NumberTables(composition);
        DdiSheets ddi = new DdiSheets(composition);
        List<Sheet> sheets = new ArrayList<>();
        add(sheets, networks.sites());
        add(sheets, networks.prefixes());
        add(sheets, networks.addresses());
        add(sheets, networks.dhcp());
        add(sheets, switches.sheet());
        add(sheets, switches.budgets(), Text.label("remark.poe-watts"), Text.label("remark.poe-share"));
        add(sheets, paths.qos());
        add(sheets, paths.vpn());
        add(sheets, paths.nat());
        add(sheets, paths.firewall());
        add(sheets, paths.dns());
        add(sheets, paths.ntp());
        add(sheets, ddi.ranges());
        add(sheets, ddi.numbers());
        add(sheets, new BlockSheet(composition).table(), Text.label("remark.block-share"));
        add(sheets, numbers.extensions());
        return new Workbook(composition.properties("title.addressing-plan"), sheets);
    }

    private static void add(List<Sheet> sheets, Optional<Table> table, Text... remarks) {
        table.ifPresent(rows -> sheets.add(new Sheet(Text.label("sheet." + rows.id()), rows, List.of(remarks))));
    }
}
