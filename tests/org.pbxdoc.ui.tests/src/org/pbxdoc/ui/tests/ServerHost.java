/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.pbxdoc.ide.TextLines;

/** Runs {@code pbxdoc lsp} as an editor does and keeps the diagnostics that it publishes. */
final class ServerHost implements LanguageClient, AutoCloseable {

    private static final long PATIENCE_S = 120;

    private final Map<String, List<Diagnostic>> published = new ConcurrentHashMap<>();
    private final Path root;
    private final Process process;
    private final LanguageServer server;

    ServerHost(List<String> command, Path root, Path log) throws Exception {
        this.root = root;
        process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) ProcessHandle.current().pid());
        params.setLocale("en");
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "customers")));
        params.setCapabilities(new ClientCapabilities());
        server.initialize(params).get(PATIENCE_S, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    void open(Path file) throws IOException {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(file.toUri().toString(), "pbxdoc", 1, Found.lines(file).text())));
    }

    /** Returns what has been published so far. */
    List<Found> found() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, List<Diagnostic>> file : published.entrySet()) {
            Path path = Path.of(URI.create(file.getKey()));
            TextLines lines = Found.lines(path);
            for (Diagnostic one : file.getValue()) {
                int start = offset(lines, one.getRange().getStart());
                int end = offset(lines, one.getRange().getEnd());
                found.add(Found.at(root, path, start, end - start, severity(one.getSeverity()), one.getCode().getLeft(), one.getMessage().getLeft()));
            }
        }
        return found.stream().sorted().toList();
    }

    private static int offset(TextLines lines, Position position) {
        return lines.offset(position.getLine(), position.getCharacter());
    }

    private static String severity(DiagnosticSeverity severity) {
        return severity == DiagnosticSeverity.Information ? "info" : severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.put(diagnostics.getUri(), List.copyOf(diagnostics.getDiagnostics()));
    }

    @Override
    public void telemetryEvent(Object event) {
        // The server sends none.
    }

    @Override
    public void showMessage(MessageParams message) {
        // Nobody reads it.
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // Nobody reads it.
    }

    @Override
    public void close() throws Exception {
        try {
            server.shutdown().get(PATIENCE_S, TimeUnit.SECONDS);
            server.exit();
            process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }
}
