/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects what stands inside a paragraph, a heading or a cell. */
final class Inlines extends AbstractVisitor {

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Look> looks;
    private final UnaryOperator<String> links;
    private String target = "";

    private Inlines(Set<Look> looks, UnaryOperator<String> links) {
        this.looks = looks;
        this.links = links;
    }

    /** Returns the pieces below {@code block}, which has {@code looks} of its own. */
    static List<Piece> of(Node block, Set<Look> looks, UnaryOperator<String> links) {
        Inlines inlines = new Inlines(looks.isEmpty() ? EnumSet.noneOf(Look.class) : EnumSet.copyOf(looks), links);
        inlines.visitChildren(block);
        return inlines.pieces;
    }

    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Code code) {
        with(Look.CODE, () -> add(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        with(Look.EMPHASIS, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        with(Look.STRONG, () -> visitChildren(strong));
    }

    /** There are no pictures among the pages; what a picture shows is said in words. */
    @Override
    public void visit(Image image) {
        with(Look.EMPHASIS, () -> visitChildren(image));
    }

    @Override
    public void visit(Link link) {
        String outer = target;
        target = links.apply(link.getDestination());
        if (target.isEmpty()) {
            visitChildren(link);
        } else {
            with(Look.LINK, () -> visitChildren(link));
        }
        target = outer;
    }

    private void with(Look look, Runnable inside) {
        boolean added = looks.add(look);
        inside.run();
        if (added) {
            looks.remove(look);
        }
    }

    private void add(String text) {
        pieces.add(new Piece(text, looks, target));
    }
}
