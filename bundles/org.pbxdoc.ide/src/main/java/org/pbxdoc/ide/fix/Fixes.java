/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.RuleCall;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.EditorWords;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.StrictResource;

/**
 * Finds what can be done about the problems in a stretch of text.
 *
 * <p>How a violation is mended is declared by its rule, as the replacement of its finding; nothing is guessed here.
 */
public final class Fixes {

    /** An unknown name says which names come close to it. */
    private static final String UNKNOWN_NAME = "REF001";

    private static final int CLOSE_NAMES = 2;

    private Fixes() {}

    /** Returns what can be done in {@code range} of {@code file}; {@code checkpoint} may end it by throwing. */
    public static List<Fix> in(Snapshot snapshot, Path file, Region range, Locale locale, Runnable checkpoint) {
        Optional<StrictResource> resource = snapshot.resource(file);
        if (resource.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        List<Fix> accepting = new ArrayList<>();
        for (Finding finding : snapshot.findings(checkpoint)) {
            if (finding.place().file().equals(EditedFolder.uri(file)) && touches(finding, range)) {
                mend(finding, file, locale, fixes);
                if (finding.acceptedBecause().isEmpty()) {
                    Acceptance.of(snapshot, finding, locale).ifPresent(accepting::add);
                }
            }
        }
        fixes.addAll(accepting);
        fixes.addAll(rewrites(snapshot, resource.get(), file, range, locale));
        return fixes.stream().distinct().toList();
    }

    /**
     * Returns what mends all findings of a rule together, as each says itself; nothing if fewer than two can be.
     *
     * @param id id of the rule
     */
    public static Optional<Fix> all(Snapshot snapshot, String id, Locale locale, Runnable checkpoint) {
        List<TextChange> changes = snapshot.findings(checkpoint).stream()
                .filter(finding -> finding.id().equals(id) && finding.replacement().isPresent() && finding.place().file().isFile())
                .map(finding -> new TextChange(
                        Path.of(finding.place().file().toFileString()),
                        new Region(finding.place().offset(), finding.place().length()),
                        finding.replacement().get()))
                .distinct()
                .sorted(Comparator.comparing(TextChange::file).thenComparing(change -> change.region().offset()))
                .toList();
        boolean overlap = IntStream.range(1, changes.size()).anyMatch(i -> overlap(changes.get(i - 1), changes.get(i)));
        return changes.size() < 2 || overlap
                ? Optional.empty()
                : Optional.of(new Fix(
                        EditorWords.say(locale, "fix.all", changes.size(), id), Fix.Kind.MEND, Optional.empty(), changes));
    }

    private static boolean overlap(TextChange one, TextChange other) {
        return one.file().equals(other.file()) && other.region().offset() < one.region().end();
    }

    private static boolean touches(Finding finding, Region range) {
        Region place = new Region(finding.place().offset(), Math.max(1, finding.place().length()));
        return place.offset() <= range.end() && range.offset() <= place.end();
    }

    private static void mend(Finding finding, Path file, Locale locale, List<Fix> fixes) {
        Problem problem = Problem.of(finding, locale);
        Region place = new Region(finding.place().offset(), finding.place().length());
        finding.replacement().ifPresent(text -> fixes.add(new Fix(
                EditorWords.say(locale, "fix.write", text),
                Fix.Kind.MEND,
                Optional.of(problem),
                List.of(new TextChange(file, place, text)))));
        if (finding.replacement().isEmpty() && finding.id().equals(UNKNOWN_NAME) && finding.args().size() > CLOSE_NAMES) {
            Stream.of(finding.args().get(CLOSE_NAMES).split(", ")).forEach(name -> fixes.add(new Fix(
                    EditorWords.say(locale, "fix.write", name),
                    Fix.Kind.CHOICE,
                    Optional.of(problem),
                    List.of(new TextChange(file, place, name)))));
        }
    }

    /** A public number in the form that documents print it in. */
    private static List<Fix> rewrites(
            Snapshot snapshot, StrictResource resource, Path file, Region range, Locale locale) {
        IParseResult parsed = resource.getParseResult();
        INode leaf = parsed == null || parsed.getRootNode() == null
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), range.offset());
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Phone")) {
                String text = NodeModelUtils.getTokenText(node);
                Region place = new Region(node.getOffset(), node.getLength());
                return PhoneNumber.parse(text, snapshot.installation().country()) instanceof PhoneNumber.Canonical number
                                && !number.inWords().equals(text)
                                && !number.trunkZero()
                        ? List.of(new Fix(
                                EditorWords.say(locale, "fix.rewrite", number.inWords()),
                                Fix.Kind.REWRITE,
                                Optional.empty(),
                                List.of(new TextChange(file, place, number.inWords()))))
                        : List.of();
            }
        }
        return List.of();
    }
}
