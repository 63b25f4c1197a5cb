/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.security;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.rules.Rule;

/** Nobody knows where the access to a device is kept, or it should have been changed. */
public final class AdminCredentials extends Rule {

    public AdminCredentials() {
        super("SEC002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        installation.all(Server.class).forEach(server -> admin(server, server.getAdmin(), findings));
        installation.all(ApplicationServer.class).forEach(server -> admin(server, server.getAdmin(), findings));
        installation.all(Switch.class).forEach(device -> admin(device, device.getAdmin(), findings));
        for (Credential credential : installation.all(Credential.class)) {
            if (!Lifecycles.isActive(credential)) {
                continue;
            }
            if (credential.getPath() == null && credential.getEntry() == null) {
                findings.reportAs("entry", findings.severity(), credential, null, Named.of(credential));
            }
            installation.asOf().ifPresent(today -> rotation(credential, today, findings));
        }
    }

    private static void admin(Element device, EObject admin, Findings findings) {
        if (admin == null && Lifecycles.isActive(device)) {
            findings.report(device, null, Named.of(device));
        }
    }

    private static void rotation(Credential credential, LocalDate today, Findings findings) {
        Optional<LocalDate> rotated = IsoDate.read(credential.getRotated());
        Optional<TimeSpan> every = TimeSpan.read(credential.getEvery());
        if (rotated.isPresent() && every.isPresent()) {
            LocalDate due = every.get().after(rotated.get());
            if (due.isBefore(today)) {
                findings.reportAs(
                        "overdue",
                        Severity.WARNING,
                        credential,
                        ModelPackage.eINSTANCE.getCredential_Rotated(),
                        Named.of(credential),
                        IsoDate.display(due));
            }
        }
    }
}
