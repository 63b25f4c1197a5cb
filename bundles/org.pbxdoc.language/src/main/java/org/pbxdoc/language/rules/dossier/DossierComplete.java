/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.stream.Collectors;
import org.pbxdoc.language.derive.DossierCoverage;
import org.pbxdoc.language.derive.DossierCoverage.Part;
import org.pbxdoc.language.derive.Stages;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DOC001: everything that a dossier must contain is there, or the author says why not. */
public final class DossierComplete extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public DossierComplete() {
        super("DOC001", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        // Without a header it is a part of a dossier, not one; a draft is not complete.
        if (installation.header().isEmpty() || Stages.isDraft(installation)) {
            return;
        }
        DocumentHeader header = installation.header().get();
        DossierCoverage coverage = DossierCoverage.of(installation);
        String open = coverage.open().stream()
                .map(part -> part.part().getLiteral())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            findings.report(header, null, open);
        }
        for (Part part : coverage.parts()) {
            if (part.exclusion().isPresent() && !part.content().isEmpty()) {
                findings.reportAs(
                        "needless",
                        findings.severity(),
                        part.exclusion().get(),
                        MODEL.getExclusion_Part(),
                        part.part().getLiteral(),
                        part.content().size());
            }
        }
    }
}
