/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.util.List;
import java.util.stream.Collectors;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Figure;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** HW012: an override takes the place of a figure that the catalogue has. */
public final class OverridesMeetFigures extends Rule {

    public OverridesMeetFigures() {
        super("HW012", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (FigureOverride override : installation.all(FigureOverride.class)) {
            HardwareModel model = override.getModel();
            Figure figure = override.getFigure();
            if (Installation.isKnown(model) && figure != null && model.getFigures().stream().noneMatch(known -> same(known, figure))) {
                report(override, model, figure, findings);
            }
        }
    }

    private static boolean same(Figure one, Figure other) {
        return one.getKind() == other.getKind() && one.getResource() == other.getResource();
    }

    /** What the catalogue leaves open the author may add; the same thing said with another word was meant to replace it. */
    private static void report(FigureOverride override, HardwareModel model, Figure figure, Findings findings) {
        List<Figure> alike = model.getFigures().stream().filter(known -> known.getResource() == figure.getResource()).toList();
        boolean added = alike.isEmpty();
        String known = (added ? model.getFigures() : alike)
                .stream().map(OverridesMeetFigures::words).distinct().collect(Collectors.joining(", "));
        findings.reportAs(
                added ? "new" : "",
                added ? Severity.INFO : findings.severity(),
                override,
                ModelPackage.eINSTANCE.getFigureOverride_Figure(),
                ElementWords.title(model),
                words(figure),
                known.isEmpty() ? "-" : known);
    }

    private static String words(Figure figure) {
        return figure.getKind().getLiteral() + " " + figure.getResource().getLiteral();
    }
}
