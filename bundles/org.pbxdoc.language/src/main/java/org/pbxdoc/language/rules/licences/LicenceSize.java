/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.licences;

import java.util.Optional;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.SystemUsers;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.hardware.UserLimit;

/** A system has more extensions than the size of its licence allows, or hardly room for more. */
public final class LicenceSize extends Rule {

    public LicenceSize() {
        super("LIC005", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        SystemUsers.of(installation).ifPresent(users -> check(users, findings));
    }

    private static void check(SystemUsers users, Findings findings) {
        HardwareModel model = users.server().getModel();
        Optional<HardwareFigure> limit = HardwareFigures.limit(model, Resource.EXTENSIONS);
        if (limit.isEmpty()) {
            return;
        }
        UserLimit.report(users, limit, findings);
    }
}
