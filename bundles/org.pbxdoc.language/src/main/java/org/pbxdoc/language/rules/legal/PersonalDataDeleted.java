/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.legal;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.language.derive.DataProtection;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DataCategory;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** LEG002: for every kind of personal data it is stated how long it is kept and how it is deleted. */
public final class PersonalDataDeleted extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public PersonalDataDeleted() {
        super("LEG002", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DataProtection.Category category : DataProtection.of(installation).all()) {
            // Recordings have a stricter rule.
            if (category.category() != DataCategory.RECORDINGS && category.processings().isEmpty()) {
                findings.report(
                        category.sources().get(0),
                        null,
                        category.category().getLiteral(),
                        Named.of(category.sources().get(0)),
                        category.sources().stream().mapToLong(People::count).sum());
            }
        }
        for (DataProcessing processing : installation.all(DataProcessing.class)) {
            boolean recordings = Written.is(processing, MODEL.getDataProcessing_Category())
                    && processing.getCategory() == DataCategory.RECORDINGS;
            if (Lifecycles.occupies(processing) && !recordings) {
                judge(processing, findings);
            }
        }
    }

    private static void judge(DataProcessing processing, Findings findings) {
        List<String> missing = new ArrayList<>();
        if (processing.getRetention() == null) {
            missing.add("retention");
        }
        if (processing.getDeletion() == null) {
            missing.add("deletion");
        }
        if (!missing.isEmpty()) {
            findings.reportAs(
                    "incomplete", findings.severity(), processing, null, Named.of(processing), String.join(", ", missing));
        }
    }
}
