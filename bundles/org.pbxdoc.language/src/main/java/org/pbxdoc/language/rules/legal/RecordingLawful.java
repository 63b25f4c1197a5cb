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
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DataCategory;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** LEG001: wherever calls are recorded the parties are told, and somebody keeps, deletes and hears them by rule. */
public final class RecordingLawful extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public RecordingLawful() {
        super("LEG001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        DataProtection.Category recordings = DataProtection.of(installation).of(DataCategory.RECORDINGS);
        for (Element source : recordings.sources()) {
            // A licence records nothing itself: whatever uses it is named there.
            boolean stated = source instanceof Licence
                    ? !recordings.processings().isEmpty()
                    : recordings.of(source).isPresent();
            if (!stated) {
                findings.report(source, null, Named.of(source));
            }
        }
        for (DataProcessing processing : recordings.processings()) {
            String missing = missing(processing);
            if (!missing.isEmpty()) {
                findings.reportAs(
                        "incomplete",
                        findings.severity(),
                        processing,
                        MODEL.getDataProcessing_Category(),
                        Named.of(processing),
                        missing);
            }
        }
    }

    private static String missing(DataProcessing processing) {
        List<String> missing = new ArrayList<>();
        if (processing.getAnnounced() == null && processing.getBasis() == null) {
            missing.add("announced");
        }
        if (processing.getRetention() == null) {
            missing.add("retention");
        }
        if (processing.getDeletion() == null) {
            missing.add("deletion");
        }
        if (processing.getAccess() == null) {
            missing.add("access");
        }
        return String.join(", ", missing);
    }
}
