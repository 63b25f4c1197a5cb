/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import org.pbxdoc.language.derive.ChassisPower;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** HW003: the terminals on a chassis take no more power than its supply leaves for them. */
public final class TerminalPower extends Rule {

    /** From here on a few more phones, or long cables, switch the supply off. */
    private static final int HIGH = 80;

    public TerminalPower() {
        super("HW003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (ChassisPower.Chassis chassis : ChassisPower.of(installation).chassis()) {
            check(chassis, findings);
        }
    }

    private static void check(ChassisPower.Chassis chassis, Findings findings) {
        String name = ElementWords.name(chassis.server());
        if (chassis.isExceeded()) {
            findings.report(
                    chassis.server(),
                    null,
                    name,
                    chassis.load(),
                    chassis.available().orElseThrow(),
                    chassis.supply().orElseThrow(),
                    chassis.hardware());
        } else if (!chassis.isKnown()) {
            findings.unknown(chassis.server(), null, name, String.join(", ", chassis.missing()));
        } else if (chassis.load().percentOf(chassis.available().get()) >= HIGH) {
            findings.reportAs(
                    "high",
                    Severity.WARNING,
                    chassis.server(),
                    null,
                    name,
                    chassis.load(),
                    chassis.available().get(),
                    chassis.load().percentOf(chassis.available().get()));
        }
    }
}
