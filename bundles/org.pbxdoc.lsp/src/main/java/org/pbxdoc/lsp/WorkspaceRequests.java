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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ide.outline.OutlineEntry;

/** Hears what happens to files and folders, and answers questions about all of them. */
final class WorkspaceRequests implements WorkspaceService {

    private final Desk desk;
    private final Set<Path> roots = new LinkedHashSet<>();

    WorkspaceRequests(Desk desk) {
        this.desk = desk;
    }

    /** Takes the folders that are open in the client. */
    synchronized void roots(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        removed.forEach(folder -> Customers.file(folder.getUri()).ifPresent(roots::remove));
        added.forEach(folder -> Customers.file(folder.getUri()).ifPresent(roots::add));
        desk.customers().workspace(List.copyOf(roots));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        roots(params.getEvent().getAdded(), params.getEvent().getRemoved());
        desk.diagnoses().allSoon();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        desk.diskChanged();
        desk.diagnoses().allSoon();
    }

    /** There is nothing to set while the server runs. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
        desk.requireClient();
        Map<Path, OpenTexts.OpenText> open = desk.texts().now();
        return desk.ask(checkpoint -> {
            Set<Path> folders = new LinkedHashSet<>();
            open.keySet().forEach(file -> folders.add(desk.customers().folder(file)));
            List<WorkspaceSymbol> symbols = new ArrayList<>();
            for (Path folder : folders) {
                checkpoint.run();
                Snapshot snapshot = desk.snapshots().of(desk.customers().edited(folder, open));
                Places places = new Places(snapshot, open);
                Outline.search(snapshot, params.getQuery()).forEach(entry -> symbols.add(symbol(entry, places)));
            }
            return Either.forRight(symbols);
        });
    }

    private static WorkspaceSymbol symbol(OutlineEntry entry, Places places) {
        Path file = Path.of(entry.uri().toFileString());
        Location location = new Location(places.uri(file), places.range(file, entry.head()));
        String container = (entry.kind() + (entry.title().isEmpty() ? "" : " · " + entry.title())).strip();
        return new WorkspaceSymbol(entry.name(), Reading.kind(entry.domain()), Either.forLeft(location), container);
    }

    @Override
    public CompletableFuture<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        return desk.ask(checkpoint -> new TextDocumentContentResult(ShippedTexts.text(params.getUri()).orElse("")));
    }
}
