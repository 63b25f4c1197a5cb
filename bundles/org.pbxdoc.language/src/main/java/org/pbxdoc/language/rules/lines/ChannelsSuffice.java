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
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.MobileIntegration;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.rules.Rule;

/** LIN003: a line has as many channels as callers wait and mobiles talk at the same time. */
public final class ChannelsSuffice extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public ChannelsSuffice() {
        super("LIN003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        CallGraph graph = CallGraph.of(installation);
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Lifecycles.isActive(line)) {
                check(line, graph, installation, findings);
            }
        }
    }

    private static void check(PublicLine line, CallGraph graph, Installation installation, Findings findings) {
        long needed = 0;
        List<String> counted = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Element node : graph.reached(line)) {
            if (node instanceof Queue queue) {
                needed += queue.getCallers();
                (Written.is(queue, MODEL.getQueue_Callers()) ? counted : silent).add(Named.of(queue));
            }
        }
        for (MobileIntegration mobile : installation.all(MobileIntegration.class)) {
            if (mobile.getVia() == line && Lifecycles.isActive(mobile)) {
                needed += mobile.getChannels();
                (Written.is(mobile, MODEL.getMobileIntegration_Channels()) ? counted : silent).add(Named.of(mobile));
            }
        }
        boolean stated = Written.is(line, MODEL.getPublicLine_Channels());
        if (stated && needed > line.getChannels()) {
            findings.report(
                    line,
                    MODEL.getPublicLine_Channels(),
                    Named.of(line),
                    line.getChannels(),
                    needed,
                    String.join(", ", counted));
        } else if (!stated && needed > 0) {
            findings.unknown(line, null, Named.of(line), "channels");
        } else if (!silent.isEmpty()) {
            findings.unknown(line, null, Named.of(line), String.join(", ", silent));
        }
    }
}
