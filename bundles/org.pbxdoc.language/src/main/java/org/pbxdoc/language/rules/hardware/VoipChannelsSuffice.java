/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import org.pbxdoc.language.derive.VoipChannels;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.rules.Rule;

/** HW006: a chassis has a VoIP channel for each channel of its SIP lines. */
public final class VoipChannelsSuffice extends Rule {

    public VoipChannelsSuffice() {
        super("HW006", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        VoipChannels.of(installation).ifPresent(channels -> {
            String server = channels.server().getName();
            if (channels.isShort()) {
                findings.report(channels.server(), null, server, channels.demanded(), channels.provided());
            } else if (!channels.isKnown()) {
                findings.unknown(
                        channels.server(), null, server, channels.demanded(), String.join(", ", channels.missing()));
            }
        });
    }
}
