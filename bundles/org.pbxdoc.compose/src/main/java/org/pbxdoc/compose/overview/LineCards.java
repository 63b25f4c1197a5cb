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
import java.util.List;
import java.util.Map;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.InterfaceKind;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PrivateLineKind;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.PublicLineKind;
import org.pbxdoc.language.model.ThirdPartyInterface;

/** The left side of the overview: public lines, private lines, third-party systems. */
final class LineCards {

    private static final Map<PublicLineKind, Icon> PUBLIC = Map.of(
            PublicLineKind.SIP, Icon.SIP,
            PublicLineKind.TEAMS, Icon.SIP,
            PublicLineKind.PRI, Icon.ISDN,
            PublicLineKind.BRI, Icon.ISDN,
            PublicLineKind.ANALOG, Icon.ANALOG_LINE,
            PublicLineKind.GSM, Icon.GSM);

    private static final Map<InterfaceKind, Icon> SYSTEMS = Map.of(
            InterfaceKind.DOOR, Icon.DOOR,
            InterfaceKind.PAGING, Icon.PAGING,
            InterfaceKind.ALARM, Icon.ALARM,
            InterfaceKind.LIFT, Icon.ALARM,
            InterfaceKind.NURSE_CALL, Icon.NURSE_CALL,
            InterfaceKind.FAX, Icon.FAX,
            InterfaceKind.RECORDING, Icon.RECORDING);

    private final Composition composition;

    LineCards(Composition composition) {
        this.composition = composition;
    }

    Card publicLines() {
        List<PublicLine> lines = composition.reader().all(PublicLine.class);
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int channels = 0;
        for (PublicLine line : lines) {
            channels += line.getChannels();
            rows.add(Cards.row(PUBLIC.get(line.getKind()), line, List.of(
                    Cards.plain("L" + (rows.size() + 1)),
                    Cards.named(Said.of(line.getKind()), Said.title(line)),
                    Cards.count(line.getChannels()),
                    Cards.plain(connection(line)))));
        }
        return card(Category.PUBLIC_LINES, "diagram.public", List.of("number.short", "line", "channels", "connection"), rows, pill(lines.size(), channels));
    }

    private Text connection(PublicLine line) {
        if (!line.getRanges().isEmpty()) {
            return Text.of(DialledNumber.range(line.getRanges().get(0), composition.installation().country()));
        }
        if (line.getMain() != null) {
            return Text.of(DialledNumber.written(line.getMain(), composition.installation().country()));
        }
        return Cards.ports(line.getPorts());
    }

    Card privateLines() {
        List<PrivateLine> lines = composition.reader().all(PrivateLine.class);
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int channels = 0;
        for (PrivateLine line : lines) {
            channels += line.getChannels();
            Icon icon = line.getKind() == PrivateLineKind.SIP ? Icon.SIP : line.getKind() == PrivateLineKind.QSIG ? Icon.ISDN : Icon.TIE_LINE;
            Text peer = Said.of(line.getPeer());
            rows.add(Cards.row(icon, line, List.of(
                    Cards.plain("P" + (rows.size() + 1)),
                    Cards.named(Said.of(line.getKind()), Text.EMPTY),
                    Cards.count(line.getChannels()),
                    Cards.named(Said.title(line), peer))));
        }
        return card(Category.PRIVATE_LINES, "diagram.private", List.of("number.short", "line", "channels", "peer"), rows, pill(lines.size(), channels));
    }

    Card thirdParty() {
        List<SystemDiagram.Row> rows = new ArrayList<>();
        int units = 0;
        for (ThirdPartyInterface system : composition.reader().all(ThirdPartyInterface.class)) {
            units += Math.max(1, system.getUnits());
            Text times = system.getUnits() > 1 ? Text.of(system.getUnits() + "×") : Text.EMPTY;
            Text where = system.getAddresses().isEmpty() ? Cards.ports(system.getPorts()) : Text.of(system.getAddresses().get(0));
            rows.add(Cards.row(SYSTEMS.getOrDefault(system.getKind(), Icon.OTHER_SYSTEM), system, List.of(
                    Cards.plain("F" + (rows.size() + 1)),
                    Cards.named(Said.of(system.getKind()), times),
                    Cards.plain(system.getProtocol()),
                    Cards.plain(where))));
        }
        Text first = Said.counted("diagram.pill.systems", rows.size());
        Text second = Said.counted("diagram.pill.devices", units);
        return card(Category.THIRD_PARTY, "diagram.third-party", List.of("number.short", "system", "protocol", "connection"), rows, List.of(first, second));
    }

    private static List<Text> pill(int lines, int channels) {
        return List.of(
                Said.counted("diagram.pill.lines", lines), Said.counted("diagram.pill.channels", channels));
    }

    private static Card card(Category category, String title, List<String> columns, List<SystemDiagram.Row> rows, List<Text> pill) {
        List<Boolean> numeric = columns.stream().map("channels"::equals).toList();
        return new Card(category, Text.label(title), Cards.columns(columns.toArray(String[]::new)), numeric, rows, pill);
    }
}
