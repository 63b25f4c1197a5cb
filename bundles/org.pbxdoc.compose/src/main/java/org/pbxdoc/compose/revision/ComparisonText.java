/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.RecordGroup;
import org.pbxdoc.compose.revision.Difference.Added;
import org.pbxdoc.compose.revision.Difference.Changed;
import org.pbxdoc.compose.revision.Difference.Moved;
import org.pbxdoc.compose.revision.Difference.Removed;
import org.pbxdoc.compose.revision.Difference.Renamed;
import org.pbxdoc.compose.revision.DifferenceGroups.Counts;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** A comparison in words: lines for a terminal, or Markdown for the description of a merge request. */
public final class ComparisonText {

    private final Wording wording;
    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Wording wording, boolean markdown) {
        this.wording = wording;
        this.markdown = markdown;
    }

    /** Returns {@code comparison} and what is proposed for the change log as lines of plain text. */
    public static String plain(Comparison comparison, Optional<ChangeProposal> proposal, Wording wording) {
        return new ComparisonText(wording, false).of(comparison, proposal);
    }

    /** Returns {@code comparison} and what is proposed for the change log as Markdown. */
    public static String markdown(Comparison comparison, Optional<ChangeProposal> proposal, Wording wording) {
        return new ComparisonText(wording, true).of(comparison, proposal);
    }

    /** Returns how many elements differ in one sentence. */
    static Text summary(Counts counts) {
        return Said.list(List.of(
                counted("diff.added", counts.added()), counted("diff.removed", counts.removed()), counted("diff.changed", counts.changed())));
    }

    private static Text counted(String key, int number) {
        return number == 0 ? Text.EMPTY : Said.counted(key, number);
    }

    private String of(Comparison comparison, Optional<ChangeProposal> proposal) {
        DifferenceGroups groups = DifferenceGroups.of(comparison.differences());
        groups.groups().forEach(this::group);
        if (comparison.isEmpty()) {
            line(wording.say("diff.none"));
        } else {
            line(bold(wording.say(summary(groups.counts()))));
        }
        for (String table : comparison.unread()) {
            line("");
            line(visible(wording.say(Text.label("diff.unread", Text.of(table)))));
        }
        proposal.ifPresent(this::proposal);
        return out.toString();
    }

    private void proposal(ChangeProposal proposal) {
        line("");
        line(visible(wording.say(Text.label("diff.proposal", Text.of(proposal.version())))));
        line("");
        out.append(markdown ? "```pbxdoc\n" + proposal.source() + "```\n" : proposal.source());
    }

    private void group(RecordGroup group, List<List<Difference>> elements) {
        line((markdown ? "### " : "") + wording.say(group.heading()));
        if (markdown) {
            line("");
        }
        elements.forEach(this::element);
        line("");
    }

    private void element(List<Difference> element) {
        Difference first = element.get(0);
        Subject subject = first.subject();
        String sign = first instanceof Added ? "+" : first instanceof Removed ? "−" : "~";
        String inside = subject.inside().isEmpty()
                ? ""
                : ", " + wording.say(Text.label("diff.in", Text.of(subject.inside().stream().map(wording::say).collect(Collectors.joining(" › ")))));
        line((markdown ? "- `" + sign + "` " : "  " + sign + " ")
                + visible(wording.say(subject.kindWord())) + " " + named(subject) + visible(inside));
        for (Difference difference : element) {
            details(difference);
        }
    }

    private String named(Subject subject) {
        String title = wording.say(subject.title());
        String id = subject.id().isEmpty() || subject.id().equals(title) ? "" : " (" + subject.id() + ")";
        return bold(visible(title)) + visible(id);
    }

    private void details(Difference difference) {
        if (difference instanceof Added added) {
            parts(added.parts());
        } else if (difference instanceof Removed removed) {
            parts(removed.parts());
        } else if (difference instanceof Renamed renamed) {
            detail(wording.say("diff.renamed"), renamed.before(), renamed.subject().id());
        } else if (difference instanceof Moved moved) {
            detail(wording.say("diff.moved"), wording.say(moved.from()), wording.say(moved.to()));
        } else if (difference instanceof Changed changed) {
            changed.attributes().forEach(one -> detail(wording.say(one.label()), said(one.before()), said(one.after())));
        }
    }

    private void parts(List<Subject> parts) {
        for (Subject part : parts) {
            indented(visible(wording.say(part.kindWord())) + " " + named(part));
        }
    }

    private String said(List<Text> values) {
        return values.stream().map(wording::say).collect(Collectors.joining("; "));
    }

    private void detail(String label, String before, String after) {
        boolean elsewhere = before.equals(after);
        indented(visible(label) + ": " + value(before) + " → " + value(after) + (elsewhere ? " (" + wording.say("diff.translation") + ")" : ""));
    }

    private String value(String value) {
        return value.isEmpty() ? "–" : visible(value.replaceAll("\\s+", " "));
    }

    private void indented(String words) {
        line((markdown ? "  - " : "      ") + words);
    }

    private String bold(String words) {
        return markdown ? "**" + words + "**" : words;
    }

    /** What an author wrote must not become a mark of the page. */
    private String visible(String words) {
        return markdown ? words.replaceAll("([\\\\`*_{}\\[\\]<>|#!~@&])", "\\\\$1") : words;
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
