/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.ide.Region;

/** Reads Markdown line by line: paragraphs are joined, lists and blocks keep their lines. */
final class RichTextReader {

    private static final Pattern INLINE = Pattern.compile(
            "\\\\(?<escaped>\\p{Punct})|`(?<code>[^`]+)`|\\*\\*(?<strong>(?:\\\\.|[^\\\\])+?)\\*\\*|(?<![\\w*])\\*(?<emphasis>[^*\\s][^*]*?)\\*(?!\\w)"
                    + "|\\[(?<link>[^\\]]+)\\]\\([^)]*\\)");

    private static final String BULLET = "\u2022 ";

    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Stretch> stretches = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int blockFrom = -1;

    RichText read(String markdown) {
        for (String line : markdown.split("\r?\n", -1)) {
            line(line);
        }
        endParagraph();
        endBlock();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.setLength(end);
        return new RichText(text.toString(), stretches);
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            endParagraph();
            if (blockFrom < 0) {
                newLine();
                blockFrom = text.length();
            } else {
                endBlock();
            }
        } else if (blockFrom >= 0) {
            text.append(line).append('\n');
        } else if (line.isBlank()) {
            endParagraph();
            space();
        } else if (line.equals("---")) {
            endParagraph();
            space();
            stretch(text.length(), "\n", RichText.Look.LINE);
        } else if (line.startsWith("#")) {
            endParagraph();
            styled(line.replaceFirst("#+\\s*", ""), RichText.Look.STRONG);
            text.append('\n');
        } else if (line.startsWith("- ") || line.startsWith("* ")) {
            endParagraph();
            paragraph.append(BULLET).append(line.substring(2).strip());
        } else {
            paragraph.append(paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == '\n' ? "" : " ").append(line.strip());
            if (line.endsWith("  ")) {
                paragraph.append('\n');
            }
        }
    }

    private void endBlock() {
        if (blockFrom >= 0) {
            stretches.add(new RichText.Stretch(Region.between(blockFrom, text.length()), RichText.Look.BLOCK));
            blockFrom = -1;
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String words = paragraph.toString();
            paragraph.setLength(0);
            newLine();
            inline(words);
            text.append('\n');
        }
    }

    private void inline(String words) {
        Matcher marks = INLINE.matcher(words);
        int from = 0;
        while (marks.find()) {
            text.append(words, from, marks.start());
            if (marks.group("escaped") != null) {
                text.append(marks.group("escaped"));
            } else if (marks.group("code") != null) {
                stretch(text.length(), marks.group("code"), RichText.Look.CODE);
            } else if (marks.group("strong") != null) {
                styled(marks.group("strong"), RichText.Look.STRONG);
            } else if (marks.group("emphasis") != null) {
                styled(marks.group("emphasis"), RichText.Look.EMPHASIS);
            } else {
                inline(marks.group("link"));
            }
            from = marks.end();
        }
        text.append(words, from, words.length());
    }

    /** Marks within marks only lose their looks. */
    private void styled(String words, RichText.Look look) {
        RichText inner = new RichTextReader().read(words);
        stretch(text.length(), inner.text(), look);
    }

    private void stretch(int offset, String words, RichText.Look look) {
        text.append(words);
        stretches.add(new RichText.Stretch(Region.between(offset, text.length()), look));
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** One empty line, never two. */
    private void space() {
        newLine();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }
}
