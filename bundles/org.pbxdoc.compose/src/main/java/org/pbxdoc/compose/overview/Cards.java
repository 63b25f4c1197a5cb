/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.overview;

import java.util.List;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.PortUse;

/** Small parts that all cards of the overview are made of. */
final class Cards {

    private static final Text SPACE = Text.of(" ");

    private Cards() {}

    static SystemDiagram.Row row(Icon icon, Element element, List<Cell> cells) {
        return new SystemDiagram.Row(icon, cells, role(element)).from(Origins.of(element));
    }

    static Cell named(Text strong, Text after) {
        return new Cell(strong, after.isEmpty() ? Text.EMPTY : Text.join(SPACE, after));
    }

    static Cell plain(Text text) {
        return Cell.of(text);
    }

    static Cell plain(String text) {
        return Cell.of(Text.of(text));
    }

    static Cell count(int number) {
        return Cell.of(number == 0 ? Text.of("·") : Text.of(number));
    }

    static List<Text> columns(String... keys) {
        return List.of(keys).stream().map(key -> key.isEmpty() ? Text.EMPTY : Text.label("column." + key)).toList();
    }

    /** Returns where something is plugged in: {@code pbx 1.1} or {@code pbx 1.1–1.4}. */
    static Text ports(List<PortUse> ports) {
        return Said.list(ports.stream()
                .map(port -> Text.of(port.getFirst() + (port.getLast() == null ? "" : "–" + port.getLast())))
                .map(text -> Text.join(Text.label("diagram.port"), SPACE, text))
                .toList());
    }

    private static Role role(Element element) {
        return element.getLifecycle() == Lifecycle.ACTIVE ? Role.NORMAL : Role.PLANNED;
    }
}
