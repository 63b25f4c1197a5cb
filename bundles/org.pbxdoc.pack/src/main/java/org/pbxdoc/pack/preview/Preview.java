/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.NamedDrawing;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.document.Origin;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.rules.Checker;

/**
 * The sheets of one state of a model as it is written, or why there are none yet.
 *
 * <p>Making one reads the model; its sheets do not.
 */
public final class Preview {

    /** The languages that labels are there in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.ENGLISH);

    private final Locale language;
    private final List<PreviewSheet> sheets;
    private final Optional<Finding> obstacle;

    private Preview(Locale language, List<PreviewSheet> sheets, Optional<Finding> obstacle) {
        this.language = language;
        this.sheets = List.copyOf(sheets);
        this.obstacle = obstacle;
    }

    /**
     * Reads {@code sources}, as files or editors hold them, and returns their preview. It throws nothing of its own, however
     * unfinished they are.
     *
     * @param checkpoint run again and again; what it throws ends the work
     */
    public static Preview of(List<SourceFile> sources, PreviewOptions options, Runnable checkpoint) {
        Installation installation;
        try {
            installation = Installation.of(sources);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            URI file = sources.isEmpty() ? URI.createURI("") : sources.get(0).uri();
            return new Preview(options.language().orElse(LANGUAGES.get(0)), List.of(), Optional.of(failure(file, e)));
        }
        return of(installation, new Checker().check(installation, checkpoint), options, checkpoint);
    }

    /**
     * Returns the preview of a model.
     *
     * @param findings what its check found; the overview counts what is open
     * @param checkpoint run between sheets; what it throws ends the work
     */
    public static Preview of(Installation installation, List<Finding> findings, PreviewOptions options, Runnable checkpoint) {
        return new Sketch(installation, findings, options, checkpoint).preview();
    }

    /** Returns this preview, with what is known already of sheets of {@code earlier} that look the same. */
    public Preview after(Preview earlier) {
        List<PreviewSheet> known = sheets.stream()
                .map(sheet -> earlier.sheet(sheet.name()).map(sheet::after).orElse(sheet))
                .toList();
        return new Preview(language, known, obstacle);
    }

    /** Returns the language of the labels. */
    public Locale language() {
        return language;
    }

    /** Returns the sheets in the order of the dossier, the overview first; none while something stands in the way. */
    public List<PreviewSheet> sheets() {
        return sheets;
    }

    /** Returns the sheet called {@code name}, if there is one in this state. */
    public Optional<PreviewSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** Returns why there are no sheets: text that cannot be read, or a model that cannot be drawn yet. */
    public Optional<Finding> obstacle() {
        return obstacle;
    }

    private static Finding failure(URI file, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].toString();
        return new Finding(
                Finding.INTERNAL,
                Severity.ERROR,
                Finding.Outcome.NOT_EVALUABLE,
                Place.start(file),
                Finding.INTERNAL,
                List.of("", String.valueOf(cause), where),
                Optional.empty(),
                Optional.empty());
    }

    /** Somebody ended the work. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        Stopped(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** One preview in the making. */
    private record Sketch(Installation installation, List<Finding> findings, PreviewOptions options, Runnable checkpoint) {

        Preview preview() {
            Locale language = options.language().orElse(LANGUAGES.get(0));
            Optional<Finding> unreadable = unreadable();
            if (unreadable.isPresent()) {
                return new Preview(language, List.of(), unreadable);
            }
            checkpoint.run();
            try {
                Audience audience = options.audience().orElseGet(() -> Reader.audience(installation));
                Composition composition = Composition.of(installation, findings, audience);
                language = options.language().orElseGet(() -> composition.languages().get(0));
                return preview(composition.allDrawings(this::check), language);
            } catch (Stopped e) {
                throw e.cause;
            } catch (RuntimeException | StackOverflowError e) {
                return new Preview(language, List.of(), Optional.of(worst().orElseGet(() -> failed(e))));
            }
        }

        /** Of half a text, half would be drawn: what somebody is about to write would come and go. */
        private Optional<Finding> unreadable() {
            return findings.stream().filter(finding -> finding.id().startsWith("SYN") || finding.id().startsWith("TXT")).findFirst();
        }

        private Optional<Finding> worst() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR && finding.acceptedBecause().isEmpty())
                    .findFirst();
        }

        private Finding failed(Throwable cause) {
            List<StrictResource> files = installation.files();
            return failure(files.isEmpty() ? URI.createURI("") : files.get(0).getURI(), cause);
        }

        private Preview preview(List<NamedDrawing> drawings, Locale language) {
            Wording wording = Composition.wording(language);
            List<PreviewSheet> sheets = new ArrayList<>();
            Map<Origin, PreviewElement> known = new HashMap<>();
            for (NamedDrawing sheet : drawings) {
                check();
                Map<Origin, PreviewElement> elements = new HashMap<>();
                sheet.drawing().origins().distinct().forEach(origin -> element(origin, known).ifPresent(found -> elements.put(origin, found)));
                sheets.add(new PreviewSheet(sheet.name(), wording.say(sheet.title()), sheet.drawing(), wording, elements));
            }
            return new Preview(language, sheets, Optional.empty());
        }

        /** What ends the work is no failure of a composer. */
        private void check() {
            try {
                checkpoint.run();
            } catch (RuntimeException e) {
                throw new Stopped(e);
            }
        }

        private Optional<PreviewElement> element(Origin origin, Map<Origin, PreviewElement> known) {
            if (!known.containsKey(origin)) {
                Origins.in(installation).element(origin).ifPresent(element -> known.put(origin, element(element)));
            }
            return Optional.ofNullable(known.get(origin));
        }

        private static PreviewElement element(EObject element) {
            Place name = Places.of(element, null);
            ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
            Place text = node == null ? name : Places.of(element, node, node.getOffset(), node.getLength());
            return new PreviewElement(Named.of(element), name, text);
        }
    }
}
