/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import org.pbxdoc.document.Role;

/** The table styles of the standard look: content tables, properties, boxes to fill in, callouts. */
final class TableStyles {

    private static final String[] SIDES = {"top", "left", "bottom", "right"};

    private final Markup xml;

    TableStyles(Markup xml) {
        this.xml = xml;
    }

    /** Writes the styles into the open styles part. */
    void write() throws IOException {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.value("w:name", "Normal Table").value("w:uiPriority", 99).empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(0, 108, 0, 108);
        xml.close().close();
        content();
        start("PbxProperties", "Pbx Properties");
        xml.open("w:tblPr");
        margins(WordTables.CELL_EDGE, 0, WordTables.CELL_EDGE, WordTables.CELL_SIDE);
        xml.close().close();
        box();
        for (Role role : Role.values()) {
            callout(role);
        }
    }

    private void start(String id, String name) throws IOException {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "TableNormal").value("w:uiPriority", 99);
    }

    private void content() throws IOException {
        start("PbxTable", "Pbx Table");
        xml.open("w:tblPr").value("w:tblStyleRowBandSize", 1).open("w:tblBorders");
        border("w:top", 8, Palette.DEEP_BLUE);
        border("w:bottom", 8, Palette.HAIRLINE);
        border("w:insideH", 4, Palette.HAIRLINE);
        xml.close();
        margins(WordTables.CELL_EDGE, WordTables.CELL_SIDE, WordTables.CELL_EDGE, WordTables.CELL_SIDE);
        xml.close();
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        border("w:bottom", 8, Palette.DEEP_BLUE);
        xml.close().empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Palette.MIST);
        xml.close().close().close();
    }

    private void box() throws IOException {
        start("PbxBox", "Pbx Box");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : SIDES) {
            border("w:" + side, 6, Palette.HAIRLINE);
        }
        border("w:insideH", 4, Palette.HAIRLINE);
        border("w:insideV", 4, Palette.HAIRLINE);
        xml.close();
        margins(80, 120, 80, 120);
        xml.close().close();
    }

    private void callout(Role role) throws IOException {
        RoleLook look = RoleLook.of(role);
        String name = RoleLook.capitalised(role);
        start("PbxCallout" + name, "Pbx Callout " + name);
        xml.open("w:tblPr").open("w:tblBorders");
        border("w:left", 36, look.filled() ? look.colour() : Palette.BLUE);
        xml.close();
        margins(100, 200, 40, 200);
        xml.close().open("w:tcPr");
        String fill = look.filled() ? look.fill() : Palette.FOG;
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill).close().close();
    }

    private void border(String element, int eighths, String colour) throws IOException {
        String size = Integer.toString(eighths);
        xml.empty(element, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", colour);
    }

    private void margins(int... twips) throws IOException {
        xml.open("w:tblCellMar");
        for (int i = 0; i < SIDES.length; i++) {
            xml.empty("w:" + SIDES[i], "w:w", Integer.toString(twips[i]), "w:type", "dxa");
        }
        xml.close();
    }
}
