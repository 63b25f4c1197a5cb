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
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectManager;
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
                check(system, Resource.BASES, system.getBases().size(), findings);
                check(system, Resource.HANDSETS, places.handsets(), findings);
                checkPerBase(system, places.handsets(), findings);
            }
        }
    }

    private static void check(DectSystem system, Resource resource, int count, Findings findings) {
        if (count == 0) {
            return;
        }
        Optional<Integer> most = limit(system, resource);
        if (most.isEmpty()) {
            findings.unknown(system, null, words(system), resource.getLiteral(), count);
        } else if (count > most.get()) {
            findings.report(system, null, system.getName(), count, resource.getLiteral(), most.get());
        }
    }

    /** The limit of the whole, or else the limits of its managers together. */
    private static Optional<Integer> limit(DectSystem system, Resource resource) {
        Optional<Integer> whole = verified(system.getModel(), resource);
        if (whole.isPresent() || system.getManagers().isEmpty()) {
            return whole;
        }
        int sum = 0;
        for (DectManager manager : system.getManagers()) {
            Optional<Integer> one = verified(manager.getModel(), resource);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
        }
        return Optional.of(sum);
    }

    private static Optional<Integer> verified(HardwareModel model, Resource resource) {
        return HardwareFigures.limit(model, resource).filter(HardwareFigure::isVerified).map(HardwareFigure::count);
    }

    /** The makers advise a number of handsets per base; more of them ring late, but ring. */
    private static void checkPerBase(DectSystem system, int handsets, Findings findings) {
        List<Optional<Integer>> advice = system.getBases().stream()
                .map(base -> verified(base.getModel() == null ? system.getModel() : base.getModel(), Resource.HANDSETS_PER_BASE))
                .toList();
        if (!advice.isEmpty() && advice.stream().allMatch(Optional::isPresent)) {
            int sum = advice.stream().mapToInt(Optional::get).sum();
            if (handsets > sum) {
                findings.reportAs("density", Severity.WARNING, system, null, system.getName(), handsets, advice.size(), sum);
            }
        }
    }

    private static String words(DectSystem system) {
        return Installation.isKnown(system.getModel()) ? ElementWords.title(system.getModel()) : system.getName();
    }
}
