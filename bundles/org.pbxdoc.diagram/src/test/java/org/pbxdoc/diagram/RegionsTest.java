/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Origin;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Weight;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.Text;

/** Where a drawing shows what, read from the drawing itself. */
class RegionsTest {

    private static final Text HEADING = Text.of("Heading");

    @Test
    void framesComeBeforeBoxesAndBoxesBeforeRows() throws IOException {
        Box box = new Box("box", Weight.MAIN, Icon.SWITCH, card(List.of(HEADING), 2), Role.NORMAL, Optional.of(new Origin("box")));
        List<Region> regions = regions(schematic(new Frame("frame", HEADING, List.of(box)).from(new Origin("frame"))));

        assertEquals(List.of("frame", "box", "row 0", "row 1"), keys(regions));
        for (int i = 1; i < regions.size(); i++) {
            assertTrue(isIn(regions.get(i), regions.get(Math.min(i - 1, 1))), regions.toString());
        }
        assertEquals(regions.get(2).y() + regions.get(2).height(), regions.get(3).y(), 0.01);
    }

    @Test
    void rowsBelowHeadingsLieLower() throws IOException {
        Region without = only(regions(schematic(box(card(List.of(), 1)))));
        Region with = only(regions(schematic(box(card(List.of(HEADING), 1)))));

        assertEquals(without.height(), with.height(), 0.01);
        assertEquals(without.y() + without.height(), with.y(), 0.01);
    }

    @Test
    void rowsThatAreNotDrawnHaveNoRegion() throws IOException {
        List<Region> regions = regions(schematic(box(card(List.of(), 60))));

        assertEquals(SchematicSource.ROWS_PER_BOX - 1, regions.size());
    }

    @Test
    void anOverviewHasRegionsOnBothSides() throws IOException {
        SystemDiagram.Server server = new SystemDiagram.Server(HEADING, HEADING, HEADING, List.of(), List.of(), List.of()).from(new Origin("server"));
        SystemDiagram overview = new SystemDiagram(HEADING, server, List.of(card(List.of(HEADING), 3)), List.of(card(List.of(), 2)), List.of());
        List<Region> regions = regions(overview);

        assertEquals(List.of("server", "row 0", "row 1", "row 2", "row 0", "row 1"), keys(regions));
        assertTrue(regions.get(1).x() < regions.get(0).x() && regions.get(0).x() < regions.get(4).x());
    }

    @Test
    void whatShowsNothingHasNoRegion() throws IOException {
        Card card = new Card(Category.CTI, HEADING, List.of(), List.of(), List.of(new Row(Icon.NONE, List.of(Cell.of(HEADING)), Role.NORMAL)), List.of());

        assertEquals(List.of(), regions(schematic(box(card))));
    }

    @Test
    void theWordsAtALinkShowWhatTheLinkIs() throws IOException {
        Box one = new Box("one", Weight.ORDINARY, Icon.NONE, card(List.of(), 0), Role.NORMAL);
        Box other = new Box("other", Weight.ORDINARY, Icon.NONE, card(List.of(), 0), Role.NORMAL);
        List<Link> links = List.of(
                link(Text.of("VPN first")).from(new Origin("first")),
                link(Text.EMPTY).from(new Origin("without words")),
                link(Text.of("nobody's")),
                link(Text.of("a second one, which is longer")).from(new Origin("second")));
        List<Region> regions = regions(
                new Schematic(HEADING, HEADING, Direction.DOWN, List.of(one, other), links, List.of(), List.of()));

        assertEquals(List.of("first", "second"), keys(regions));
        assertTrue(regions.get(1).width() > 1.5 * regions.get(0).width(), regions.toString());
        assertTrue(regions.stream().allMatch(region -> region.height() > 8 && region.height() < 30), regions.toString());
    }

    private static Link link(Text label) {
        return new Link("one", "other", label, Role.NORMAL, Arrow.BOTH);
    }

    private static Card card(List<Text> columns, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(Icon.SIP, List.of(Cell.of(Text.of("Row " + i))), Role.NORMAL).from(new Origin("row " + i)));
        }
        return new Card(Category.CTI, HEADING, columns, List.of(), rows, List.of());
    }

    private static Box box(Card card) {
        return new Box("box", Weight.ORDINARY, Icon.NONE, card, Role.NORMAL);
    }

    private static Schematic schematic(Schematic.Part part) {
        return new Schematic(HEADING, HEADING, Direction.DOWN, List.of(part), List.of(), List.of(), List.of());
    }

    private static List<Region> regions(Drawing drawing) throws IOException {
        return Regions.of(drawing, new PlantUmlDrawings().svg(drawing, ExampleOverviews.GERMAN));
    }

    private static List<String> keys(List<Region> regions) {
        return regions.stream().map(region -> region.origin().key()).toList();
    }

    private static Region only(List<Region> regions) {
        assertEquals(1, regions.size());
        return regions.get(0);
    }

    private static boolean isIn(Region inner, Region outer) {
        return inner.x() >= outer.x() && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }
}
