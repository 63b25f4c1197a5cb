/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.revision.ChangeProposal;
import org.pbxdoc.compose.revision.Comparison;
import org.pbxdoc.compose.revision.ComparisonText;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.pack.revision.RevisionPlace;

/** What differs between two states of an installation, for hosts; open for as long as its states are needed. */
public final class RevisionDiff implements AutoCloseable {

    private final State older;
    private final State newer;
    private final Audience audience;
    private final Comparison comparison;

    /** One of the two states: where it is, and what stands there. */
    private record State(RevisionPlace place, Inspection inspection) {}

    private RevisionDiff(State older, State newer, Optional<Audience> audience) {
        this.older = older;
        this.newer = newer;
        this.audience = audience.orElseGet(() ->
                Comparison.audience(older.inspection().installation(), newer.inspection().installation()));
        this.comparison = Comparison.of(older.inspection().installation(), newer.inspection().installation(), this.audience);
    }

    /**
     * Compares what {@code options} ask for. Errors of the rules do not matter, for an older state may well have some; what
     * cannot be parsed cannot be compared.
     *
     * @throws PackFailure if a state cannot be had or parsed, or pbxdoc itself fails
     */
    public static RevisionDiff of(DiffOptions options) throws PackFailure {
        State older = open(options.older(), options, options.newer());
        try {
            State newer = open(options.newer(), options, options.older());
            try {
                return new RevisionDiff(older, newer, options.audience());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                close(newer);
                throw FailureKind.of(e, newer.inspection().folder().root());
            }
        } catch (PackFailure e) {
            close(older);
            throw e;
        }
    }

    private static State open(String asked, DiffOptions options, String other) throws PackFailure {
        Path customer = options.folder()
                .map(options.directory()::resolve)
                .or(() -> RevisionPlace.folder(asked, options.directory()))
                .or(() -> RevisionPlace.folder(other, options.directory()))
                .orElse(options.directory());
        RevisionPlace place;
        try {
            place = RevisionPlace.open(asked, options.directory(), customer);
        } catch (IOException e) {
            throw FailureKind.of(e, customer);
        }
        try {
            return new State(place, inspect(place));
        } catch (PackFailure e) {
            close(new State(place, null));
            throw e;
        }
    }

    private static Inspection inspect(RevisionPlace place) throws PackFailure {
        CustomerFolder folder;
        try {
            folder = CustomerFolder.read(place.folder());
        } catch (PackFailure.Input e) {
            // Nobody should be told the path of a temporary folder.
            throw place.isTemporary() ? new PackFailure.Input("revision.empty", place.folder(), e, place.asked()) : e;
        }
        Inspection inspection = Inspection.ofText(folder);
        Optional<Finding> broken = inspection.findings().stream()
                .filter(finding -> finding.id().startsWith("SYN") || finding.id().startsWith("TXT"))
                .findFirst();
        if (broken.isPresent()) {
            throw unparsable(place, folder, broken.get());
        }
        return inspection;
    }

    private static PackFailure unparsable(RevisionPlace place, CustomerFolder folder, Finding broken) {
        Optional<Path> path = place.isTemporary() ? Optional.empty() : folder.path(broken.place().file());
        Object file = path.isPresent() ? path.get() : place.asked() + ": " + folder.name(broken.place().file());
        return new PackFailure.Input(
                "revision.unparsable", folder.root(), null, file, broken.place().line(), broken.place().column(), broken);
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return comparison.isEmpty();
    }

    /** Returns the differences and an entry for the change log as lines of text in the language of {@code locale}. */
    public String text(Locale locale) {
        return ComparisonText.plain(comparison, changeProposal(), Composition.wording(locale));
    }

    /** Returns the differences and an entry for the change log as Markdown in the language of {@code locale}. */
    public String markdown(Locale locale) {
        return ComparisonText.markdown(comparison, changeProposal(), Composition.wording(locale));
    }

    /** Returns the differences and an entry for the change log as a JSON object with labels in the language of {@code locale}. */
    public String json(Locale locale) {
        return RevisionJson.of(this, comparison, Composition.wording(locale));
    }

    /**
     * Writes the documents that show the differences, in the languages of the newer state, into a folder of their own in
     * {@code output}: all of them or none.
     *
     * @return the folder
     * @throws PackFailure if the newer state has no document header, the folder cannot be written, or pbxdoc itself fails
     */
    public Path write(Path output) throws PackFailure {
        if (newer.inspection().obstacle().isPresent()) {
            throw newer.inspection().obstacle().get();
        }
        Installation before = older.inspection().installation();
        Installation after = newer.inspection().installation();
        String name = PackIdentity.of(after, Optional.empty()).name() + "-diff";
        try {
            return DiffDocuments.of(before, after, audience).write(output, name, json(Locale.ENGLISH), languages());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw FailureKind.of(e, newer.inspection().folder().root());
        }
    }

    Optional<ChangeProposal> changeProposal() {
        return ChangeProposal.of(comparison, newer.inspection().installation(), languages());
    }

    /** Returns the languages of the newer state's documents. */
    public List<Locale> languages() {
        return Composition.of(newer.inspection().installation(), List.of()).languages();
    }

    /** Returns the older state as it was asked for. */
    public String older() {
        return older.place().asked();
    }

    /** Returns the newer state as it was asked for. */
    public String newer() {
        return newer.place().asked();
    }

    /** Returns who reads about it. */
    public Audience audience() {
        return audience;
    }

    @Override
    public void close() {
        close(older);
        close(newer);
    }

    /** What cannot be deleted now is in the system's temporary folder, which is cleared some day. */
    private static void close(State state) {
        try {
            state.place().close();
        } catch (IOException e) {
            return;
        }
    }
}
