/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.CallLeg;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionType;
import org.pbxdoc.language.model.FixedEnd;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.rules.Rule;

/** NUM018: whoever calls a main number at night or on a holiday is taken care of. */
public final class MainNumberAfterHours extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public MainNumberAfterHours() {
        super("NUM018", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        CallGraph graph = CallGraph.of(installation);
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Lifecycles.isActive(line)) {
                PhoneNumber.read(line.getMain(), installation.country())
                        .ifPresent(main -> check(line, main.e164(), graph, findings));
            }
        }
    }

    private static void check(PublicLine line, String main, CallGraph graph, Findings findings) {
        DdiTarget target = graph.target(main);
        // A main number that leads nowhere is a finding of its own; machines answer at any hour.
        if (target instanceof DdiTarget.Free || isMachine(target)) {
            return;
        }
        String number = PhoneNumber.display(main);
        Optional<CallFlow> flow = flow(target, graph);
        if (flow.isPresent()) {
            boolean closed = flow.get().getClosed() != null;
            boolean known = Installation.isKnown(flow.get().getSchedule());
            if (!closed) {
                findings.report(line, MODEL.getPublicLine_Main(), Named.of(line), number, Named.of(flow.get()));
            } else if (known && flow.get().getSchedule().getHolidays().isEmpty()) {
                findings.reportAs(
                        "holidays",
                        findings.severity(),
                        line,
                        MODEL.getPublicLine_Main(),
                        Named.of(line),
                        number,
                        Named.of(flow.get().getSchedule()));
            }
            return;
        }
        boolean closed = graph.node(target)
                .filter(node -> graph.legs(node).stream().anyMatch(leg -> leg.kind() == CallLeg.Kind.CLOSED))
                .isPresent();
        // Somebody decides there that it is closed, but nobody says when.
        findings.reportAs(
                closed ? "calendar" : "",
                findings.severity(),
                line,
                MODEL.getPublicLine_Main(),
                Named.of(line),
                number,
                words(target));
    }

    private static boolean isMachine(DdiTarget target) {
        if (target instanceof DdiTarget.ToEnd to) {
            return to.end() == FixedEnd.VOICEMAIL;
        }
        EObject owner = null;
        if (target instanceof DdiTarget.ToElement to) {
            owner = to.element();
        } else if (target instanceof DdiTarget.ToExtension to) {
            owner = to.owner().map(Extensions.Extension::owner).orElse(null);
        }
        return owner instanceof ThirdPartyInterface
                || owner instanceof Mailbox
                || owner instanceof ApplicationServer
                || owner instanceof Terminal terminal && terminal.getKind() == TerminalKind.FAX
                || owner instanceof ServiceExtension service && service.getType() == ExtensionType.FAX;
    }

    private static Optional<CallFlow> flow(DdiTarget target, CallGraph graph) {
        Optional<Element> node = graph.node(target);
        return node.filter(CallFlow.class::isInstance).map(CallFlow.class::cast);
    }

    private static String words(DdiTarget target) {
        if (target instanceof DdiTarget.ToElement to) {
            return Named.of(to.element());
        }
        if (target instanceof DdiTarget.ToExtension to) {
            return to.owner().map(owner -> Named.of(owner.owner())).orElse("extension " + to.number());
        }
        return target instanceof DdiTarget.ToEnd to ? to.end().getLiteral() : String.valueOf(((DdiTarget.ToExternal) target).number());
    }
}
