/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.revision.Difference.Added;
import org.pbxdoc.compose.revision.Difference.Changed;
import org.pbxdoc.compose.revision.Difference.Removed;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.ModelPackage;

/**
 * An entry for the change log that says what a comparison found, in the language itself, ready to be pasted.
 *
 * @param version the version it is for; the document header has to say the same
 * @param source the entry
 */
public record ChangeProposal(String version, String source) {

    /** A log that names more of them is no longer read. */
    private static final int MOST_AFFECTED = 12;
    private static final int MOST_NAMED = 3;
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_:-]*";

    /**
     * Returns an entry for what {@code comparison} found; none if nothing differs but the document header and the log, if
     * the log has an entry for the version of {@code newer} that the older state had not, or if there is no day or nobody
     * who could have made it.
     */
    public static Optional<ChangeProposal> of(Comparison comparison, Installation newer, List<Locale> languages) {
        List<Difference> subjects = comparison.differences().stream().filter(ChangeProposal::isWorthIt).toList();
        Optional<DocumentHeader> header = newer.header();
        Optional<LocalDate> day = newer.asOf();
        Optional<String> author = author(newer);
        if (subjects.isEmpty() || header.isEmpty() || day.isEmpty() || author.isEmpty() || isLogged(comparison, header.get())) {
            return Optional.empty();
        }
        DifferenceGroups groups = DifferenceGroups.of(subjects);
        String version = version(comparison, newer, header.get(), groups.counts().isStructural());
        StringBuilder source = new StringBuilder("change ")
                .append(version.matches("[0-9A-Za-z.]+") ? version : quoted(version))
                .append(' ').append(day.get())
                .append(" by ").append(author.get())
                .append(' ').append(text(summary(groups), languages)).append(" {\n");
        List<String> affected = affected(subjects);
        if (!affected.isEmpty()) {
            source.append("    affects ").append(String.join(", ", affected)).append('\n');
        }
        onlyAttribute(subjects).ifPresent(one -> source
                .append("    was ").append(text(one.before(), languages)).append('\n')
                .append("    becomes ").append(text(one.after(), languages)).append('\n'));
        return Optional.of(new ChangeProposal(version, source.append("}\n").toString()));
    }

    private static boolean isWorthIt(Difference difference) {
        return difference.subject().kind() != ModelPackage.eINSTANCE.getDocumentHeader()
                && difference.subject().kind() != ModelPackage.eINSTANCE.getChange();
    }

    private static boolean isLogged(Comparison comparison, DocumentHeader header) {
        return comparison.differences().stream()
                .filter(Difference.Added.class::isInstance)
                .map(Difference::subject)
                .anyMatch(subject -> subject.kind() == ModelPackage.eINSTANCE.getChange() && subject.id().equals(header.getVersion()));
    }

    private static Optional<String> author(Installation newer) {
        return newer.header()
                .map(DocumentHeader::getAuthor)
                .filter(Installation::isKnown)
                .or(() -> newer.all(Contact.class).stream().findFirst())
                .map(Contact.class::cast)
                .map(Contact::getName)
                .filter(name -> name != null && name.matches(NAME));
    }

    /** The version of the header if it is new and not in the log yet, otherwise the one after the newest. */
    private static String version(Comparison comparison, Installation newer, DocumentHeader header, boolean structural) {
        String own = Optional.ofNullable(header.getVersion()).orElse("");
        List<String> logged = newer.all(Change.class).stream().map(Change::getVersion).filter(Objects::nonNull).toList();
        if (isNewVersion(comparison) && logged.stream().allMatch(one -> new VersionText(own).compareTo(new VersionText(one)) > 0)) {
            return own;
        }
        String newest = own.isEmpty() ? "0" : own;
        for (String one : logged) {
            newest = new VersionText(one).compareTo(new VersionText(newest)) > 0 ? one : newest;
        }
        return NextVersion.after(newest, structural);
    }

    private static boolean isNewVersion(Comparison comparison) {
        return comparison.differences().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .filter(changed -> changed.subject().kind() == ModelPackage.eINSTANCE.getDocumentHeader())
                .flatMap(changed -> changed.attributes().stream())
                .anyMatch(attribute -> attribute.name().equals("version") && !attribute.after().isEmpty());
    }

    /** A few elements are named, more are counted. */
    private static Text summary(DifferenceGroups groups) {
        List<Text> parts = new ArrayList<>();
        List<List<Difference>> all = groups.groups().values().stream().flatMap(List::stream).toList();
        if (all.size() <= MOST_NAMED) {
            return Said.joined(all.stream().map(element -> named(element.get(0))).toList(), Text.of("; "));
        }
        groups.groups().forEach((group, elements) ->
                parts.add(Text.join(group.heading(), Text.of(": "), ComparisonText.summary(DifferenceGroups.counts(elements)))));
        return Said.joined(parts, Text.of("; "));
    }

    private static Text named(Difference difference) {
        String state = difference instanceof Added ? "diff.is-new" : difference instanceof Removed ? "diff.is-gone" : "diff.is-changed";
        Subject subject = difference.subject();
        return Text.join(subject.kindWord(), Text.of(" "), subject.title(), Text.of(" – "), Text.label(state));
    }

    private static List<String> affected(List<Difference> differences) {
        return differences.stream()
                .filter(one -> !(one instanceof Removed))
                .map(Difference::subject)
                .filter(subject -> ModelPackage.eINSTANCE.getElement().isSuperTypeOf(subject.kind()))
                .map(Subject::id)
                .filter(id -> id.matches(NAME + "(\\." + NAME + ")*"))
                .distinct()
                .limit(MOST_AFFECTED)
                .toList();
    }

    /** Before and after of the one value that changed, if nothing else did. */
    private static Optional<BeforeAndAfter> onlyAttribute(List<Difference> differences) {
        if (differences.size() != 1 || !(differences.get(0) instanceof Changed changed) || changed.attributes().size() != 1) {
            return Optional.empty();
        }
        AttributeChange change = changed.attributes().get(0);
        Text before = Said.joined(change.before(), Text.of("; "));
        Text after = Said.joined(change.after(), Text.of("; "));
        return before.isEmpty() || after.isEmpty() ? Optional.empty() : Optional.of(new BeforeAndAfter(before, after));
    }

    private record BeforeAndAfter(Text before, Text after) {}

    private static String text(Text text, List<Locale> languages) {
        List<Wording> wordings = languages.stream().map(Composition::wording).toList();
        if (wordings.size() == 1) {
            return quoted(wordings.get(0).say(text));
        }
        return wordings.stream()
                .map(wording -> wording.locale().getLanguage() + " " + quoted(wording.say(text)))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
