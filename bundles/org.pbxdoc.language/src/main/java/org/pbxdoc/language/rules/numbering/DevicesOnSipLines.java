/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FaxMode;
import org.pbxdoc.language.model.InterfaceKind;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.PublicLineKind;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.rules.Rule;

/** A fax, alarm or lift telephone uses a SIP line that may distort its tones, and nobody watches it. */
public final class DevicesOnSipLines extends Rule {

    public DevicesOnSipLines() {
        super("NUM016", Severity.INFO, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<EObject, Set<PublicLine>> lines = lines(NumberRanges.of(installation));
        Set<PublicLine> others = onlySip(installation);
        for (Terminal terminal : installation.all(Terminal.class)) {
            if (Lifecycles.isActive(terminal) && terminal.getKind() == TerminalKind.FAX) {
                judge(terminal, "fax", lines.getOrDefault(terminal, others), findings);
            }
        }
        for (ThirdPartyInterface other : installation.all(ThirdPartyInterface.class)) {
            boolean watched = other.getSupervised() != null;
            boolean alarm = other.getKind() == InterfaceKind.ALARM || other.getKind() == InterfaceKind.LIFT;
            if (!Lifecycles.isActive(other) || watched || other.getNumber() == null) {
                continue;
            }
            if (alarm) {
                judge(other, "alarm", lines.getOrDefault(other, others), findings);
            } else if (other.getKind() == InterfaceKind.FAX) {
                judge(other, "fax", lines.getOrDefault(other, others), findings);
            }
        }
    }

    private static void judge(Element device, String variant, Set<PublicLine> lines, Findings findings) {
        lines.stream().filter(line -> isRisky(line, variant)).findFirst().ifPresent(line -> findings.reportAs(
                variant, findings.severity(), device, null, Named.of(device), Named.of(line)));
    }

    private static boolean isRisky(PublicLine line, String variant) {
        boolean t38 = Written.is(line, ModelPackage.eINSTANCE.getPublicLine_Fax()) && line.getFax() == FaxMode.T38;
        return line.getKind() == PublicLineKind.SIP && !(variant.equals("fax") && t38);
    }

    /** The lines whose numbers lead to a device. */
    private static Map<EObject, Set<PublicLine>> lines(NumberRanges numbers) {
        Map<EObject, Set<PublicLine>> lines = new HashMap<>();
        for (Owned owned : numbers.all()) {
            if (!(owned.stated() instanceof DdiRange range)) {
                add(owned, numbers.target(owned, owned.block().first()), lines);
                continue;
            }
            for (DdiMapping mapping : range.getMappings()) {
                if (mapping instanceof NumberMapping named) {
                    add(owned, numbers.target(named.getDestination()), lines);
                }
                numbers.mapped(owned, mapping).forEach(number -> add(owned, numbers.target(owned, number), lines));
            }
        }
        return lines;
    }

    private static void add(Owned owned, DdiTarget target, Map<EObject, Set<PublicLine>> lines) {
        EObject device = null;
        if (target instanceof DdiTarget.ToElement element) {
            device = element.element();
        } else if (target instanceof DdiTarget.ToExtension extension && extension.owner().isPresent()) {
            device = extension.owner().get().owner();
        }
        if (device != null) {
            lines.computeIfAbsent(device, key -> new LinkedHashSet<>()).add(owned.line());
        }
    }

    /** Without a number of its own a device takes any line; only where all are SIP is that certain. */
    private static Set<PublicLine> onlySip(Installation installation) {
        List<PublicLine> active =
                installation.all(PublicLine.class).stream().filter(Lifecycles::isActive).toList();
        boolean sip = active.stream().allMatch(line -> line.getKind() == PublicLineKind.SIP);
        return sip ? new LinkedHashSet<>(active) : Set.of();
    }
}
