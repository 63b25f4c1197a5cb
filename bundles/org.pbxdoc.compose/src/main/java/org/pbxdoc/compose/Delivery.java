/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.List;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Deliverable.Format;

/** Everything that a pack contains, in the order in which it is named: the one place to add a deliverable to. */
final class Delivery {

    private static final String ADDRESSING_PLAN = "addressing-plan";

    private Delivery() {}

    /** Returns the deliverables of {@code composition}. */
    static List<Deliverable> of(Composition composition) {
        return List.of(
                Deliverable.of("handover", composition.handover(), Format.DOCX),
                Deliverable.of("system-diagram", composition.systemDiagram(), Format.SVG, Format.PNG),
                Deliverable.of(ADDRESSING_PLAN, composition.addressingPlan(), Format.XLSX, Format.CSV),
                Deliverable.of("commissioning-report", composition.commissioningReport(), Format.PDF).with(ADDRESSING_PLAN));
    }
}
