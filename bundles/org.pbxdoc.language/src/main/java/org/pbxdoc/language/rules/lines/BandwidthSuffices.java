/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.Bandwidth;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.QosPolicy;
import org.pbxdoc.language.rules.Rule;

/** LIN004: an access carries the calls of all channels of all lines on it, in the part that is kept for voice. */
public final class BandwidthSuffices extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public BandwidthSuffices() {
        super("LIN004", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        // The codec is agreed on for each call, so the largest that is stated counts.
        Optional<Bandwidth> perCall = installation.all(QosPolicy.class).stream()
                .flatMap(policy -> Bandwidth.read(policy.getPerCall()).stream())
                .max(Comparator.naturalOrder());
        for (InternetAccess access : installation.all(InternetAccess.class)) {
            List<Element> lines = new ArrayList<>();
            long channels = 0;
            for (PublicLine line : installation.all(PublicLine.class)) {
                if (line.getAccess() == access && Lifecycles.isActive(line)) {
                    lines.add(line);
                    channels += line.getChannels();
                }
            }
            for (PrivateLine line : installation.all(PrivateLine.class)) {
                if (line.getAccess() == access && Lifecycles.isActive(line)) {
                    lines.add(line);
                    channels += line.getChannels();
                }
            }
            if (channels > 0 && Lifecycles.isActive(access)) {
                check(access, lines, channels, perCall, findings);
            }
        }
    }

    private static void check(
            InternetAccess access, List<Element> lines, long channels, Optional<Bandwidth> perCall, Findings findings) {
        boolean reserved = access.getVoiceReserve() != null;
        Optional<Bandwidth> room = Bandwidth.read(reserved ? access.getVoiceReserve() : access.getUpstream());
        if (room.isEmpty() || perCall.isEmpty()) {
            findings.unknown(access, null, Named.of(access), room.isEmpty() ? "voice reserve" : "per-call", channels);
            return;
        }
        Bandwidth needed = perCall.get().times(channels);
        if (needed.compareTo(room.get()) > 0) {
            EStructuralFeature place = reserved ? MODEL.getInternetAccess_VoiceReserve() : MODEL.getInternetAccess_Upstream();
            String names = String.join(", ", lines.stream().map(Named::of).toList());
            findings.report(access, place, Named.of(access), room.get(), channels, names, perCall.get(), needed);
        }
    }
}
