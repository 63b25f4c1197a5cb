/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.rules.Rule;

/** HW007: a system has no more users than it may have, and room for a few more. */
public final class SystemMaximum extends Rule {

    private static final int NEARLY_FULL = 90;
    private static final Set<Extensions.Kind> COUNTED =
            EnumSet.of(Extensions.Kind.USER, Extensions.Kind.USERS, Extensions.Kind.TERMINAL);

    public SystemMaximum() {
        super("HW007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        // With several masters nobody can tell which user is on which.
        List<Server> masters = installation.all(Server.class).stream()
                .filter(server -> server.getRole() == ServerRole.MASTER)
                .filter(server -> Installation.isKnown(server.getModel()))
                .toList();
        long users = Extensions.of(installation).all().stream()
                .filter(extension -> COUNTED.contains(extension.kind()))
                .mapToLong(extension -> extension.numbers().count())
                .sum();
        if (masters.size() == 1 && users > 0) {
            check(masters.get(0), users, findings);
        }
    }

    private static void check(Server server, long users, Findings findings) {
        HardwareModel model = server.getModel();
        Optional<HardwareFigure> limit =
                HardwareFigures.limit(model, Resource.EXTENSIONS).or(() -> HardwareFigures.limit(model, Resource.USERS));
        if (limit.filter(HardwareFigure::isVerified).isEmpty()) {
            findings.unknown(server, ModelPackage.eINSTANCE.getServer_Model(), ElementWords.title(model), users);
            return;
        }
        int most = limit.get().count();
        if (users * 100 < (long) most * NEARLY_FULL) {
            return;
        }
        boolean disputed = limit.get().disputed();
        String variant = users <= most ? disputed ? "high-conflict" : "high" : disputed ? "conflict" : "over";
        findings.reportAs(
                variant,
                Severity.WARNING,
                server,
                ModelPackage.eINSTANCE.getServer_Model(),
                server.getName(),
                users,
                ElementWords.title(model),
                most,
                limit.get().source());
    }
}
