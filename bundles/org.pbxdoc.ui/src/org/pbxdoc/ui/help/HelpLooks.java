/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ide.help.HelpRun;
import org.pbxdoc.ide.help.HelpText;
import org.pbxdoc.ide.help.Look;

/** Gives the pages of the help the fonts and colours of the user's theme; examples look as in the editor. */
final class HelpLooks {

    private static final int INDENT = 18;
    private static final int TITLE_STEP = 6;
    private static final int SECTION_STEP = 3;
    private static final int SUBSECTION_STEP = 1;
    /** How much of the text's colour is in the background of an example. */
    private static final double SHADE = 0.07;

    private final StyledText widget;
    private final ResourceManager resources;

    HelpLooks(StyledText widget) {
        this.widget = widget;
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
    }

    /** Returns how many characters of equal width a line can hold. */
    int columns() {
        GC gc = new GC(widget);
        gc.setFont(mono());
        double width = gc.textExtent("0".repeat(40)).x / 40.0;
        gc.dispose();
        int room = widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin() - 4;
        return Math.max(30, (int) (room / width));
    }

    void apply(HelpText text) {
        List<StyleRange> ranges = new ArrayList<>();
        for (HelpRun run : text.runs()) {
            ranges.add(range(run));
        }
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        Color shade = shade();
        for (HelpRun run : text.runs()) {
            if (run.looks().contains(Look.BLOCK)) {
                widget.setLineBackground(widget.getLineAtOffset(run.offset()), 1, shade);
            }
        }
        text.levels().forEach((offset, depth) -> {
            int line = widget.getLineAtOffset(offset);
            widget.setLineIndent(line, 1, INDENT * (depth - 1));
            widget.setLineWrapIndent(line, 1, INDENT * depth);
        });
    }

    private StyleRange range(HelpRun run) {
        Set<Look> looks = run.looks();
        StyleRange range = new StyleRange(run.offset(), run.length(), colour(looks), null);
        if (looks.contains(Look.LINK)) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
            range.data = run;
        }
        range.font = font(looks);
        return range;
    }

    private Color colour(Set<Look> looks) {
        ColorRegistry theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        if (looks.contains(Look.LINK)) {
            return JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
        }
        for (Look look : looks) {
            switch (look) {
                case KEYWORD, TEXT, LITERAL, COMMENT, PUNCTUATION -> {
                    return theme.get("org.pbxdoc.ui.colour." + look.name().toLowerCase(Locale.ROOT));
                }
                case TITLE, SECTION, SUBSECTION -> {
                    return theme.get("org.pbxdoc.ui.colour.keyword");
                }
                default -> {
                    // The colour of the text.
                }
            }
        }
        return null;
    }

    private Font font(Set<Look> looks) {
        int style = looks.contains(Look.STRONG) || looks.contains(Look.KEYWORD) ? SWT.BOLD : SWT.NORMAL;
        if (looks.contains(Look.EMPHASIS) || looks.contains(Look.COMMENT) || looks.contains(Look.QUOTE)) {
            style |= SWT.ITALIC;
        }
        if (looks.contains(Look.CODE) || looks.contains(Look.BLOCK) || looks.contains(Look.TABLE)) {
            return resources.create(FontDescriptor.createFrom(JFaceResources.getTextFont()).setStyle(style));
        }
        FontDescriptor prose = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        if (looks.contains(Look.TITLE)) {
            prose = prose.increaseHeight(TITLE_STEP);
        } else if (looks.contains(Look.SECTION)) {
            prose = prose.increaseHeight(SECTION_STEP).withStyle(SWT.BOLD);
        } else if (looks.contains(Look.SUBSECTION)) {
            prose = prose.increaseHeight(SUBSECTION_STEP).withStyle(SWT.BOLD);
        }
        return resources.create(prose.withStyle(style));
    }

    private static Font mono() {
        return JFaceResources.getTextFont();
    }

    private Color shade() {
        RGB ground = widget.getBackground().getRGB();
        RGB ink = widget.getForeground().getRGB();
        return new Color(mix(ground.red, ink.red), mix(ground.green, ink.green), mix(ground.blue, ink.blue));
    }

    private static int mix(int ground, int ink) {
        return (int) Math.round(ground + (ink - ground) * SHADE);
    }
}
