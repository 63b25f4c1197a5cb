/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.DossierCoverage;
import org.pbxdoc.language.derive.EmergencyReach;
import org.pbxdoc.language.derive.SinglePointsOfFailure;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.TerminalKind;

/** The tables that answer a question: where does a number end, what is there when something fails, what is still missing. */
final class AnswerTables {

    private static final Text ARROW = Text.of(" → ");

    private final Composition composition;
    private final Installation installation;

    AnswerTables(Composition composition) {
        this.composition = composition;
        this.installation = composition.installation();
    }

    /** Returns where each main and single number rings, by the time of day. */
    Optional<Table> routes() {
        CallGraph graph = CallGraph.of(installation);
        Listing listing = new Listing("call-routes").literal("number", 3).text("open", 4).text("closed", 4).text("holiday", 4).text("night", 4);
        for (CallGraph.Entry entry : graph.entries()) {
            if (entry.line().isPresent() && !composition.reader().maySee(entry.line().get())) {
                continue;
            }
            List<Cell> cells = new ArrayList<>(List.of(cell(DialledNumber.written(entry.number(), installation.country()))));
            for (CallGraph.Time time : CallGraph.Time.values()) {
                cells.add(cell(route(graph.route(entry.number(), time))));
            }
            listing.row(Role.NORMAL, cells);
        }
        return listing.ifAny();
    }

    private Text route(CallGraph.Route route) {
        List<Text> steps = new ArrayList<>();
        for (Element element : route.via()) {
            steps.add(composition.reader().destination(element));
        }
        steps.add(route.circular() ? Text.label("route.circular") : end(route.end()));
        return Said.joined(steps, ARROW);
    }

    private Text end(DdiTarget target) {
        if (target instanceof DdiTarget.ToExtension extension) {
            return Text.of(extension.number());
        } else if (target instanceof DdiTarget.ToElement element) {
            return composition.reader().destination(element.element());
        } else if (target instanceof DdiTarget.ToExternal external) {
            return Text.of(DialledNumber.written(external.number(), installation.country()));
        } else if (target instanceof DdiTarget.ToEnd fixed) {
            return Said.of(fixed.end());
        }
        return Text.label("route.nowhere");
    }

    /** Returns which emergency numbers each kind of terminal reaches, without and with the outside prefix. */
    Optional<Table> reach() {
        EmergencyReach reach = EmergencyReach.of(installation);
        Listing listing = new Listing("emergency-reach").text("kind", 4).text("without-prefix", 5).text("with-prefix", 5);
        for (TerminalKind kind : reach.terminals()) {
            listing.row(cell(Said.of(kind)), reached(reach, kind, false), reached(reach, kind, true));
        }
        return listing.ifAny();
    }

    private static Cell reached(EmergencyReach reach, TerminalKind kind, boolean prefixed) {
        List<Text> states = new ArrayList<>();
        boolean all = true;
        for (EmergencyReach.Reach state : EmergencyReach.Reach.values()) {
            List<String> numbers = reach.cells().stream()
                    .filter(cell -> cell.terminal() == kind && cell.prefixed() == prefixed && cell.reach() == state)
                    .map(EmergencyReach.Cell::number)
                    .toList();
            if (!numbers.isEmpty()) {
                all &= state == EmergencyReach.Reach.REACHED;
                states.add(Text.label("reach." + state.name().toLowerCase(java.util.Locale.ROOT), Text.of(String.join(", ", numbers))));
            }
        }
        Text text = Said.joined(states, Text.of("; "));
        return states.isEmpty() ? cell("–") : Cell.of(text, all ? Role.PASS : Role.WARNING);
    }

    /** Returns what stops the telephony when it fails, and what was done about it. */
    Optional<Table> singlePoints() {
        Listing listing = new Listing("single-points").text("kind", 3).text("element", 4).text("covered-by", 6).state("state", 2);
        for (SinglePointsOfFailure.Point point : SinglePointsOfFailure.of(installation).points()) {
            if (composition.reader().maySee(point.element())) {
                List<Text> covers = new ArrayList<>(point.measures().stream().map(composition.reader()::destination).toList());
                point.discharge().map(composition.reader()::destination).ifPresent(covers::add);
                listing.row(
                        cell(Text.label("single-point." + point.kind().name().toLowerCase(java.util.Locale.ROOT))),
                        cell(Said.title(point.element())),
                        cell(Said.list(covers)),
                        point.isOpen()
                                ? Cell.of(Text.label("single-point.open"), Role.FAIL)
                                : Cell.of(Text.label(point.measures().isEmpty() ? "single-point.accepted" : "single-point.covered"), Role.PASS));
            }
        }
        return listing.ifAny();
    }

    /** Returns what a dossier of the trade holds, and whether this one does. */
    Optional<Table> coverage() {
        Listing listing = new Listing("dossier-coverage").text("part", 5).state("state", 3).text("reason", 7);
        for (DossierCoverage.Part part : DossierCoverage.of(installation).parts()) {
            Cell state =
                    switch (part.state()) {
                        case PRESENT -> Cell.of(Text.label("coverage.present"), Role.PASS);
                        case EXCLUDED -> Cell.of(Text.label("coverage.excluded"), Role.QUIET);
                        case OPEN -> Cell.of(Text.label("coverage.open"), Role.OPEN);
                    };
            Text reason = part.exclusion().map(exclusion -> Said.of(exclusion.getReason())).orElse(Text.EMPTY);
            listing.row(cell(Said.of(part.part())), state, cell(reason));
        }
        return listing.ifAny();
    }
}
