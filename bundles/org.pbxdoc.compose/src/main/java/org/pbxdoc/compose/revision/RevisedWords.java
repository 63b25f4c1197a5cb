/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.compose.revision.Alignment.Step;
import org.pbxdoc.document.Run;
import org.pbxdoc.document.Run.Emphasis;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;

/** Two states of a text in one, word by word. */
final class RevisedWords {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    /** Of texts with less in common, a few shared words would only be in the way of reading. */
    private static final double LEAST_IN_COMMON = 0.3;

    private RevisedWords() {}

    private record Word(String text, Emphasis emphasis, Optional<String> link) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private record Piece(Optional<Mark> mark, Word word) {}

    /** Returns {@code before} and {@code after} in one text. */
    static Text of(String before, String after) {
        if (before.equals(after)) {
            return Text.of(after);
        }
        List<Run> runs = runs(List.of(Run.of(Text.of(before))), List.of(Run.of(Text.of(after))), text -> ((Text.Verbatim) text).value());
        return runs.size() == 1 ? runs.get(0).text() : new Text.Joined(runs.stream().map(Run::text).toList());
    }

    /** Says a text in the reader's language. */
    interface Saying {
        String say(Text text);
    }

    /** Returns {@code before} and {@code after} in one list of runs. */
    static List<Run> runs(List<Run> before, List<Run> after, Saying saying) {
        List<Word> olds = words(before, saying);
        List<Word> youngs = words(after, saying);
        List<Piece> pieces = pieces(olds, youngs);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || !isLike(pieces.get(from), pieces.get(i))) {
                runs.add(run(pieces.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    private static boolean isLike(Piece one, Piece other) {
        return one.mark().equals(other.mark())
                && one.word().emphasis() == other.word().emphasis()
                && one.word().link().equals(other.word().link());
    }

    private static Run run(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.word().text()));
        Text text = Text.of(words.toString());
        Piece first = pieces.get(0);
        Text marked = first.mark().<Text>map(mark -> new Text.Revised(mark, text)).orElse(text);
        return new Run(marked, first.word().emphasis(), first.word().link());
    }

    private static List<Word> words(List<Run> runs, Saying saying) {
        List<Word> words = new ArrayList<>();
        for (Run run : runs) {
            Matcher matcher = WORD.matcher(saying.say(run.text()));
            while (matcher.find()) {
                words.add(new Word(matcher.group(), run.emphasis(), run.link()));
            }
        }
        return words;
    }

    private static List<Piece> pieces(List<Word> olds, List<Word> youngs) {
        List<Step> steps = Alignment.of(olds, youngs);
        long common = steps.stream().filter(step -> step.isPair() && !olds.get(step.old()).isBlank()).count();
        long all = Math.max(olds.stream().filter(word -> !word.isBlank()).count(), youngs.stream().filter(word -> !word.isBlank()).count());
        List<Piece> pieces = new ArrayList<>();
        if (common < all * LEAST_IN_COMMON) {
            olds.forEach(word -> pieces.add(new Piece(Optional.of(Mark.DELETED), word)));
            youngs.forEach(word -> pieces.add(new Piece(Optional.of(Mark.INSERTED), word)));
            return pieces;
        }
        List<Word> inserted = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean lonelyBlank = step.isPair() && olds.get(step.old()).isBlank() && isBetweenRevisions(steps, i);
            if (step.isPair() && !lonelyBlank) {
                flush(inserted, pieces);
                pieces.add(new Piece(Optional.empty(), youngs.get(step.young())));
                continue;
            }
            if (step.old() >= 0) {
                pieces.add(new Piece(Optional.of(Mark.DELETED), olds.get(step.old())));
            }
            if (step.young() >= 0) {
                inserted.add(youngs.get(step.young()));
            }
        }
        flush(inserted, pieces);
        return pieces;
    }

    /** A blank between two replaced words reads better as part of one replacement. */
    private static boolean isBetweenRevisions(List<Step> steps, int at) {
        return at > 0 && at + 1 < steps.size() && !steps.get(at - 1).isPair() && !steps.get(at + 1).isPair();
    }

    private static void flush(List<Word> inserted, List<Piece> pieces) {
        inserted.forEach(word -> pieces.add(new Piece(Optional.of(Mark.INSERTED), word)));
        inserted.clear();
    }
}
