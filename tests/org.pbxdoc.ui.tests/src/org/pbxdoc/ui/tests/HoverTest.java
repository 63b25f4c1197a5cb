/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoverTest {

    private static final String TEXT = """
            use catalogue mitel-400
            company carrier-a "Opérateur A" { role "Trunk" }
            internet i1 "Fibre" { provider carrier-a }
            internet i2 "LTE" { provider carrier-x }
            server pbx "Serveur" {
                slot 1 card dsi-16
            }
            """;

    private static final long AGAIN_NS = 1_500_000_000L;

    private OpenText open;

    @BeforeEach
    void open() throws Exception {
        open = OpenText.of("hover", TEXT);
        Workbench.waitUntil("the text is checked", () -> open.problems().contains("REF001"));
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void saysWhatANameMeansOnTheFocusKey() throws Exception {
        open.cursorBehind("provider carr");
        explain("the company is explained", () -> Popups.words().contains("company carrier-a — Opérateur A"));
        Workbench.screenshot("hover-element");
        Keyboard.press(SWT.ESC);
        Workbench.waitUntil("the window closes", () -> Popups.words().isEmpty());
    }

    @Test
    void saysTheLimitsOfAModelWithTheirSource() throws Exception {
        open.cursorBehind("dsi-");
        explain("the model is explained", () -> Popups.words().contains("\u2022 "));
        assertTrue(Popups.words().contains("dsi-16"), Popups.words());
        Workbench.screenshot("hover-model");
        Keyboard.press(SWT.ESC);
        Workbench.waitUntil("the window closes", () -> Popups.words().isEmpty());
    }

    @Test
    void saysWhatIsWrongUnderTheMouseAndWhatTheRuleIsFor() throws Exception {
        long[] pointed = {0};
        Workbench.waitUntil("the problem and its rule are explained", () -> {
            // As a user does who sees nothing: lines that move while an editor opens close the window or keep it away.
            if (Popups.words().isEmpty() && System.nanoTime() - pointed[0] > AGAIN_NS) {
                pointed[0] = System.nanoTime();
                pointAt("carrier-x");
            }
            return Popups.words().contains("[REF001]") && Popups.words().contains("What");
        });
        Workbench.screenshot("hover-problem");
        Keyboard.press(SWT.ESC);
        Display.getCurrent().setCursorLocation(20, 850);
        Workbench.waitUntil("the window closes", () -> Popups.words().isEmpty());
    }

    @Test
    void canBeReadInTheDarkTheme() throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true);
            open.focus();
            open.cursorBehind("provider carr");
            explain("the company is explained", () -> Popups.words().contains("company carrier-a"));
            StyledText shown = Popups.find(StyledText.class).orElseThrow();
            Workbench.waitUntil("light words stand on a dark ground",
                    () -> brightness(shown.getForeground()) > brightness(shown.getBackground()) + 80);
            Workbench.screenshot("hover-dark");
            Keyboard.press(SWT.ESC);
            Workbench.waitUntil("the window closes", () -> Popups.words().isEmpty());
        } finally {
            themes.setTheme(former, true);
        }
    }

    /** The window closes when lines move, as they do when the first figures come; a user presses the key again. */
    private static void explain(String what, Callable<Boolean> condition) throws Exception {
        long[] asked = {0};
        Workbench.waitUntil(what, () -> {
            if (Popups.words().isEmpty() && System.nanoTime() - asked[0] > AGAIN_NS) {
                Keyboard.press(SWT.F2);
                asked[0] = System.nanoTime();
            }
            return condition.call();
        });
    }

    private static int brightness(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    /** Two movements that come at once reach the text as one, and a mouse that never left its place is not looked at again. */
    private void pointAt(String word) throws Exception {
        open.widget().getShell().forceActive();
        move("the mouse leaves the word", word, 40);
        move("the mouse is over the word", word, 0);
    }

    private void move(String what, String word, int left) throws Exception {
        StyledText text = open.widget();
        Point[] seen = {null};
        Listener noticed = moved -> seen[0] = new Point(moved.x, moved.y);
        text.addListener(SWT.MouseMove, noticed);
        int[] sent = {0};
        try {
            Workbench.waitUntil(what, () -> {
                // The text may move in its window, and the word in the text, when marks and figures come beside and above it.
                Point place = text.getLocationAtOffset(open.place(word) + 3);
                if (seen[0] != null && seen[0].x == place.x - left && Math.abs(seen[0].y - place.y - 6) < 2) {
                    return true;
                }
                text.getDisplay().setCursorLocation(text.toDisplay(place.x - left, place.y + 6 + sent[0]++ % 2));
                return false;
            });
        } finally {
            text.removeListener(SWT.MouseMove, noticed);
        }
    }
}
