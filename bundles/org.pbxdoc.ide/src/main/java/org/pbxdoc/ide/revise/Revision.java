/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.revise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Lexemes;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ide.outline.OutlineEntry;

/**
 * One revision of a text: its elements by what they are called, not by where they stand.
 *
 * @param text the text
 * @param parts the elements that are in no other
 */
public record Revision(String text, List<Part> parts) {

    /** In a folder that is not there: a revision is read without its neighbours. */
    private static final Path ALONE = Path.of("pbxdoc-revision", "revision.pbxdoc").toAbsolutePath();

    public Revision {
        parts = List.copyOf(parts);
    }

    /** Returns the elements of {@code text}; of half-written text those that could be read. */
    public static Revision of(String text) {
        Snapshot snapshot = Snapshot.of(new EditedFolder(ALONE.getParent(), Map.of(ALONE, text)));
        return new Reader(text).revision(Outline.of(snapshot, ALONE));
    }

    /** Returns what stands in {@code region} of {@code text}, however it is laid out. */
    public static String words(String text, Region region) {
        return new Reader(text).words(region, List.of(), true);
    }

    private static final class Reader {

        private final String text;
        private final TextLines lines;
        private final Lexemes lexemes;

        Reader(String text) {
            this.text = text;
            lines = TextLines.of(text);
            lexemes = LanguageServices.shared().scanner().scan(text);
        }

        Revision revision(List<OutlineEntry> entries) {
            return new Revision(text, parts(entries));
        }

        private List<Part> parts(List<OutlineEntry> entries) {
            Map<String, Integer> namesakes = new HashMap<>();
            List<Part> parts = new ArrayList<>();
            for (OutlineEntry entry : entries) {
                String called = (entry.kind() + " " + entry.name()).strip();
                int before = namesakes.merge(called, 1, Integer::sum);
                parts.add(new Part(
                        before == 1 ? called : called + " #" + before,
                        entry.kind(),
                        entry.name(),
                        entry.domain(),
                        entry.whole(),
                        lines(entry.whole()),
                        words(entry.whole(), entry.children(), false),
                        parts(entry.children())));
            }
            return parts;
        }

        private Region lines(Region whole) {
            int first = lines.line(whole.offset());
            int last = lines.line(whole.end());
            boolean alone = text.substring(lines.start(first), whole.offset()).isBlank()
                    && text.substring(whole.end(), lines.end(last)).isBlank();
            if (!alone) {
                return whole;
            }
            while (first > 0 && text.substring(lines.start(first - 1), lines.end(first - 1)).stripLeading().startsWith("//")) {
                first--;
            }
            return Region.between(lines.start(first), lines.start(last + 1));
        }

        private String words(Region region, List<OutlineEntry> without, boolean comments) {
            StringBuilder words = new StringBuilder();
            for (Lexeme lexeme : lexemes.within(region.offset(), region.length())) {
                boolean said = lexeme.kind() != TokenKind.SPACE && (comments || lexeme.kind() != TokenKind.COMMENT);
                if (said && without.stream().noneMatch(entry -> entry.whole().offset() <= lexeme.offset()
                        && lexeme.end() <= entry.whole().end())) {
                    words.append(text, lexeme.offset(), lexeme.end()).append(' ');
                }
            }
            return words.toString().strip();
        }
    }
}
