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
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.Redaction;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.pack.manifest.Manifest;
import org.pbxdoc.pack.manifest.Manifest.Deviation;
import org.pbxdoc.pack.manifest.ManifestSignature;
import org.pbxdoc.pack.output.OutputTree;
import org.pbxdoc.pack.output.PackPlace;
import org.pbxdoc.pdf.Attachment;

/**
 * Makes the pack of a customer's folder: reads, checks, composes, writes, and puts it in place in one step.
 *
 * <p>Until the last step nothing of the old pack is touched. The same folder and options give the same bytes on every
 * machine.
 */
public final class PackBuild {

    /** Composes what a checked folder says. */
    interface Composer {
        Contents compose(Inspection inspection);
    }

    private final PackOptions options;
    private final Progress progress;
    private final Composer composer;

    PackBuild(PackOptions options, Progress progress, Composer composer) {
        this.options = options;
        this.progress = progress;
        this.composer = composer;
    }

    /**
     * Makes the pack that {@code options} ask for, unless findings stand in the way.
     *
     * @throws PackFailure if the folder cannot be read, the pack cannot be written, or pbxdoc itself fails
     */
    public static PackResult run(PackOptions options, Progress progress) throws PackFailure {
        return new PackBuild(options, progress, Contents::of).run();
    }

    PackResult run() throws PackFailure {
        report(Stage.READ, 0, 1);
        Optional<PrivateKey> key = options.signKey().isPresent() ? Optional.of(KeyFiles.privateKey(options.signKey().get())) : Optional.empty();
        CustomerFolder folder = CustomerFolder.read(options.folder());
        report(Stage.CHECK, 0, 1);
        Inspection inspection = Inspection.of(folder, options.asOf(), options.audience());
        Inspection.Verdict verdict = inspection.verdict(options.failOn());
        if (verdict != Inspection.Verdict.CLEAN) {
            return PackResult.refused(inspection, verdict);
        }
        if (inspection.obstacle().isPresent()) {
            throw inspection.obstacle().get();
        }
        try {
            return write(inspection, key);
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw FailureKind.of(e, folder.root());
        }
    }

    private PackResult write(Inspection inspection, Optional<PrivateKey> key) throws IOException, GeneralSecurityException, PackFailure {
        PackIdentity identity = PackIdentity.of(inspection.installation(), options.audience());
        try (PackPlace place = PackPlace.take(options.output(), identity.name())) {
            report(Stage.COMPOSE, 0, 1);
            Contents contents = composer.compose(inspection);
            if (!options.languages().isEmpty()) {
                contents = contents.in(options.languages());
            }
            Redaction redaction = Redaction.of(inspection.installation());
            PeoplesText people = people(place, identity, audience(inspection).getLiteral());
            List<MissingGlyphs> missing = Collections.synchronizedList(new ArrayList<>());
            Attachment model = ModelManifest.of(inspection, identity, !redaction.hidesAnything());
            writeAll(contents, new FormatWriters(options.csv(), people, Optional.of(model), missing::add), place.tree());
            missing.sort(Comparator.comparing(MissingGlyphs::file));
            List<KeptText> kept = people.keep(place.tree());
            if (!redaction.hidesAnything()) {
                writeModel(inspection.folder(), place.tree());
            }
            Manifest manifest = manifest(inspection, identity, contents.languages(), redaction, place.tree());
            byte[] words = manifest.json().getBytes(StandardCharsets.US_ASCII);
            place.tree().write(PackPlace.MANIFEST, out -> out.write(words));
            if (key.isPresent()) {
                byte[] signature = ManifestSignature.of(words, key.get());
                place.tree().write(ManifestSignature.FILE, out -> out.write(signature));
            }
            report(Stage.PLACE, 0, 1);
            place.commit(options.zipped());
            return new PackResult(
                    inspection,
                    Inspection.Verdict.CLEAN,
                    redaction.hidesAnything(),
                    Optional.of(place.folder()),
                    options.zipped() ? Optional.of(place.archive()) : Optional.empty(),
                    place.tree().files(),
                    kept,
                    missing);
        }
    }

    /** What people wrote for one reader must not reach another one, and must not be lost either. */
    private static PeoplesText people(PackPlace place, PackIdentity identity, String reader) throws IOException, PackFailure {
        PeoplesText people = new PeoplesText(place.earlier(identity.packName()));
        Optional<String> before = people.audience();
        if (before.isEmpty() || before.get().equals(reader)) {
            return people;
        }
        PeoplesText replaced = new PeoplesText(place.earlier());
        if (replaced.isThere()) {
            throw new PackFailure.Output("other-reader", place.folder(), null, before.get(), reader);
        }
        return replaced;
    }

    private static Audience audience(Inspection inspection) {
        return inspection.installation().header().map(DocumentHeader::getAudience).orElse(Audience.CUSTOMER);
    }

    private void writeAll(Contents contents, FormatWriters writers, OutputTree tree) throws IOException, PackFailure {
        List<Deliverables.Step> steps = Deliverables.of(contents, writers);
        boolean whole = new SideBySide(steps, tree).run(done -> {
            progress.at(Stage.WRITE, done, steps.size());
            return !progress.isCancelled();
        });
        if (!whole) {
            throw new PackFailure.Cancelled(options.output());
        }
    }

    private static void writeModel(CustomerFolder folder, OutputTree tree) throws IOException {
        PortableNames names = new PortableNames();
        for (SourceFile source : folder.files()) {
            tree.write("model/" + names.of(folder.name(source.uri())), out -> out.write(source.bytes()));
        }
    }

    private static Manifest manifest(
            Inspection inspection, PackIdentity identity, List<Locale> languages, Redaction redaction, OutputTree tree) {
        Locale language = languages.get(0);
        List<Finding> shown = inspection.findings().stream().filter(finding -> !redaction.hides(finding)).toList();
        CustomerFolder folder = inspection.folder();
        return new Manifest(
                ToolVersion.current(),
                identity.customer(),
                identity.version(),
                inspection.installation().asOf().map(Object::toString),
                languages.stream().map(Locale::getLanguage).toList(),
                audience(inspection).getLiteral(),
                folder.sha256(),
                shown.stream().filter(f -> f.acceptedBecause().isEmpty()).map(f -> deviation(f, folder, language)).toList(),
                shown.stream().filter(f -> f.acceptedBecause().isPresent()).map(f -> deviation(f, folder, language)).toList(),
                tree.files());
    }

    private static Deviation deviation(Finding finding, CustomerFolder folder, Locale language) {
        return new Deviation(
                finding.id(),
                finding.severity().word(),
                folder.name(finding.place().file()),
                finding.place().line(),
                finding.place().column(),
                finding.message(language),
                finding.acceptedBecause());
    }

    private void report(Stage stage, int done, int total) throws PackFailure.Cancelled {
        if (progress.isCancelled()) {
            throw new PackFailure.Cancelled(options.output());
        }
        progress.at(stage, done, total);
    }
}
