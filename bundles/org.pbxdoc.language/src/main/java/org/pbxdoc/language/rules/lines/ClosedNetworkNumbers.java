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
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.NumberingScheme;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.rules.Rule;

/** LIN012: where two systems share one plan, no number is at both. */
public final class ClosedNetworkNumbers extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public ClosedNetworkNumbers() {
        super("LIN012", Severity.ERROR, "1.0");
    }

    /** Numbers of a peer that are dialled without a prefix. */
    private record Peer(NumberSpan numbers, PrivateLine line) {}

    @Override
    public void check(Installation installation, Findings findings) {
        boolean closedPlan = installation.all(Numbering.class).stream()
                .anyMatch(plan -> plan.getNetworking() == NumberingScheme.CLOSED
                        && Written.is(plan, MODEL.getNumbering_Networking()));
        Extensions own = Extensions.of(installation);
        List<Peer> peers = new ArrayList<>();
        for (PrivateLine line : installation.all(PrivateLine.class)) {
            boolean stated = Written.is(line, MODEL.getPrivateLine_Scheme());
            boolean closed = stated ? line.getScheme() == NumberingScheme.CLOSED : closedPlan;
            if (!closed || !Lifecycles.occupies(line)) {
                continue;
            }
            if (line.getPeerNumbers().isEmpty()) {
                findings.unknown(line, null, Named.of(line));
            }
            for (ExtensionRange range : line.getPeerNumbers()) {
                NumberSpan.of(range.getFirst(), range.getLast())
                        .ifPresent(numbers -> check(new Peer(numbers, line), range, own, peers, findings));
            }
        }
    }

    private static void check(Peer peer, ExtensionRange place, Extensions own, List<Peer> peers, Findings findings) {
        for (Extensions.Extension extension : own.overlapping(peer.numbers())) {
            extension.numbers().shared(peer.numbers()).ifPresent(shared -> findings.report(
                    place, null, Named.of(peer.line()), shared, Named.of(extension.owner())));
        }
        for (Peer other : peers) {
            Optional<NumberSpan> shared = other.numbers().shared(peer.numbers());
            if (shared.isPresent() && other.line() != peer.line()) {
                findings.report(place, null, Named.of(peer.line()), shared.get(), Named.of(other.line()));
            }
        }
        peers.add(peer);
    }
}
