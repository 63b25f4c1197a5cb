/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pbxdoc.pack.preview.PreviewRegion;

/** The preview of large examples in the light theme and in the dark one. */
class PreviewThemesTest extends OpenPreview {

    @Test
    void clinicInBothThemesAndAcrossFiles() throws Exception {
        closeAll();
        open("clinique", "lines.pbxdoc");
        view.showSheet("rack-and-slots");
        waitForSheet();
        screenshot("preview-clinic-racks");
        view.showSheet("system-diagram");
        waitForSheet();
        screenshot("preview-clinic");
        PreviewRegion elsewhere = view.canvas().regions().stream()
                .filter(region -> !region.element().file().endsWith("lines.pbxdoc"))
                .findFirst()
                .orElseThrow();
        Point at = window(elsewhere.x() + 5, elsewhere.y() + 5);
        mouse(SWT.MouseDown, 1, at.x, at.y);
        mouse(SWT.MouseUp, 1, at.x, at.y);
        ITextEditor other = (ITextEditor) Workbench.page().getActiveEditor();
        assertNotEquals(editor, other);
        assertEquals(name(elsewhere), ((ITextSelection) other.getSelectionProvider().getSelection()).getText());
        waitForSheet();
        inTheDark("preview-clinic-dark");
    }

    @Test
    void hotelInBothThemes() throws Exception {
        closeAll();
        open("hotel", "hotel.pbxdoc");
        view.showSheet("network");
        waitForSheet();
        screenshot("preview-hotel");
        inTheDark("preview-hotel-dark");
    }

    private void inTheDark(String name) throws Exception {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true);
            Workbench.waitUntil("the ground is dark", () -> brightness(canvas().getBackground().getRGB()) < 128);
            Point inside = window(2, 2);
            ImageData seen = pixels();
            assertEquals(WHITE, rgb(seen, inside.x, inside.y), "the paper stays white");
            assertTrue(brightness(rgb(seen, 4, 4)) < 128, "the ground is dark");
            screenshot(name);
        } finally {
            themes.setTheme(former, true);
        }
        Workbench.waitUntil("the ground is light again", () -> brightness(canvas().getBackground().getRGB()) > 128);
    }
}
