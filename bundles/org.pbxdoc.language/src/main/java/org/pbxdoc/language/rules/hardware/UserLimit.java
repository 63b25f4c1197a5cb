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
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.SystemUsers;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;

/** How full a system is: the words for a limit of users that is reached, nearly reached or not known. */
public final class UserLimit {

    private UserLimit() {}

    /** Reports to {@code findings} what {@code limit} says of {@code users}; without a verified limit that it is not known. */
    public static void report(SystemUsers users, Optional<HardwareFigure> limit, Findings findings) {
        HardwareModel model = users.server().getModel();
        if (limit.filter(HardwareFigure::isVerified).isEmpty()) {
            findings.unknown(
                    users.server(), ModelPackage.eINSTANCE.getServer_Model(), ElementWords.title(model), users.count());
            return;
        }
        SystemUsers.Level level = users.level(limit.get());
        if (level != SystemUsers.Level.ROOM) {
            findings.reportAs(
                    level.variant(),
                    Severity.WARNING,
                    users.server(),
                    ModelPackage.eINSTANCE.getServer_Model(),
                    users.server().getName(),
                    users.count(),
                    ElementWords.title(model),
                    limit.get().count(),
                    limit.get().source());
        }
    }
}
