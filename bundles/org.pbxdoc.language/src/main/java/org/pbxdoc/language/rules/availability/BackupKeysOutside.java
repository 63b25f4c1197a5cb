/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.util.Locale;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.rules.Rule;

/** BKP003: the key of an encrypted backup is in a vault, and that vault is not on the system the backup is of. */
public final class BackupKeysOutside extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public BackupKeysOutside() {
        super("BKP003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Backup backup : installation.all(Backup.class)) {
            if (backup.isEncrypted() && backup.getKey() == null) {
                findings.report(backup, MODEL.getBackup_Encrypted(), backup.getName());
            } else if (backup.isEncrypted() && Installation.isKnown(backup.getKey())) {
                checkVault(backup, backup.getKey(), findings);
            }
        }
    }

    private static void checkVault(Backup backup, Credential key, Findings findings) {
        if (!Installation.isKnown(key.getVault()) || key.getVault().getLocation() == null) {
            return;
        }
        String location = key.getVault().getLocation();
        for (Element subject : backup.getSubjects()) {
            if (subject instanceof Server server && Installation.isKnown(server) && isOn(location, server)) {
                findings.reportAs(
                        "inside", Severity.ERROR, backup, MODEL.getBackup_Key(), backup.getName(), ElementWords.name(key.getVault()), location, server.getName());
            }
        }
    }

    private static boolean isOn(String location, Server server) {
        String where = location.toLowerCase(Locale.ROOT);
        boolean byName = server.getFqdn() != null && !server.getFqdn().isBlank() && where.contains(server.getFqdn().toLowerCase(Locale.ROOT));
        return byName || server.getAddresses().stream().anyMatch(where::contains);
    }
}
