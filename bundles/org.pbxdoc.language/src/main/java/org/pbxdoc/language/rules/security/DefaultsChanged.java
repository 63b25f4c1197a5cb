/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.security;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FirewallRule;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NatRule;
import org.pbxdoc.language.model.NetworkService;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.rules.Rule;

/** SEC003: passwords of the factory are changed, and nobody administers over a connection that can be read. */
public final class DefaultsChanged extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<NetworkService> CLEAR = EnumSet.of(NetworkService.HTTP, NetworkService.TELNET);

    public DefaultsChanged() {
        super("SEC003", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Credential, Element> admins = new LinkedHashMap<>();
        installation.all(Server.class).forEach(server -> add(admins, server.getAdmin(), server));
        installation.all(ApplicationServer.class).forEach(server -> add(admins, server.getAdmin(), server));
        installation.all(Switch.class).forEach(device -> add(admins, device.getAdmin(), device));
        admins.forEach((credential, device) -> {
            if (credential.getRotated() == null) {
                findings.report(credential, null, Named.of(credential), Named.of(device));
            }
        });
        for (NatRule rule : installation.all(NatRule.class)) {
            if (Written.is(rule, MODEL.getNatRule_Service())) {
                clear(rule, rule.getService(), findings);
            }
        }
        for (FirewallRule rule : installation.all(FirewallRule.class)) {
            if (Written.is(rule, MODEL.getFirewallRule_Service()) && rule.getDecision() != Decision.DENY) {
                clear(rule, rule.getService(), findings);
            }
        }
    }

    private static void add(Map<Credential, Element> admins, EObject admin, Element device) {
        if (admin instanceof Credential credential && Installation.isKnown(credential) && Lifecycles.isActive(device)) {
            admins.putIfAbsent(credential, device);
        }
    }

    private static void clear(Element rule, NetworkService service, Findings findings) {
        if (CLEAR.contains(service) && Lifecycles.isActive(rule)) {
            findings.reportAs(
                    "clear",
                    findings.severity(),
                    rule,
                    rule.eClass().getEStructuralFeature("service"),
                    Named.of(rule),
                    service.getLiteral());
        }
    }
}
