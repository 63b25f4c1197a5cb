/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Text;

/**
 * Turns the author's prose (CommonMark: paragraphs, lists, emphasis, links) into blocks.
 *
 * <p>A text in several languages is parsed per language; where the shapes agree the runs carry all languages, where they
 * differ each block carries the languages that have it.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /** Returns the blocks of {@code text}. */
    public static List<Block> blocks(Text text) {
        if (text instanceof Text.Translated translated) {
            return merged(translated.byLanguage());
        }
        return text instanceof Text.Verbatim verbatim ? blocks(verbatim.value()) : List.of(Paragraph.of(text));
    }

    /** Returns {@code text} in one line: of prose of several lines the words without marks, other text as it stands. */
    public static Text plain(Text text) {
        if (text instanceof Text.Translated translated) {
            Map<String, String> lines = new LinkedHashMap<>();
            translated.byLanguage().forEach((language, prose) -> lines.put(language, line(prose)));
            return new Text.Translated(lines);
        }
        return text instanceof Text.Verbatim verbatim ? Text.of(line(verbatim.value())) : text;
    }

    private static String line(String prose) {
        if (prose.indexOf('\n') < 0) {
            return prose;
        }
        List<String> lines = new ArrayList<>();
        for (Block block : blocks(prose)) {
            if (block instanceof BulletList list) {
                for (int i = 0; i < list.items().size(); i++) {
                    lines.add((list.ordered() ? i + 1 + ". " : "– ") + words(list.items().get(i)));
                }
            } else {
                lines.add(words((Paragraph) block));
            }
        }
        return String.join(" ", lines);
    }

    private static List<Block> blocks(String prose) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = PARSER.parse(prose).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.BulletList || node instanceof OrderedList) {
                blocks.add(new BulletList(node instanceof OrderedList, items(node)));
            } else {
                blocks.add(paragraph(node));
            }
        }
        return blocks;
    }

    private static List<Paragraph> items(Node list) {
        List<Paragraph> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(paragraph(item));
            }
        }
        return items;
    }

    private static Paragraph paragraph(Node node) {
        RunCollector collector = new RunCollector();
        node.accept(collector);
        return new Paragraph(Role.NORMAL, collector.runs);
    }

    /** Joins the same prose in several languages block by block, as plain paragraphs and lists. */
    private static List<Block> merged(Map<String, String> proses) {
        Map<String, List<Block>> byLanguage = new LinkedHashMap<>();
        proses.forEach((language, prose) -> byLanguage.put(language, blocks(prose)));
        Set<String> shapes = new LinkedHashSet<>();
        byLanguage.values().forEach(blocks -> shapes.add(shape(blocks)));
        if (shapes.size() > 1) {
            return List.of(Paragraph.of(new Text.Translated(proses)));
        }
        List<Block> first = byLanguage.values().iterator().next();
        List<Block> merged = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            merged.add(merged(byLanguage, i, first.get(i)));
        }
        return merged;
    }

    private static Block merged(Map<String, List<Block>> byLanguage, int index, Block model) {
        if (model instanceof BulletList list) {
            List<Paragraph> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                Map<String, Paragraph> same = new LinkedHashMap<>();
                for (Map.Entry<String, List<Block>> entry : byLanguage.entrySet()) {
                    same.put(entry.getKey(), ((BulletList) entry.getValue().get(index)).items().get(i));
                }
                items.add(joined(same));
            }
            return new BulletList(list.ordered(), items);
        }
        Map<String, Paragraph> same = new LinkedHashMap<>();
        byLanguage.forEach((language, blocks) -> same.put(language, (Paragraph) blocks.get(index)));
        return joined(same);
    }

    private static Paragraph joined(Map<String, Paragraph> same) {
        List<Run> model = same.values().iterator().next().runs();
        boolean alike = same.values().stream().allMatch(other -> style(other.runs()).equals(style(model)));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < (alike ? model.size() : 1); i++) {
            Map<String, String> words = new LinkedHashMap<>();
            int index = i;
            same.forEach((language, paragraph) ->
                    words.put(language, alike ? words(paragraph.runs().get(index)) : words(paragraph)));
            Run.Emphasis emphasis = alike ? model.get(i).emphasis() : Run.Emphasis.NONE;
            runs.add(new Run(new Text.Translated(words), emphasis, alike ? model.get(i).link() : Optional.empty()));
        }
        return new Paragraph(Role.NORMAL, runs);
    }

    private static List<Object> style(List<Run> runs) {
        return runs.stream().<Object>map(run -> List.of(run.emphasis(), run.link())).toList();
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.runs().forEach(run -> words.append(words(run)));
        return words.toString();
    }

    private static String words(Run run) {
        return run.text() instanceof Text.Verbatim verbatim ? verbatim.value() : "";
    }

    private static String shape(List<Block> blocks) {
        StringBuilder shape = new StringBuilder();
        for (Block block : blocks) {
            shape.append(block instanceof BulletList list ? "l" + list.ordered() + list.items().size() : "p");
        }
        return shape.toString();
    }

    /** Collects the runs below one block. */
    private static final class RunCollector extends AbstractVisitor {
        private final List<Run> runs = new ArrayList<>();
        private Run.Emphasis emphasis = Run.Emphasis.NONE;
        private Optional<String> link = Optional.empty();

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), emphasis);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), Run.Emphasis.CODE);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ", emphasis);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add(" ", emphasis);
        }

        @Override
        public void visit(Emphasis node) {
            within(Run.Emphasis.ITALIC, node);
        }

        @Override
        public void visit(StrongEmphasis node) {
            within(Run.Emphasis.BOLD, node);
        }

        @Override
        public void visit(Link node) {
            Optional<String> outer = link;
            link = isSafe(node.getDestination()) ? Optional.of(node.getDestination()) : Optional.empty();
            visitChildren(node);
            link = outer;
        }

        private void within(Run.Emphasis inner, Node node) {
            Run.Emphasis outer = emphasis;
            emphasis = inner;
            visitChildren(node);
            emphasis = outer;
        }

        private void add(String words, Run.Emphasis as) {
            if (!words.isEmpty()) {
                runs.add(new Run(Text.of(words), as, link));
            }
        }

        private static boolean isSafe(String target) {
            return target.matches("(?i)(https?|mailto|tel):.*");
        }
    }
}
