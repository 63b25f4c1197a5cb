/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageEstimateTest {

    private static final Typography TEXT = WordStyle.NORMAL.typography();
    private static final Typography HEADING = WordStyle.HEADING_1.typography();

    @Test
    void headingMovesToThePageOfItsFirstParagraph() {
        PageFill fill = new PageFill();
        fill.startPage(2000);
        fill.block(0, 1000, 0);
        fill.heading(HEADING, 1);
        fill.block(0, 300, 0);
        assertEquals(List.of(2), fill.headingPages());
        assertEquals(2, fill.page());
    }

    @Test
    void longParagraphRunsOverThePageEnd() {
        PageFill fill = new PageFill();
        double line = TEXT.lineHeight();
        fill.startPage(10 * line + 1);
        fill.paragraph(TEXT, 35);
        assertEquals(4, fill.page());
    }

    @Test
    void tableHeadingTakesRoomOnEachPage() {
        PageFill fill = new PageFill();
        fill.startPage(1000);
        fill.startTable(200);
        for (int i = 0; i < 9; i++) {
            fill.row(200);
        }
        fill.endTable();
        assertEquals(3, fill.page());
    }

    @Test
    void whatIsHigherThanAPageTakesOnePage() {
        PageFill fill = new PageFill();
        fill.startPage(1000);
        fill.block(0, 5000, 0);
        fill.block(0, 100, 0);
        assertEquals(2, fill.page());
    }

    @Test
    void columnsKeepNumbersAndWordsWholeWhileThereIsRoom() {
        int[] widths = ColumnWidths.of(SampleDocument.addresses(20), new FrenchWording(), Pages.STANDARD.portrait().textWidth());
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        assertEquals(Pages.STANDARD.portrait().textWidth(), sum);
        Typography look = WordStyle.TABLE_TEXT.typography();
        assertEquals(1, TextWidth.lines("+41 21 555 00 00", look, widths[5] - 2 * WordTables.CELL_SIDE));
        assertEquals(1, TextWidth.lines("00:08:5D:00:00:00", look, widths[3] - 2 * WordTables.CELL_SIDE));
        assertTrue(widths[6] > widths[4]);
    }
}
