/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.DectPlaces;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.rules.Rule;

/** DEC002: a multi-cell system has no more bases and handsets than its managers take. */
public final class ManyCellLimits extends Rule {

    public ManyCellLimits() {
        super("DEC002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DectPlaces.Places places : DectPlaces.of(installation).systems()) {
            DectSystem system = places.system();
            if (system.getTopology() == DectTopology.MULTICELL) {
                check(system, Resource.BASES, (int) system.getBases().stream().filter(Lifecycles::occupies).count(), findings);
                check(system, Resource.HANDSETS, places.handsets(), findings);
                checkPerBase(system, places.handsets(), findings);
            }
        }
    }

    private static void check(DectSystem system, Resource resource, int count, Findings findings) {
        if (count == 0) {
            return;
        }
        List<HardwareFigure> limits = limits(system, resource);
        if (limits.isEmpty()) {
            findings.unknown(system, null, words(system), resource.getLiteral(), count);
        } else if (count > sum(limits)) {
            String variant = isDisputed(limits) ? "conflict" : "";
            findings.reportAs(
                    variant, findings.severity(), system, null, system.getName(), count, resource.getLiteral(), sum(limits));
        }
    }

    /** The limit of the whole, or else those of its managers; none if one of them is not known. */
    private static List<HardwareFigure> limits(DectSystem system, Resource resource) {
        Optional<HardwareFigure> whole = verified(system.getModel(), resource);
        return whole.isPresent()
                ? List.of(whole.get())
                : all(system.getManagers().stream().map(manager -> verified(manager.getModel(), resource)).toList());
    }

    private static Optional<HardwareFigure> verified(HardwareModel model, Resource resource) {
        return HardwareFigures.limit(model, resource).filter(HardwareFigure::isVerified);
    }

    private static List<HardwareFigure> all(List<Optional<HardwareFigure>> figures) {
        return figures.stream().allMatch(Optional::isPresent) ? figures.stream().map(Optional::get).toList() : List.of();
    }

    private static int sum(List<HardwareFigure> figures) {
        return figures.stream().mapToInt(HardwareFigure::count).sum();
    }

    private static boolean isDisputed(List<HardwareFigure> figures) {
        return figures.stream().anyMatch(HardwareFigure::disputed);
    }

    /** The makers advise a number of handsets per base; more of them ring late, but ring. */
    private static void checkPerBase(DectSystem system, int handsets, Findings findings) {
        List<HardwareFigure> advice = all(system.getBases().stream()
                .map(base -> verified(base.getModel() == null ? system.getModel() : base.getModel(), Resource.HANDSETS_PER_BASE))
                .toList());
        if (!advice.isEmpty() && handsets > sum(advice)) {
            String variant = isDisputed(advice) ? "density-conflict" : "density";
            findings.reportAs(
                    variant, Severity.WARNING, system, null, system.getName(), handsets, advice.size(), sum(advice));
        }
    }

    private static String words(DectSystem system) {
        return Installation.isKnown(system.getModel()) ? ElementWords.title(system.getModel()) : system.getName();
    }
}
