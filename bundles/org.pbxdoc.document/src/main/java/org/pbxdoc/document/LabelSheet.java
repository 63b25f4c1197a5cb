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
 * Labels to stick on things, on sheets of a common size.
 *
 * @param properties title, customer, version and dates
 * @param grid how the labels lie on the sheet
 * @param labels the labels, row by row
 */
public record LabelSheet(Properties properties, LabelGrid grid, List<Label> labels) implements Content {

    public LabelSheet {
        labels = List.copyOf(labels);
    }

    @Override
    public Text title() {
        return properties.title();
    }

    /**
     * One label.
     *
     * @param mark what is read from afar: the code of the thing, the number of the phone
     * @param lines what stands below it, smaller; empty lines are left out
     */
    public record Label(Text mark, List<Text> lines) {
        public Label {
            lines = List.copyOf(lines);
        }
    }
}
