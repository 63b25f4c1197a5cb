/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.desk.FolderChecks;
import org.pbxdoc.ide.desk.ModelThread;
import org.pbxdoc.ide.desk.Snapshots;
import org.pbxdoc.language.finding.Severity;

/** Checks a customer's folder when typing pauses, and tells the client the findings of all its files. */
final class Diagnoses implements FolderChecks.Listener {

    /** The pause after the last key. */
    private static final long PAUSE = 150;

    private final Customers customers;
    private final OpenTexts texts;
    private final Snapshots snapshots;
    private final FolderChecks checks;
    private final Map<Path, Set<Path>> told = new HashMap<>();
    private final Set<String> failures = new HashSet<>();
    private LanguageClient listener;
    private volatile Client client;

    Diagnoses(ModelThread thread, Snapshots snapshots, Customers customers, OpenTexts texts) {
        this.snapshots = snapshots;
        this.customers = customers;
        this.texts = texts;
        checks = new FolderChecks(
                thread, snapshots, folder -> customers.edited(folder, texts.now()), () -> client.locale(), this);
    }

    synchronized void start(LanguageClient to, Client its) {
        listener = to;
        client = its;
    }

    /** Checks the folder after a pause, if the client works in it; one that is asked for again starts the pause anew. */
    void soon(Path folder) {
        if (client == null || !isAtWork(folder)) {
            return;
        }
        try {
            checks.soon(folder, PAUSE);
        } catch (RejectedExecutionException e) {
            return; // the server has been shut down
        }
    }

    private synchronized boolean isAtWork(Path folder) {
        return told.containsKey(folder) || texts.now().keySet().stream().anyMatch(file -> customers.folder(file).equals(folder));
    }

    /** Checks all folders that were checked before: something on the disk has changed. */
    void allSoon() {
        Set<Path> all = new HashSet<>();
        synchronized (this) {
            all.addAll(told.keySet());
        }
        texts.now().keySet().forEach(file -> all.add(customers.folder(file)));
        all.forEach(this::soon);
    }

    /** Tells what is still true; files that had findings before and have none now are told so too. */
    @Override
    public void checked(EditedFolder edited, Snapshot snapshot, List<Problem> problems) {
        Map<Path, OpenTexts.OpenText> open = texts.now();
        // Versions and texts of one moment: with a text that came later these findings are not told any more.
        if (!customers.edited(edited.folder(), open).equals(edited)) {
            return;
        }
        publish(edited.folder(), open, byFile(snapshot, open, problems));
        if (edited.unsaved().isEmpty()) {
            snapshots.close(edited.folder());
        }
    }

    /** Nothing found and nothing checked look the same, so the author is told; once, since each key would tell again. */
    @Override
    public synchronized void failed(Path folder, Throwable cause) {
        if (failures.add(folder + " " + cause)) {
            listener.showMessage(new MessageParams(MessageType.Error, "pbxdoc: " + folder + ": " + cause));
        }
    }

    private Map<Path, List<Diagnostic>> byFile(
            Snapshot snapshot, Map<Path, OpenTexts.OpenText> open, List<Problem> problems) {
        Places places = new Places(snapshot, open);
        Map<Path, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>())
                    .add(diagnostic(problem, places, client.texts()));
        }
        return byFile;
    }

    private synchronized void publish(
            Path folder, Map<Path, OpenTexts.OpenText> open, Map<Path, List<Diagnostic>> byFile) {
        Set<Path> files = new HashSet<>(byFile.keySet());
        files.addAll(told.getOrDefault(folder, Set.of()));
        open.keySet().stream().filter(file -> file.startsWith(folder)).forEach(files::add);
        for (Path file : files.stream().sorted().toList()) {
            PublishDiagnosticsParams params =
                    new PublishDiagnosticsParams(Places.uri(file, open), byFile.getOrDefault(file, List.of()));
            if (open.containsKey(file)) {
                params.setVersion(open.get(file).version());
            }
            listener.publishDiagnostics(params);
        }
        told.put(folder, Set.copyOf(byFile.keySet()));
    }

    static Diagnostic diagnostic(Problem problem, Places places, boolean texts) {
        Diagnostic diagnostic = new Diagnostic(
                places.range(problem.file(), new Region(problem.offset(), problem.length())),
                problem.message(),
                severity(problem.severity()),
                "pbxdoc",
                problem.id());
        if (texts) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(ShippedTexts.page(problem.id())));
        }
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
