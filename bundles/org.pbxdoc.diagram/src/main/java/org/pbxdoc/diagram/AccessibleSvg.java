/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SVG as PlantUML draws it, made fit for readers: with a title and a description for those who cannot see it, with
 * fallbacks for machines without its typeface, and without what only PlantUML needs.
 */
final class AccessibleSvg {

    /** Real name of the typeface, then faces of a similar width; {@code textLength} keeps every word in its place. */
    private static final String FAMILIES = "'Open Sans','Noto Sans','Segoe UI','DejaVu Sans',Verdana,sans-serif";

    private static final Pattern TAG = Pattern.compile("<[a-z]+ [^<>]*>");
    private static final Pattern HEAD = Pattern.compile("<svg [^>]*>(<title>[^<]*</title>)?", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ([0-9]+)\"");
    private static final Pattern UNSEEN_TEXT = Pattern.compile("<text [^>]*>(&#160;|&#8202;| )+</text>");
    /** A box, a frame or a link; several links between the same boxes have a number at the end. */
    private static final Pattern GROUP = Pattern.compile(" id=\"((?:entity|cluster|link)_[^\"]*)\"");
    /** Comments and attributes for PlantUML itself. */
    private static final Pattern NOTES = Pattern.compile("<!--.*?-->| data-[a-z0-9-]+=\"[^\"]*\"", Pattern.DOTALL);

    private AccessibleSvg() {}

    /**
     * Returns {@code drawn} with the given title and description.
     *
     * @param language language tag of the words in the drawing
     * @param nodes how many boxes the drawing must have
     * @param names what boxes, frames and links are to be called, by the names that PlantUML gives them
     * @throws IOException if {@code drawn} is not the drawing but a picture of an error
     */
    static String of(String drawn, String title, String description, String language, int nodes, Map<String, String> names)
            throws IOException {
        String svg = withPlainNames(drawn);
        Matcher head = HEAD.matcher(svg);
        Matcher size = SIZE.matcher(svg);
        int entities = svg.split("class=\"entity\"", -1).length - 1;
        if (!head.find() || !size.find() || entities != nodes || svg.contains("has crashed")) {
            throw new IOException(String.format(Locale.ROOT,
                    "PlantUML drew %d boxes instead of %d; the drawing is not used", entities, nodes));
        }
        String start = String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1$s\" height=\"%2$s\""
                        + " viewBox=\"0 0 %1$s %2$s\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"%3$s\">"
                        + "<title id=\"title\">%4$s</title><desc id=\"desc\">%5$s</desc>"
                        + "<rect fill=\"#FFFFFF\" width=\"%1$s\" height=\"%2$s\"/>",
                size.group(1), size.group(2), escaped(language), escaped(title), escaped(description));
        String body = svg.substring(head.end());
        body = NOTES.matcher(UNSEEN_TEXT.matcher(body).replaceAll("")).replaceAll("");
        body = GROUP.matcher(body).replaceAll(group -> Matcher.quoteReplacement(
                " id=\"" + escaped(names.getOrDefault(group.group(1), group.group(1))) + "\""));
        body = body.replace("font-family=\"" + Lettering.FAMILY + "\"", "font-family=\"" + FAMILIES + "\"")
                .replace("lengthAdjust=\"spacing\"", "lengthAdjust=\"spacingAndGlyphs\"");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + start + body + "\n";
    }

    /**
     * PlantUML puts attribute names in lower case by the default locale, and a Turkish dotless i comes out as a question
     * mark. Nothing else in a tag has one.
     */
    private static String withPlainNames(String drawn) {
        return TAG.matcher(drawn).replaceAll(tag -> Matcher.quoteReplacement(tag.group().replace('?', 'i')));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
