/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.util.EnumSet;
import java.util.Set;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.BackupMethod;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** BKP002: a backup is encrypted on its way and where it lies; off-site both are needed. */
public final class BackupsEncrypted extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** SMB can encrypt, but nothing says here that it does. */
    private static final Set<BackupMethod> OPEN_TRANSPORT = EnumSet.of(BackupMethod.FTP, BackupMethod.EMAIL, BackupMethod.SMB);

    /** What never leaves the machine needs no key of its own. */
    private static final Set<BackupMethod> STAYS = EnumSet.of(BackupMethod.LOCAL, BackupMethod.LOCAL_HOST, BackupMethod.SNAPSHOT);

    public BackupsEncrypted() {
        super("BKP002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Backup backup : installation.all(Backup.class)) {
            if (Written.is(backup, MODEL.getBackup_Method())) {
                check(backup, findings);
            }
        }
    }

    private static void check(Backup backup, Findings findings) {
        BackupMethod method = backup.getMethod();
        boolean offsite = backup.isOffsite();
        Severity severity = offsite ? Severity.ERROR : Severity.WARNING;
        if (OPEN_TRANSPORT.contains(method)) {
            findings.reportAs(
                    offsite ? "transport" : "transport.onsite", severity, backup, MODEL.getBackup_Method(), backup.getName(), method.getLiteral());
        }
        if (!backup.isEncrypted() && (offsite || !STAYS.contains(method))) {
            findings.reportAs(offsite ? "file" : "file.onsite", severity, backup, null, backup.getName());
        }
    }
}
