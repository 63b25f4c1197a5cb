/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;

/** The terminals, summed up by kind and site: two hundred phones are a handful of rows. */
final class TerminalCard {

    private static final int MOST_SITES = 4;
    private static final int MOST_MODELS = 2;

    private static final Map<TerminalKind, Icon> ICONS = new EnumMap<>(Map.of(
            TerminalKind.ANALOG, Icon.ANALOG_PHONE,
            TerminalKind.DIGITAL, Icon.DIGITAL_PHONE,
            TerminalKind.DECT, Icon.DECT,
            TerminalKind.SIP_DECT, Icon.SIP_DECT,
            TerminalKind.SOFTPHONE, Icon.SOFTPHONE,
            TerminalKind.CONFERENCE, Icon.CONFERENCE_PHONE,
            TerminalKind.FAX, Icon.FAX,
            TerminalKind.HOTDESK, Icon.HOT_DESK,
            TerminalKind.DOOR, Icon.DOOR,
            TerminalKind.PAGING, Icon.PAGING));

    private final Composition composition;
    private final SitePlan sites;
    private final List<Site> columns;

    TerminalCard(Composition composition) {
        this.composition = composition;
        this.sites = composition.sites();
        this.columns = sites.sites().size() > MOST_SITES || sites.sites().size() == 1 ? List.of() : sites.sites();
    }

    Card compose() {
        Map<TerminalKind, List<Terminal>> byKind = new EnumMap<>(TerminalKind.class);
        for (Terminal terminal : composition.reader().all(Terminal.class)) {
            byKind.computeIfAbsent(terminal.getKind(), kind -> new ArrayList<>()).add(terminal);
        }
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int total = 0;
        for (Map.Entry<TerminalKind, List<Terminal>> entry : byKind.entrySet()) {
            rows.add(row(entry.getKey(), entry.getValue()));
            total += sum(entry.getValue());
        }
        List<Text> pill = List.of(
                Said.counted("diagram.pill.kinds", rows.size()), Said.counted("diagram.pill.devices", total));
        return new Card(Category.TERMINALS, Text.label("diagram.terminals"), headings(), numeric(), rows, pill);
    }

    private List<Text> headings() {
        List<Text> headings = new ArrayList<>(List.of(Text.label("column.type")));
        columns.forEach(site -> headings.add(site.getCode() == null ? Said.title(site) : Text.of(site.getCode())));
        headings.add(Text.label("column.total"));
        return headings;
    }

    private List<Boolean> numeric() {
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        for (int i = 0; i <= columns.size(); i++) {
            numeric.add(true);
        }
        return numeric;
    }

    private SystemDiagram.Row row(TerminalKind kind, List<Terminal> terminals) {
        List<Cell> cells = new ArrayList<>(List.of(Cards.named(Said.of(kind), models(terminals))));
        Map<Site, Integer> bySite = sites.bySite(terminals);
        columns.forEach(site -> cells.add(Cards.count(bySite.getOrDefault(site, 0))));
        cells.add(new Cell(Text.of(sum(terminals)), Text.EMPTY));
        boolean planned = terminals.stream().noneMatch(terminal -> terminal.getLifecycle() == Lifecycle.ACTIVE);
        return new SystemDiagram.Row(ICONS.getOrDefault(kind, Icon.IP_PHONE), cells, planned ? Role.PLANNED : Role.NORMAL)
                .from(Origins.of(terminals.get(0)));
    }

    private static Text models(List<Terminal> terminals) {
        Set<Text> models = new LinkedHashSet<>();
        for (Terminal terminal : terminals) {
            if (Installation.isKnown(terminal.getModel())) {
                models.add(Said.title(terminal.getModel()));
            }
        }
        if (models.size() > MOST_MODELS) {
            return Text.label("diagram.models", Text.of(models.size()));
        }
        return Said.list(List.copyOf(models));
    }

    private static int sum(List<Terminal> terminals) {
        return terminals.stream().mapToInt(SitePlan::count).sum();
    }
}
