/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.hover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.hover.RichText;
import org.pbxdoc.ui.editor.TokenColours;

/** Gives styled text its looks, from the fonts and colours of the theme. */
final class RichStyles {

    /** How much of the foreground a part line has. */
    private static final double FAINT = 0.35;

    private final StyledText text;

    RichStyles(StyledText text) {
        this.text = text;
    }

    void apply(RichText rich) {
        List<StyleRange> ranges = new ArrayList<>();
        for (RichText.Stretch stretch : rich.stretches()) {
            if (stretch.region().end() > text.getCharCount()) {
                continue; // blank ends are cut off
            }
            switch (stretch.look()) {
                case STRONG -> ranges.add(range(stretch.region(), SWT.BOLD));
                case EMPHASIS -> ranges.add(range(stretch.region(), SWT.ITALIC));
                case CODE, BLOCK -> code(rich.text(), stretch.region(), ranges);
                case LINE -> line(stretch.region(), ranges);
                default -> throw new AssertionError(stretch);
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static StyleRange range(Region region, int style) {
        return new StyleRange(region.offset(), region.length(), null, null, style);
    }

    /** Words of the language look as they do in the editor. */
    private static void code(String all, Region region, List<StyleRange> ranges) {
        Font font = JFaceResources.getTextFont();
        for (Lexeme lexeme : LanguageServices.shared().scanner().scan(region.of(all)).all()) {
            TextAttribute look = TokenColours.of(lexeme.kind());
            StyleRange range = new StyleRange(
                    region.offset() + lexeme.offset(), lexeme.length(), look.getForeground(), null, look.getStyle());
            range.font = (look.getStyle() & SWT.BOLD) != 0
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT)
                    : font;
            ranges.add(range);
        }
    }

    private void line(Region region, List<StyleRange> ranges) {
        StyleRange range = range(region, SWT.NORMAL);
        range.foreground = mixed(text.getForeground(), text.getBackground());
        ranges.add(range);
    }

    private static Color mixed(Color one, Color other) {
        RGB a = one.getRGB();
        RGB b = other.getRGB();
        return new Color(mixed(a.red, b.red), mixed(a.green, b.green), mixed(a.blue, b.blue));
    }

    private static int mixed(int one, int other) {
        return (int) Math.round(FAINT * one + (1 - FAINT) * other);
    }
}
