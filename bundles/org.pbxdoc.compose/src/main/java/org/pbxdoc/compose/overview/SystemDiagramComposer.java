/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.TitleBlock;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Text;

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
                composition.systemDiagramTitle(),
                new ServerBox(composition).compose(),
                withRows(lines.publicLines(), lines.privateLines(), lines.thirdParty()),
                withRows(terminals.compose(), applications.cti(), applications.mobile(), applications.servers()),
                TitleBlock.of(composition, 1, 1));
    }

    private static List<SystemDiagram.Card> withRows(SystemDiagram.Card... cards) {
        return List.of(cards).stream().filter(card -> !card.rows().isEmpty()).toList();
    }
}
