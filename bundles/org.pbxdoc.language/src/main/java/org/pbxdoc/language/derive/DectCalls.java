/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;

/**
 * How many calls the bases of a DECT system carry at once.
 *
 * @param bases the bases counted
 * @param calls the calls of those that are known
 * @param disputed whether a figure is only the strictest of sources that contradict each other
 * @param missing the models, or else the bases, without a verified figure
 */
public record DectCalls(int bases, int calls, boolean disputed, List<String> missing) {

    public DectCalls {
        missing = List.copyOf(missing);
    }

    /** Returns the calls of {@code system}, or of one {@code cluster} of it. */
    public static DectCalls of(DectSystem system, OptionalInt cluster) {
        List<DectBase> bases = system.getBases().stream()
                .filter(Lifecycles::isActive)
                .filter(base -> cluster.isEmpty() || base.getCluster() == cluster.getAsInt())
                .toList();
        int calls = 0;
        boolean disputed = false;
        List<String> missing = new ArrayList<>();
        for (DectBase base : bases) {
            if (Written.is(base, ModelPackage.eINSTANCE.getDectBase_Calls())) {
                calls += base.getCalls();
                continue;
            }
            Optional<HardwareFigure> figure = figure(system, base);
            calls += figure.map(HardwareFigure::count).orElse(0);
            disputed |= figure.filter(HardwareFigure::disputed).isPresent();
            String unknown = words(system, base);
            if (figure.isEmpty() && !missing.contains(unknown)) {
                missing.add(unknown);
            }
        }
        return new DectCalls(bases.size(), calls, disputed, missing);
    }

    /** A base that is the manager too has less for calls; both are one box, told by its address. */
    private static Optional<HardwareFigure> figure(DectSystem system, DectBase base) {
        Optional<HardwareFigure> own = verified(system, model(system, base));
        Stream<HardwareFigure> asManager = system.getManagers().stream()
                .filter(manager -> isSameBox(manager, base))
                .flatMap(manager -> verified(system, manager.getModel()).stream());
        return Stream.concat(own.stream(), asManager)
                .min((one, other) -> one.amount().compareTo(other.amount()));
    }

    private static boolean isSameBox(DectManager manager, DectBase base) {
        return manager.getMac() != null && manager.getMac().equalsIgnoreCase(base.getMac())
                || manager.getAddresses().stream().anyMatch(base.getAddresses()::contains);
    }

    private static Optional<HardwareFigure> verified(DectSystem system, HardwareModel model) {
        return HardwareFigures.limit(model, Resource.CALLS_PER_BASE, system.getCodecs()).filter(HardwareFigure::isVerified);
    }

    private static HardwareModel model(DectSystem system, DectBase base) {
        return base.getModel() == null ? system.getModel() : base.getModel();
    }

    private static String words(DectSystem system, DectBase base) {
        HardwareModel model = model(system, base);
        return Installation.isKnown(model) ? ElementWords.title(model) : base.getName();
    }
}
