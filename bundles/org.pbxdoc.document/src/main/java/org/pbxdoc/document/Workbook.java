/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;

/**
 * A spreadsheet: one table a sheet.
 *
 * @param properties title, customer, version and dates
 * @param sheets the sheets in order
 */
public record Workbook(Properties properties, List<Sheet> sheets) implements Content {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    @Override
    public Text title() {
        return properties.title();
    }

    /**
     * One sheet.
     *
     * @param name its tab, at most 31 characters when said; writers shorten and keep tabs distinct
     * @param table its content
     * @param remarks what to know when reading it, such as the figures from which a colour counts; below the table, not in csv
     */
    public record Sheet(Text name, Table table, List<Text> remarks) {
        public Sheet {
            remarks = List.copyOf(remarks);
        }

        /** Makes a sheet without remarks. */
        public Sheet(Text name, Table table) {
            this(name, table, List.of());
        }
    }
}
