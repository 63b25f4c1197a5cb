/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.derive.CallGraph.Route;
import org.pbxdoc.language.derive.CallGraph.Time;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.PublicLine;

class CallGraphTest {

    private static final String SAMPLE = """
            public line sip trunk1 "A" {
                main +41 44 000 01 00
                number +41 44 000 01 00 -> reception
                number +41 44 000 02 00 -> ferme
                number +41 44 000 03 00 -> extension 288
            }
            schedule horaire "Heures" { open monday..friday 08:00..17:00 }
            call flow jour "Jour" { entry +41 44 000 01 00  schedule horaire  open -> menu  closed -> ferme  night -> nuit }
            call flow nuit "Nuit" { schedule horaire  open -> jour  closed -> jour }
            ivr menu "Menu" { key 1 -> attente  key 2 -> extension 210  timeout -> attente  invalid -> menu }
            queue attente "Attente" number 288 { callers 4  overflow reception  closed voicemail }
            hunt group reception "Réception" number 200 { overflow ferme  closed voicemail }
            announcement ferme "Fermé" { then -> hangup }
            user anna "Anna" extension 210
            """;

    private static Installation load(String text) throws Exception {
        return Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Named::of).toList();
    }

    @Test
    void followsACallByTheTimeOfDay() throws Exception {
        CallGraph graph = CallGraph.of(load(SAMPLE));

        Route open = graph.route("+41440000100", Time.OPEN);
        assertEquals(List.of("call flow jour"), names(open.via()));
        assertEquals("ivr menu", Named.of(graph.node(open.end()).orElseThrow()));

        Route closed = graph.route("+41440000100", Time.CLOSED);
        assertEquals(List.of("call flow jour", "announcement ferme"), names(closed.via()));
        assertTrue(closed.end() instanceof DdiTarget.ToEnd);

        assertEquals(closed, graph.route("+41440000100", Time.HOLIDAY), "a holiday without a leg of its own is closed");
    }

    @Test
    void endsWhereFlowsSendACallBack() throws Exception {
        CallGraph graph = CallGraph.of(load(SAMPLE.replace("open -> jour  closed -> jour", "open -> nuit  closed -> jour")));

        assertFalse(graph.route("+41440000100", Time.CLOSED).circular());
        assertTrue(graph.route("+41440000100", Time.NIGHT).circular());
        assertEquals(
                List.of(List.of("call flow nuit"), List.of("call flow jour", "call flow nuit")),
                graph.loops().stream().map(CallGraphTest::names).toList());
    }

    @Test
    void knowsWhatALineLeadsTo() throws Exception {
        Installation installation = load(SAMPLE);
        CallGraph graph = CallGraph.of(installation);
        PublicLine line = installation.all(PublicLine.class).get(0);

        assertTrue(names(List.copyOf(graph.reached(line))).containsAll(List.of("ivr menu", "queue attente", "hunt group reception")));
        assertEquals(
                List.of("+41440000100", "+41440000200", "+41440000300"),
                graph.entries().stream().map(CallGraph.Entry::number).toList());
        assertEquals(List.of("key 1", "key 2", "timeout", "invalid"),
                graph.legs(graph.nodes().get(2)).stream().map(CallLeg::words).toList());
    }

    @Test
    void findsWhatNothingLeadsTo() throws Exception {
        CallGraph graph = CallGraph.of(load("""
                queue a "A" { overflow b  closed voicemail }
                queue b "B" { overflow voicemail  closed voicemail }
                queue c "C" number 288 { overflow d  closed voicemail }
                queue d "D" { overflow voicemail  closed voicemail }
                """));

        assertEquals(List.of("queue a", "queue b"), names(graph.unreachable()));
    }

    @Test
    void aMenuThatLetsOneOutIsNoTrap() throws Exception {
        CallGraph graph = CallGraph.of(load("""
                ivr a "A" number 280 { key 1 -> b  timeout -> a  invalid -> a }
                ivr b "B" number 281 { key 1 -> a  key 2 -> hangup  timeout -> a  invalid -> b }
                ivr c "C" number 282 { key 1 -> d  timeout -> c  invalid -> c }
                ivr d "D" number 283 { key 1 -> c  timeout -> c  invalid -> d }
                """));

        assertEquals(List.of(List.of("ivr c", "ivr d")), graph.loops().stream().map(CallGraphTest::names).toList());
    }
}
