/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.rules.Rule;

/** The system sends numbers in another format than the line expects. */
public final class PresentationAgrees extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public PresentationAgrees() {
        super("NUM015", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (PublicLine line : installation.all(PublicLine.class)) {
            boolean both = Written.is(line, MODEL.getPublicLine_Presentation()) && Written.is(line, MODEL.getPublicLine_Expects());
            if (Lifecycles.isActive(line) && both && line.getPresentation() != line.getExpects()) {
                findings.report(
                        line,
                        MODEL.getPublicLine_Presentation(),
                        Named.of(line),
                        line.getPresentation().getLiteral(),
                        line.getExpects().getLiteral());
            }
        }
    }
}
