/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.DocumentHeader;

/** What stands in the corner of every drawing: customer, project, revision, integrator, sheet. */
public final class TitleBlock {

    private TitleBlock() {}

    /** Returns the entries of the title block of sheet {@code sheet} of {@code sheets}. */
    public static List<Entry> of(Composition composition, int sheet, int sheets) {
        List<Entry> block = new ArrayList<>();
        block.add(new Entry(Text.label("writer.customer"), composition.customer(), Role.STRONG));
        composition.header().ifPresent(header -> {
            if (header.getProject() != null) {
                block.add(new Entry(Text.label("diagram.project"), Text.of(header.getProject())));
            }
            block.add(new Entry(Text.label("diagram.revision"), revision(header), Role.STRONG));
            if (header.getIntegrator() != null) {
                block.add(new Entry(Text.label("writer.integrator"), Said.title(header.getIntegrator())));
            }
        });
        block.add(new Entry(Text.label("diagram.sheet"), Text.of(sheet + " / " + sheets)));
        return block;
    }

    private static Text revision(DocumentHeader header) {
        return Said.joined(List.of(Text.of(header.getVersion()), Said.date(header.getAsOf())), Text.of(" · "));
    }
}
