/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Content;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Workbook;

/** The tables in a content before they are written. */
public final class Tables {

    private Tables() {}

    /** Returns the tables of {@code content} in their order; a drawing has none. */
    public static List<Table> of(Content content) {
        List<Table> tables = new ArrayList<>();
        if (content instanceof Document document) {
            collect(document.sections(), tables);
        } else if (content instanceof Workbook workbook) {
            workbook.sheets().forEach(sheet -> tables.add(sheet.table()));
        }
        return tables;
    }

    private static void collect(List<? extends Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Section section) {
                collect(section.blocks(), tables);
            } else if (block instanceof Callout callout) {
                collect(callout.blocks(), tables);
            }
        }
    }
}
