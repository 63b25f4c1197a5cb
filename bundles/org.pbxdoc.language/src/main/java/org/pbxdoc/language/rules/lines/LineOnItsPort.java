/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.PortUsage.Card;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.rules.Rule;

/** An ISDN or analogue line is on a port of another class, on more or fewer ports than it has lines, or on none. */
public final class LineOnItsPort extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public LineOnItsPort() {
        super("LIN005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        PortUsage usage = PortUsage.of(installation);
        for (PublicLine line : installation.all(PublicLine.class)) {
            check(line, classes(line), line.getPorts(), line.getLineCount(), MODEL.getPublicLine_LineCount(), usage, findings);
        }
        for (PrivateLine line : installation.all(PrivateLine.class)) {
            check(line, classes(line), line.getPorts(), line.getLineCount(), MODEL.getPrivateLine_LineCount(), usage, findings);
        }
    }

    private static Set<Resource> classes(PublicLine line) {
        return switch (line.getKind()) {
            case PRI -> EnumSet.of(Resource.PRI_PORTS);
            case BRI -> EnumSet.of(Resource.BRI_PORTS);
            case ANALOG -> EnumSet.of(Resource.FXO_PORTS);
            default -> EnumSet.noneOf(Resource.class);
        };
    }

    /** A private analogue line may end on either side of a subscriber line. */
    private static Set<Resource> classes(PrivateLine line) {
        return switch (line.getKind()) {
            case QSIG -> EnumSet.of(Resource.PRI_PORTS, Resource.BRI_PORTS);
            case ANALOG -> EnumSet.of(Resource.FXO_PORTS, Resource.FXS_PORTS);
            default -> EnumSet.noneOf(Resource.class);
        };
    }

    private static void check(
            Element line,
            Set<Resource> classes,
            List<PortUse> ports,
            int lines,
            EAttribute count,
            PortUsage usage,
            Findings findings) {
        if (classes.isEmpty() || !Lifecycles.isActive(line)) {
            return;
        }
        if (ports.isEmpty()) {
            findings.unknown(line, null, Named.of(line), words(classes));
            return;
        }
        int taken = ports.stream().mapToInt(use -> PortUsage.ports(use).size()).sum();
        if (lines > 0 && taken > 0 && lines != taken) {
            findings.reportAs("count", findings.severity(), line, count, Named.of(line), lines, taken);
        }
        for (PortUse use : ports) {
            card(use, usage).filter(Card::isKnown).filter(card -> fits(card, classes).isEmpty()).ifPresent(card -> findings.report(
                    use,
                    MODEL.getPortUse_First(),
                    Named.of(line),
                    ElementWords.title(card.model()),
                    words(card.ports().keySet()),
                    words(classes)));
        }
    }

    private static Set<Resource> fits(Card card, Set<Resource> classes) {
        Set<Resource> shared = EnumSet.copyOf(classes);
        shared.retainAll(card.ports().keySet());
        return shared;
    }

    /** Of a card whose ports nobody verified HW004 says so. */
    private static Optional<Card> card(PortUse use, PortUsage usage) {
        OptionalInt slot = PortAddress.read(use.getFirst()).map(PortAddress::slot).orElse(OptionalInt.empty());
        return !(use.getDevice() instanceof Server server) || slot.isEmpty()
                ? Optional.empty()
                : usage.cards().stream()
                        .filter(card -> card.server() == server && card.slot() == slot.getAsInt())
                        .findFirst();
    }

    private static String words(Set<Resource> classes) {
        return String.join(", ", classes.stream().map(Resource::getLiteral).sorted().toList());
    }
}
