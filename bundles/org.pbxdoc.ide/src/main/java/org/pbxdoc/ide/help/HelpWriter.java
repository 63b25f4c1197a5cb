/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Lays Markdown out as text with looks. */
final class HelpWriter extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String INDENT = "  ";

    private final Sheet sheet = new Sheet();
    private final UnaryOperator<String> links;
    private final int columns;
    private int depth;
    private int quotes;

    private HelpWriter(UnaryOperator<String> links, int columns) {
        this.links = links;
        this.columns = columns;
    }

    /**
     * Lays a page out.
     *
     * @param links says where a link leads; empty if nowhere
     * @param columns how many characters of equal width a line can hold, for tables
     */
    static HelpText write(String markdown, UnaryOperator<String> links, int columns) {
        HelpWriter writer = new HelpWriter(links, columns);
        PARSER.parse(markdown).accept(writer);
        return writer.sheet.done();
    }

    @Override
    public void visit(Heading heading) {
        Look look = switch (heading.getLevel()) {
            case 1 -> Look.TITLE;
            case 2 -> Look.SECTION;
            default -> Look.SUBSECTION;
        };
        List<Piece> pieces = Inlines.of(heading, EnumSet.of(look), links);
        sheet.section(HelpPage.section(Inlines.plain(pieces)));
        sheet.write(pieces);
        sheet.paragraph(false);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        if (quotes > 0) {
            looks.add(Look.QUOTE);
        }
        sheet.write(Inlines.of(paragraph, looks, links));
        sheet.paragraph(paragraph.getParent() instanceof ListItem);
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        items(list, start == null ? 1 : start);
    }

    private void items(Node list, int first) {
        depth++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            sheet.level(depth);
            sheet.write(first == 0 ? "•  " : number++ + ".  ");
            visitChildren(item);
        }
        depth--;
        sheet.paragraph(depth > 0);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String language = block.getInfo() == null ? "" : block.getInfo();
        CodeLines.write(sheet, block.getLiteral(), language.startsWith("pbxdoc"), INDENT);
        sheet.paragraph(false);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        CodeLines.write(sheet, block.getLiteral(), false, INDENT);
        sheet.paragraph(false);
    }

    @Override
    public void visit(ThematicBreak rule) {
        sheet.write("⁂");
        sheet.paragraph(false);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            HelpTable.of(table, links).write(sheet, columns);
            sheet.paragraph(false);
        }
    }
}
