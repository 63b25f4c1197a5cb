/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import org.pbxdoc.language.derive.SinglePointsOfFailure;
import org.pbxdoc.language.derive.SinglePointsOfFailure.Kind;
import org.pbxdoc.language.derive.SinglePointsOfFailure.Point;
import org.pbxdoc.language.derive.Stages;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** AVL001: whatever stops the telephony when it fails alone is covered by a measure, or the customer has signed for it. */
public final class SinglePointsCovered extends Rule {

    public SinglePointsCovered() {
        super("AVL001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        if (Stages.isDraft(installation)) {
            return;
        }
        // Before the system is built it is something to plan, not something forgotten.
        Severity severity = Stages.isBuilt(installation) ? findings.severity() : Severity.WARNING;
        for (Point point : SinglePointsOfFailure.of(installation).open()) {
            findings.reportAs(variant(point.kind()), severity, point.element(), null, Named.of(point.element()));
        }
    }

    private static String variant(Kind kind) {
        return switch (kind) {
            case PBX -> "pbx";
            case CORE_SWITCH -> "switch";
            case WAN -> "access";
            case POWER -> "power";
            case DNS -> "names";
            case NTP -> "clock";
            case DECT_MANAGER -> "manager";
        };
    }
}
