/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.DocumentHeader;

/** Composes the system overview of an installation. */
public final class SystemDiagramComposer {

    private final Composition composition;

    public SystemDiagramComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the drawing. */
    public SystemDiagram compose() {
        LineCards lines = new LineCards(composition);
        TerminalCard terminals = new TerminalCard(composition);
        ApplicationCards applications = new ApplicationCards(composition);
        return new SystemDiagram(
                Text.join(Text.label("diagram.title"), Text.of(" – "), composition.customer()),
                new ServerBox(composition).compose(),
                withRows(lines.publicLines(), lines.privateLines(), lines.thirdParty()),
                withRows(terminals.compose(), applications.cti(), applications.mobile(), applications.servers()),
                titleBlock());
    }

    private static List<SystemDiagram.Card> withRows(SystemDiagram.Card... cards) {
        return List.of(cards).stream().filter(card -> !card.rows().isEmpty()).toList();
    }

    private List<Entry> titleBlock() {
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
        block.add(new Entry(Text.label("diagram.sheet"), Text.of("1 / 1")));
        return block;
    }

    private static Text revision(DocumentHeader header) {
        return Said.joined(List.of(Text.of(header.getVersion()), Said.date(header.getAsOf())), Text.of(" · "));
    }
}
