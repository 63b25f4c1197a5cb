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
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Stages;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Procedure;
import org.pbxdoc.language.model.ProcedureKind;
import org.pbxdoc.language.model.RestoreNeed;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerKind;
import org.pbxdoc.language.rules.Rule;

/** BKP004: the last backup fits the running system, and the software it needs is archived. */
public final class RestoreMatches extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public RestoreMatches() {
        super("BKP004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Server server : installation.all(Server.class)) {
            List<Backup> backups = installation.all(Backup.class).stream()
                    .filter(backup -> Lifecycles.isActive(backup) && backup.getSubjects().contains(server))
                    .toList();
            // A server without a backup is a finding of its own.
            if (Lifecycles.isActive(server) && !backups.isEmpty()) {
                List<Procedure> restores = installation.all(Procedure.class).stream()
                        .filter(procedure -> procedure.getKind() == ProcedureKind.RESTORE)
                        .filter(procedure -> procedure.getSubjects().contains(server))
                        .toList();
                backups.forEach(backup -> software(backup, server, restores, findings));
                hardware(server, restores, findings);
                if (server.getKind() != ServerKind.HOSTED && !Stages.isDraft(installation)) {
                    archive(server, restores, Stages.isBuilt(installation) ? findings.severity() : Severity.WARNING, findings);
                }
            }
        }
    }

    /** Who says that a restore needs it: a verified fact of the catalogue, or the procedure. */
    private static Optional<String> needs(RestoreNeed need, Server server, List<Procedure> restores) {
        HardwareModel model = server.getModel();
        if (Installation.isKnown(model)
                && model.getRestoreNeeds().contains(need)
                && HardwareFigure.isVerified(model.getRestoreFact())) {
            return Optional.of(model.getRestoreFact().getName());
        }
        return restores.stream().filter(procedure -> procedure.getRequires().contains(need)).findFirst().map(Named::of);
    }

    private static void software(Backup backup, Server server, List<Procedure> restores, Findings findings) {
        Optional<String> needed = needs(RestoreNeed.SAME_SOFTWARE, server, restores);
        String running = server.getSoftware();
        String saved = backup.getSoftware();
        if (running == null || saved == null) {
            needed.ifPresent(by -> findings.unknown(
                    backup, null, Named.of(backup), (saved == null ? Named.of(backup) : Named.of(server)) + ": software", by));
        } else if (!new VersionText(running).isSameRelease(new VersionText(saved))) {
            if (needed.isPresent()) {
                findings.report(
                        backup, MODEL.getBackup_Software(), Named.of(backup), saved, Named.of(server), running, needed.get());
            } else {
                findings.unknown(backup, MODEL.getBackup_Software(), Named.of(backup), "restore needs same-software", saved + ", " + running);
            }
        }
    }

    private static void hardware(Server server, List<Procedure> restores, Findings findings) {
        needs(RestoreNeed.SAME_HARDWARE, server, restores)
                .filter(by -> server.getModel() == null)
                .ifPresent(by -> findings.unknown(server, null, Named.of(server), "model", by));
    }

    private static void archive(Server server, List<Procedure> restores, Severity severity, Findings findings) {
        List<FiledDocument> archive = new ArrayList<>();
        boolean stated = server.getFirmware() != null;
        if (Installation.isKnown(server.getFirmware())) {
            archive.add(server.getFirmware());
        }
        for (Procedure restore : restores) {
            stated |= !restore.getArchive().isEmpty();
            restore.getArchive().stream().filter(Installation::isKnown).forEach(archive::add);
        }
        if (archive.isEmpty()) {
            if (!stated) {
                findings.reportAs("archive", severity, server, null, Named.of(server));
            }
            return;
        }
        if (archive.stream().noneMatch(document -> document.getDigest() != null)) {
            findings.reportAs("checksum", severity, archive.get(0), null, Named.of(archive.get(0)), Named.of(server));
        }
        FiledDocument first = archive.get(0);
        if (first.getVersion() != null
                && server.getSoftware() != null
                && !new VersionText(first.getVersion()).isSameRelease(new VersionText(server.getSoftware()))) {
            findings.reportAs(
                    "version",
                    severity,
                    first,
                    MODEL.getFiledDocument_Version(),
                    Named.of(first),
                    first.getVersion(),
                    Named.of(server),
                    server.getSoftware());
        }
    }
}
