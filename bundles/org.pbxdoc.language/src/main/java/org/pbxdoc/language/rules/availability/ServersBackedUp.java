/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.BackupMethod;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.rules.Rule;

/** BKP001: every server has a backup that runs by itself, and one that is not in the same building. */
public final class ServersBackedUp extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public ServersBackedUp() {
        super("BKP001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Element, List<Backup>> backups = new HashMap<>();
        for (Backup backup : installation.all(Backup.class)) {
            if (Lifecycles.occupies(backup)) {
                backup.getSubjects().forEach(subject -> backups.computeIfAbsent(subject, s -> new ArrayList<>()).add(backup));
            }
        }
        for (Element element : installation.all(Element.class)) {
            boolean server = element instanceof Server || element instanceof ApplicationServer;
            // What is only planned holds nothing that could be lost.
            if (server && Lifecycles.occupies(element) && !Lifecycles.isPlanned(element)) {
                check(element, backups.getOrDefault(element, List.of()), findings);
            }
        }
    }

    private static void check(Element server, List<Backup> backups, Findings findings) {
        if (backups.isEmpty()) {
            findings.report(server, null, server.getName());
            return;
        }
        if (backups.stream().noneMatch(Backup::isOffsite)) {
            findings.reportAs("offsite", Severity.ERROR, server, null, server.getName(), backups.get(0).getName());
        }
        if (backups.stream().allMatch(ServersBackedUp::isManual)) {
            findings.reportAs("automatic", Severity.ERROR, server, null, server.getName(), backups.get(0).getName());
        }
    }

    private static boolean isManual(Backup backup) {
        return Written.is(backup, MODEL.getBackup_Method()) && backup.getMethod() == BackupMethod.MANUAL;
    }
}
