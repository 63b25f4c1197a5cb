/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

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

/** HW007: a system has no more users than it may have, and room for a few more; the size of a licence is a matter of LIC005. */
public final class SystemMaximum extends Rule {

    public SystemMaximum() {
        super("HW007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        SystemUsers.of(installation).ifPresent(users -> check(users, findings));
    }

    private static void check(SystemUsers users, Findings findings) {
        HardwareModel model = users.server().getModel();
        if (HardwareFigures.limit(model, Resource.EXTENSIONS).isPresent()) {
            return;
        }
        Optional<HardwareFigure> limit = HardwareFigures.limit(model, Resource.USERS);
        UserLimit.report(users, limit, findings);
    }
}
