/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The colours of a company in place of those of the standard look: taken from its headings, its tables and its theme. */
final class CompanyColours {

    private static final String SIX_DIGITS = "[0-9A-Fa-f]{6}";
    private static final double MIST = 0.82;
    private static final double FOG = 0.9;
    private static final double SNOW = 0.96;

    private CompanyColours() {}

    /** Returns what each standard colour becomes with the styles {@code styles} and {@code theme}. */
    static Map<String, String> of(Element styles, Optional<Element> theme) {
        Map<String, String> inks = new HashMap<>();
        Optional<String> heading = colour(styles, "heading 1");
        Optional<String> accent = theme.flatMap(CompanyColours::accent).or(() -> heading);
        heading.or(() -> accent).ifPresent(colour -> inks.put(Palette.DEEP_BLUE, colour));
        accent.ifPresent(colour -> {
            inks.put(Palette.BLUE, colour);
            inks.put(Palette.MIST, lighter(colour, MIST));
            inks.put(Palette.FOG, lighter(colour, FOG));
            inks.put(Palette.SNOW, lighter(colour, SNOW));
        });
        tableHead(styles).ifPresent(colour -> inks.put(Palette.MIST, colour));
        return inks;
    }

    private static Optional<Element> style(Element styles, String attribute, String wanted) {
        return PartXml.children(styles).stream()
                .filter(style -> PartXml.is(style, "style"))
                .filter(style -> (attribute.isEmpty() ? PartXml.value(style, "name") : PartXml.attribute(style, attribute))
                        .equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static Optional<String> colour(Element styles, String name) {
        Optional<Element> style = style(styles, "", name);
        Set<Element> seen = new HashSet<>();
        while (style.isPresent() && seen.add(style.get())) {
            String colour = PartXml.value(style.get(), "rPr", "color");
            if (colour.matches(SIX_DIGITS)) {
                return Optional.of(colour);
            }
            style = style(styles, "styleId", PartXml.value(style.get(), "basedOn"));
        }
        return Optional.empty();
    }

    private static Optional<String> accent(Element theme) {
        return PartXml.all(theme, "accent1").stream()
                .flatMap(accent -> PartXml.all(accent, "srgbClr").stream())
                .map(colour -> PartXml.attribute(colour, "val"))
                .filter(colour -> colour.matches(SIX_DIGITS))
                .findFirst();
    }

    private static Optional<String> tableHead(Element styles) {
        return style(styles, "", "Pbx Table").stream()
                .flatMap(style -> PartXml.all(style, "tblStylePr").stream())
                .filter(part -> PartXml.attribute(part, "type").equals("firstRow"))
                .flatMap(part -> PartXml.all(part, "shd").stream())
                .map(shade -> PartXml.attribute(shade, "fill"))
                .filter(colour -> colour.matches(SIX_DIGITS))
                .findFirst();
    }

    private static String lighter(String colour, double share) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(part + (255 - part) * share)));
        }
        return mixed.toString();
    }
}
