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
            // As a user does whom the window has not noticed: another window may have been in front of it.
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

    private void pointAt(String word) {
        StyledText text = open.widget();
        text.getShell().forceActive();
        Point place = text.getLocationAtOffset(text.getText().indexOf(word) + 3);
        Display.getCurrent().setCursorLocation(text.toDisplay(place.x - 40, place.y + 5));
        Keyboard.dispatch();
        Display.getCurrent().setCursorLocation(text.toDisplay(place.x, place.y + 6));
    }
}
