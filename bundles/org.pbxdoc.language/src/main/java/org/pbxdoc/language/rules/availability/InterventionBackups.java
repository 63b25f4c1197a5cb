/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.rules.Rule;

/** BKP005: whoever works on a device that the system does not back up itself files a backup from before and one from after. */
public final class InterventionBackups extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<ServerRole> SEPARATE = EnumSet.of(ServerRole.GATEWAY, ServerRole.SBC);

    public InterventionBackups() {
        super("BKP005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Change change : installation.all(Change.class)) {
            List<String> devices = change.getAffects().stream()
                    .filter(Installation::isKnown)
                    .filter(InterventionBackups::isSeparate)
                    .map(ElementWords::name)
                    .toList();
            if (!devices.isEmpty()) {
                checkBoth(change, String.join(", ", devices), findings);
            }
            checkTimes(change, findings);
        }
    }

    private static boolean isSeparate(Element element) {
        return element instanceof DectSystem
                || element instanceof DectManager
                || element instanceof DectBase
                || element instanceof Switch
                || element instanceof ApplicationServer
                || element instanceof Server server && SEPARATE.contains(server.getRole());
    }

    private static void checkBoth(Change change, String devices, Findings findings) {
        if (change.getBefore() == null && change.getAfter() == null) {
            boolean worked = change.getStarted() != null || change.getFinished() != null;
            if (worked) {
                findings.report(change, MODEL.getChange_Version(), devices);
            } else {
                // An entry without working times may be a decision only.
                findings.reportAs("times", Severity.INFO, change, MODEL.getChange_Version(), devices);
            }
        } else if (change.getBefore() == null) {
            findings.reportAs("before", Severity.ERROR, change, MODEL.getChange_After(), devices);
        } else if (change.getAfter() == null) {
            findings.reportAs("after", Severity.ERROR, change, MODEL.getChange_Before(), devices);
        }
    }

    private static void checkTimes(Change change, Findings findings) {
        Optional<LocalDateTime> before = IsoDateTime.read(change.getBefore());
        Optional<LocalDateTime> after = IsoDateTime.read(change.getAfter());
        Optional<LocalDateTime> start = IsoDateTime.read(change.getStarted()).or(() -> after);
        Optional<LocalDateTime> end = IsoDateTime.read(change.getFinished()).or(() -> before);
        if (before.isPresent() && start.isPresent() && before.get().isAfter(start.get())) {
            findings.reportAs("late", Severity.ERROR, change, MODEL.getChange_Before(), change.getBefore(), start.get());
        } else if (after.isPresent() && end.isPresent() && after.get().isBefore(end.get())) {
            findings.reportAs("early", Severity.ERROR, change, MODEL.getChange_After(), change.getAfter(), end.get());
        }
    }
}
