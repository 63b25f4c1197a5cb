/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The content tables of a Word file. */
public final class WordTables {

    private static final String STYLE = "PbxTable";
    private static final String SIGN = "Symbol";

    private WordTables() {}

    /** Returns the tables of the file {@code docx} in their order. */
    public static List<Grid> of(byte[] docx) throws IOException {
        List<Grid> grids = new ArrayList<>();
        Element document = PackageParts.of(docx).root("word/document.xml");
        for (Element table : PackageParts.all(document, "w:tbl")) {
            Element style = (Element) table.getElementsByTagName("w:tblStyle").item(0);
            if (style != null && style.getAttribute("w:val").equals(STYLE)) {
                grids.add(new Grid("table " + (grids.size() + 1), rows(table)));
            }
        }
        return grids;
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : PackageParts.children(table, "w:tr")) {
            rows.add(Grid.row(PackageParts.children(row, "w:tc").stream().map(WordTables::text).toList()));
        }
        return rows;
    }

    /** The sign of a state is set apart from its words by a style. */
    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        for (Element run : PackageParts.all(cell, "w:r")) {
            NodeList style = run.getElementsByTagName("w:rStyle");
            if (style.getLength() == 0 || !((Element) style.item(0)).getAttribute("w:val").equals(SIGN)) {
                text.append(run.getTextContent());
            }
        }
        return text.toString();
    }
}
