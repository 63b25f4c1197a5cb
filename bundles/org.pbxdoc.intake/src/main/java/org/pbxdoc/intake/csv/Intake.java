/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.rules.Checker;

/**
 * Takes a table into a customer's folder: what comes out adds no error to it. What the rules object to in a row becomes the
 * reason why that row is rejected.
 */
public final class Intake {

    private static final int MOST_ROUNDS = 3;

    private final List<SourceFile> folder;
    private final IntakeOptions options;
    private final Runnable checkpoint;
    private final FolderFacts facts;
    private final Set<String> before;
    private final URI place;

    private Intake(List<SourceFile> folder, Installation installation, List<Finding> findings, URI place, IntakeOptions options, Runnable checkpoint) {
        this.folder = folder;
        this.options = options;
        this.checkpoint = checkpoint;
        this.place = place;
        facts = new FolderFacts(installation);
        before = findings.stream().filter(Intake::isError).map(Intake::key).collect(Collectors.toSet());
    }

    /**
     * Returns what an import of {@code table} into {@code folder} comes to.
     *
     * @param table the bytes of the file
     * @param fileName its name, for a comment
     * @param folder the files of the customer; none for a new one
     * @param checkpoint run again and again; what it throws ends the import
     * @throws IntakeRefusal if the table cannot be taken in, or the folder cannot be read
     */
    public static IntakePreview preview(
            byte[] table, String fileName, List<SourceFile> folder, IntakeOptions options, Runnable checkpoint) throws IntakeRefusal {
        ExportTable read = ExportTable.read(table, options.source());
        Installation installation = installation(folder);
        refuseUnknown(installation, options);
        List<Finding> findings = new Checker().check(installation, checkpoint);
        if (findings.stream().anyMatch(finding -> finding.id().startsWith("SYN") || finding.id().startsWith("TXT"))) {
            throw new IntakeRefusal("folder.broken");
        }
        URI place = place(folder, "import-" + read.source().word());
        return new Intake(folder, installation, findings, place, options, checkpoint).run(read, fileName);
    }

    private static Installation installation(List<SourceFile> files) {
        try {
            return Installation.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnknown(Installation installation, IntakeOptions options) throws IntakeRefusal {
        List<String> profiles = installation.all(Profile.class).stream().map(Profile::getName).toList();
        if (options.profile().filter(name -> !profiles.contains(name)).isPresent()) {
            throw new IntakeRefusal("folder.no-profile", options.profile().get(), String.join(", ", profiles));
        }
        List<String> sites = installation.all(Site.class).stream().map(Site::getName).toList();
        if (options.site().filter(name -> !sites.contains(name)).isPresent()) {
            throw new IntakeRefusal("folder.no-site", options.site().get(), String.join(", ", sites));
        }
    }

    /** Returns a file beside the others that is not there yet. */
    private static URI place(List<SourceFile> folder, String stem) {
        Set<String> taken = folder.stream().map(file -> file.uri().lastSegment().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String name = stem + SourceFolder.EXTENSION;
        for (int i = 2; taken.contains(name); i++) {
            name = stem + "-" + i + SourceFolder.EXTENSION;
        }
        URI parent = folder.isEmpty() ? URI.createFileURI("/customer") : folder.get(0).uri().trimSegments(1);
        return parent.appendSegment(name);
    }

    private IntakePreview run(ExportTable table, String fileName) {
        Outcome outcome = new Outcome();
        table.damaged().forEach(line -> outcome.reject(line, "row.shifted"));
        read(table, outcome);
        String shown = Quoted.isPlain(fileName) ? fileName : "";
        String comment = Said.of("comment.imported", shown, table.source().title(options.locale())).message(options.locale());
        Draft draft = settle(outcome, comment);
        outcome.rejected().sort((one, other) -> Long.compare(one.line(), other.line()));
        outcome.remarks().sort((one, other) -> Long.compare(one.line(), other.line()));
        return new IntakePreview(table.source(), place.lastSegment(), draft.text(), draft.content().created(), outcome.rejected(),
                outcome.remarks(), table.headings().ignored(), table.headings().secret(),
                draft.errors().stream().map(Said::of).toList());
    }

    private void read(ExportTable table, Outcome outcome) {
        UserRows users = new UserRows(facts, outcome);
        PhoneBookRows book = new PhoneBookRows(facts, outcome);
        SubnetRows subnets = new SubnetRows(facts, outcome);
        for (ExportTable.Row row : table.rows()) {
            checkpoint.run();
            switch (table.source()) {
                case THREECX, FREEPBX_BULK_EXTENSIONS, FREEPBX_BULK_HANDLER -> users.read(row);
                case YEALINK -> book.read(row);
                case NETBOX -> subnets.read(row);
            }
        }
    }

    /** A text and the errors it would bring. */
    private record Draft(IntakeText content, String text, List<Finding> errors) {}

    /** Users in service need more than planned ones, such as licences; what even planned ones bring errors for is rejected. */
    private Draft settle(Outcome outcome, String comment) {
        Draft draft = draft(outcome, comment, false);
        for (int round = 0; round < MOST_ROUNDS && !draft.errors().isEmpty(); round++) {
            Draft planned = draft(outcome, comment, true);
            Map<Item, Said> blamed = blamed(planned);
            if (blamed.isEmpty()) {
                return planned;
            }
            outcome.reject(blamed);
            draft = draft(outcome, comment, false);
        }
        return draft.errors().isEmpty() ? draft : draft(outcome, comment, true);
    }

    private Draft draft(Outcome outcome, String comment, boolean planned) {
        IntakeText content = new IntakeText(facts, options, planned);
        String text = content.of(comment, outcome.items());
        if (text.isEmpty()) {
            return new Draft(content, text, List.of());
        }
        List<SourceFile> together = new ArrayList<>(folder);
        together.add(new SourceFile(place, text.getBytes(StandardCharsets.UTF_8)));
        List<Finding> errors = new Checker().check(installation(together), checkpoint).stream()
                .filter(finding -> isError(finding) && !before.contains(key(finding)))
                .toList();
        return new Draft(content, text, errors);
    }

    private Map<Item, Said> blamed(Draft draft) {
        Map<Item, Said> blamed = new LinkedHashMap<>();
        Map<Integer, List<Item>> lines = draft.content().byLine(draft.text());
        for (Finding error : draft.errors()) {
            // An error that stands in another file names what is new, or it is nobody's.
            List<Item> guilty = error.place().file().equals(place)
                    ? lines.getOrDefault(error.place().line(), List.of())
                    : draft.content().named(error.args());
            guilty.forEach(item -> blamed.putIfAbsent(item, Said.of(error)));
        }
        return blamed;
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.acceptedBecause().isEmpty();
    }

    private static String key(Finding finding) {
        return finding.place().file() + " " + finding.place().line() + " " + finding.key() + " " + finding.args();
    }
}
