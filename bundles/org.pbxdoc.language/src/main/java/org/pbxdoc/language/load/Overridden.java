/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pbxdoc.language.model.Figure;
import org.pbxdoc.language.model.FigureKind;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;

/**
 * The figures of a catalogue model that the customer's files override, remembered at the model.
 *
 * <p>Whoever looks up a figure has the model only; an override stands in another file.
 */
public final class Overridden extends AdapterImpl {

    private final List<FigureOverride> overrides = new ArrayList<>();

    private Overridden() {}

    static void remember(FigureOverride override) {
        HardwareModel model = override.getModel();
        if (!Installation.isKnown(model) || override.getFigure() == null) {
            return;
        }
        Overridden known = of(model);
        if (known == null) {
            known = new Overridden();
            model.eAdapters().add(known);
        }
        known.overrides.add(override);
    }

    /** Returns the overrides of the figures of {@code model} of this kind; none in most cases. */
    public static List<FigureOverride> of(HardwareModel model, FigureKind kind, Resource resource) {
        Overridden known = of(model);
        return known == null
                ? List.of()
                : known.overrides.stream().filter(override -> is(override.getFigure(), kind, resource)).toList();
    }

    private static Overridden of(HardwareModel model) {
        return (Overridden) EcoreUtil.getExistingAdapter(model, Overridden.class);
    }

    private static boolean is(Figure figure, FigureKind kind, Resource resource) {
        return figure.getKind() == kind && figure.getResource() == resource;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Overridden.class;
    }
}
