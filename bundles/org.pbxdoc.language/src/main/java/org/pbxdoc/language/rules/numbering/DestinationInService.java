/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.SingleNumber;
import org.pbxdoc.language.rules.Rule;

/** Calls to a public number go to something that is not in service, or to an extension that nobody has. */
public final class DestinationInService extends Rule {

    public DestinationInService() {
        super("NUM007", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        NumberRanges numbers = NumberRanges.of(installation);
        for (Owned owned : numbers.all()) {
            if (owned.lifecycle() != Lifecycle.ACTIVE) {
                continue;
            }
            if (owned.stated() instanceof SingleNumber single) {
                judge(single.getDestination(), owned.block().inWords(), numbers, findings);
            } else if (owned.stated() instanceof DdiRange range) {
                for (DdiMapping mapping : range.getMappings()) {
                    if (mapping instanceof NumberMapping number) {
                        judge(number.getDestination(), String.valueOf(number.getNumber()), numbers, findings);
                    } else if (mapping instanceof RestMapping rest) {
                        judge(rest.getDestination(), owned.block().inWords(), numbers, findings);
                    }
                }
            }
        }
    }

    private static void judge(Destination destination, String number, NumberRanges numbers, Findings findings) {
        if (destination == null) {
            return;
        }
        DdiTarget target = numbers.target(destination);
        if (target instanceof DdiTarget.ToElement element) {
            stage(destination, number, element.element(), findings);
        } else if (target instanceof DdiTarget.ToExtension extension) {
            if (extension.owner().isEmpty()) {
                findings.reportAs("nobody", findings.severity(), destination, null, number, extension.number());
            } else if (extension.owner().get().owner() instanceof Element owner) {
                stage(destination, number, owner, findings);
            }
        }
    }

    private static void stage(Destination destination, String number, Element element, Findings findings) {
        if (!Lifecycles.isActive(element)) {
            findings.report(destination, null, number, Named.of(element), Lifecycles.words(element));
        }
    }
}
