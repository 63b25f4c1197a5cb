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
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.rules.Rule;

/** A user shows a number that no line of this installation has. */
public final class OutgoingNumberOwned extends Rule {

    public OutgoingNumberOwned() {
        super("NUM012", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        boolean anyShown = installation.all(PublicLine.class).stream()
                .anyMatch(line -> Lifecycles.isActive(line) && line.isNoScreening());
        if (anyShown) {
            return;
        }
        NumberRanges numbers = NumberRanges.of(installation);
        for (User user : installation.all(User.class)) {
            PhoneNumber.read(user.getOutgoing(), installation.country())
                    .filter(shown -> numbers.find(shown.e164()).isEmpty())
                    .ifPresent(shown -> findings.report(
                            user, ModelPackage.eINSTANCE.getUser_Outgoing(), Named.of(user), shown.inWords()));
        }
    }
}
