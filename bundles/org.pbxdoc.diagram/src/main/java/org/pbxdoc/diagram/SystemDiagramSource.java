/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/**
 * Writes a system overview as PlantUML text; the same diagram and wording always give the same text.
 *
 * <p>One box a card, one pill a card and one box for the server, so the number of nodes does not grow with the number of
 * rows. The server box grows with the taller side.
 */
public final class SystemDiagramSource {

    private static final int TITLE_LIMIT = 100;
    private static final int PILL_LIMIT = 28;
    private static final int PILL_LINES = 2;
    private static final double NARROWEST_CARD = 250;
    private static final int GAP = 14;
    /** Share of the height that the taller side has over the server's content by which the server box grows. */
    private static final double AIR = 0.6;

    private static final int HIGHEST_STRUT = 20;
    private static final Pattern FIGURE = Pattern.compile("^([0-9]+)( .*)?$", Pattern.DOTALL);

    private final SystemDiagram diagram;
    private final Wording wording;
    private final Sprites sprites = new Sprites();
    private final List<CardSource> left;
    private final List<CardSource> right;
    private final List<Card> leftCards;
    private final List<Card> rightCards;

    private SystemDiagramSource(SystemDiagram diagram, Wording wording) {
        this.diagram = diagram;
        this.wording = wording;
        List<Fold> leftFolds = Fold.side(diagram.left(), diagram.size().rows());
        List<Fold> rightFolds = Fold.side(diagram.right(), diagram.size().rows());
        this.leftCards = leftFolds.stream().map(Fold::card).toList();
        this.rightCards = rightFolds.stream().map(Fold::card).toList();
        this.left = leftFolds.stream().map(fold -> new CardSource(fold, sprites, wording)).toList();
        this.right = rightFolds.stream().map(fold -> new CardSource(fold, sprites, wording)).toList();
    }

    /** Returns {@code diagram} as PlantUML text, with labels in the language of {@code wording}. */
    public static String text(SystemDiagram diagram, Wording wording) {
        Lettering.prepare();
        return new SystemDiagramSource(diagram, wording).source();
    }

    /** Returns how many boxes the drawing of {@code diagram} has: one for the server, two for every card with rows. */
    static int nodes(SystemDiagram diagram) {
        long cards = Stream.of(diagram.left(), diagram.right())
                .flatMap(List::stream)
                .filter(card -> !card.rows().isEmpty())
                .count();
        return Math.toIntExact(2 * cards + 1);
    }

    private String source() {
        double leftWidth = width(left);
        double rightWidth = width(right);
        double taller = Math.max(height(left, Cells.STRUT), height(right, Cells.STRUT));
        int leftStrut = strut(left, taller);
        int rightStrut = strut(right, taller);
        StringBuilder body = new StringBuilder();
        cards(body, "left", leftCards, left, leftWidth, leftStrut);
        body.append("rectangle \" \" as BOX <<box>> {\n");
        pills(body, "left", leftCards);
        pills(body, "right", rightCards);
        ServerSource server = new ServerSource(diagram.server(), sprites, wording);
        double air = Math.max(0, AIR * (taller - server.height()));
        body.append("rectangle SERVER <<server>> [\n").append(server.content(air)).append("]\n}\n");
        cards(body, "right", rightCards, right, rightWidth, rightStrut);
        connectors(body);
        body.append(TitleBlock.source(diagram, sprites, wording));
        String title = EscapedText.of(diagram.title(), wording, TITLE_LIMIT).source();
        return "@startuml\n!pragma layout smetana\nleft to right direction\nhide stereotype\nskinparam nodesep " + GAP
                + "\nskinparam ranksep 28\n"
                + sprites.declarations()
                + StyleSheet.source(leftWidth, rightWidth)
                + "title <U+200B>" + title + "\n"
                + body
                + "@enduml\n";
    }

    private static double width(List<CardSource> cards) {
        return Math.max(NARROWEST_CARD, cards.stream().mapToDouble(CardSource::width).max().orElse(0));
    }

    /** The shorter side gets somewhat higher rows, so that both sides come out about as tall. */
    private static int strut(List<CardSource> cards, double height) {
        int strut = Cells.STRUT;
        while (strut < HIGHEST_STRUT && height(cards, strut + 1) <= height + GAP) {
            strut++;
        }
        return strut;
    }

    private static double height(List<CardSource> cards, int strut) {
        return cards.stream().mapToDouble(card -> card.height(strut)).sum() + Math.max(0, cards.size() - 1) * GAP;
    }

    private static void cards(StringBuilder body, String side, List<Card> cards, List<CardSource> sources, double width,
            int strut) {
        for (int i = 0; i < cards.size(); i++) {
            body.append("rectangle ").append(side).append("Card").append(i)
                    .append(" <<").append(side).append(cards.get(i).category().ordinal()).append(">> [\n")
                    .append(sources.get(i).content(width, strut))
                    .append("]\n");
        }
    }

    private void pills(StringBuilder body, String side, List<Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        body.append("rectangle \" \" as ").append(side).append("Pills <<pills>> {\n");
        for (int i = 0; i < cards.size(); i++) {
            body.append("rectangle ").append(side).append("Pill").append(i)
                    .append(" <<pill").append(cards.get(i).category().ordinal()).append(">> [\n");
            List<String> lines = new ArrayList<>(List.of(sprites.pill(cards.get(i).category())));
            for (Text line : cards.get(i).pill().stream().limit(PILL_LINES).toList()) {
                lines.add(figureStrong(EscapedText.of(line, wording, PILL_LIMIT)));
            }
            body.append(String.join("\n", lines)).append("\n]\n");
        }
        body.append("}\n");
    }

    /** The figure that a line starts with is the message of a pill. */
    private static String figureStrong(EscapedText line) {
        Matcher figure = FIGURE.matcher(line.source());
        String words = figure.matches()
                ? "<b>" + figure.group(1) + "</b>" + (figure.group(2) == null ? "" : figure.group(2))
                : line.source();
        return Cells.BLANK + words + Cells.BLANK;
    }

    /**
     * Visible connectors join card and pill. Hidden ones keep the order: cards of a side one below the other, and one pill
     * of each side next to the server, which takes the frame around all pills of that side with it.
     */
    private void connectors(StringBuilder body) {
        for (int i = 0; i < leftCards.size(); i++) {
            connector(body, "leftCard" + i, "leftPill" + i, leftCards.get(i));
            below(body, "leftCard", i);
        }
        for (int i = 0; i < rightCards.size(); i++) {
            connector(body, "rightPill" + i, "rightCard" + i, rightCards.get(i));
            below(body, "rightCard", i);
        }
        for (int i : middle(leftCards.size())) {
            body.append("leftPill").append(i).append(" -[hidden]- SERVER\n");
        }
        for (int i : middle(rightCards.size())) {
            body.append("SERVER -[hidden]- rightPill").append(i).append('\n');
        }
    }

    private static int[] middle(int count) {
        return IntStream.of((count - 1) / 2, count / 2).distinct().filter(i -> i < count).toArray();
    }

    private static void connector(StringBuilder body, String from, String to, Card card) {
        body.append(from).append(" -[").append(Palette.of(card.category()).line()).append("]- ").append(to).append('\n');
    }

    private static void below(StringBuilder body, String name, int i) {
        if (i > 0) {
            body.append(name).append(i - 1).append(" -[hidden]r- ").append(name).append(i).append('\n');
        }
    }
}
