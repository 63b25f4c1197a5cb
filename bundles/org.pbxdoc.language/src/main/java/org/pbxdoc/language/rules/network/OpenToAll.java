/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FirewallRule;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NatRule;
import org.pbxdoc.language.model.NetworkService;
import org.pbxdoc.language.rules.Rule;

/** NET016: signalling or administration that the whole Internet can reach. */
public final class OpenToAll extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<NetworkService> SENSITIVE = EnumSet.of(
            NetworkService.SIP,
            NetworkService.HTTP,
            NetworkService.HTTPS,
            NetworkService.SSH,
            NetworkService.TELNET);
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "::/0");

    public OpenToAll() {
        super("NET016", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (NatRule rule : installation.all(NatRule.class)) {
            if (Lifecycles.isActive(rule) && isSensitive(rule, MODEL.getNatRule_Service(), rule.getService())) {
                judge(rule, rule.isAnySource(), rule.getSources(), rule.getService(), rule.getTarget(), findings);
            }
        }
        for (FirewallRule rule : installation.all(FirewallRule.class)) {
            boolean allows = Written.is(rule, MODEL.getFirewallRule_Decision()) && rule.getDecision() != Decision.DENY;
            // Who says from which element has said it; only the rule without any source leaves it open.
            boolean stated = rule.getSource() != null && !rule.isAnySource();
            if (Lifecycles.isActive(rule) && allows && !stated
                    && isSensitive(rule, MODEL.getFirewallRule_Service(), rule.getService())) {
                judge(rule, rule.isAnySource(), rule.getSources(), rule.getService(), rule.getTarget(), findings);
            }
        }
    }

    private static boolean isSensitive(Element rule, EStructuralFeature feature, NetworkService service) {
        return Written.is(rule, feature) && SENSITIVE.contains(service);
    }

    private static void judge(
            Element rule, boolean any, List<String> sources, NetworkService service, Element target, Findings findings) {
        EStructuralFeature feature = rule.eClass().getEStructuralFeature("service");
        Optional<String> everywhere = sources.stream().filter(EVERYWHERE::contains).findFirst();
        String to = Installation.isKnown(target) ? Named.of(target) : "-";
        if (any || everywhere.isPresent()) {
            findings.report(rule, feature, Named.of(rule), service.getLiteral(), to, everywhere.orElse("any-source"));
        } else if (sources.isEmpty()) {
            findings.unknown(rule, feature, Named.of(rule), service.getLiteral(), to);
        }
    }
}
