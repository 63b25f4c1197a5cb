/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.FindingAcceptance;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;

/** An acceptance names a rule that does not exist or cannot be accepted, or gives no reason. */
public final class AcceptanceOfFinding extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public AcceptanceOfFinding() {
        super("SYN008", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (FindingAcceptance acceptance : installation.all(FindingAcceptance.class)) {
            String rule = acceptance.getRule();
            if (rule == null) {
                continue;
            }
            boolean known = RuleCatalogue.all().stream().anyMatch(each -> each.id().equals(rule))
                    || RulePages.ofTheText().contains(rule);
            if (!known) {
                findings.report(acceptance, MODEL.getFindingAcceptance_Rule(), rule);
            } else if (!RuleCatalogue.canBeAccepted(rule)) {
                findings.reportAs("never", findings.severity(), acceptance, MODEL.getFindingAcceptance_Rule(), rule);
            } else if (isEmpty(acceptance.getReason())) {
                findings.reportAs("reason", findings.severity(), acceptance, MODEL.getFindingAcceptance_Rule(), rule);
            }
        }
    }

    private static boolean isEmpty(LocalText reason) {
        return reason != null
                && (reason.getPlain() == null || reason.getPlain().isBlank())
                && reason.getTranslations().stream().allMatch(each -> each.getText() == null || each.getText().isBlank());
    }
}
