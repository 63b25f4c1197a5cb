/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.pbxdoc.ide.TextLines;

/** A conversation with a server in a process of its own, as an editor has it. */
final class Session implements LanguageClient, AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /** The client complains at length of answers to messages that it never sent; held here, for loggers are forgotten. */
    private static final Logger COMPLAINTS = Logger.getLogger("org.eclipse.lsp4j");

    static {
        COMPLAINTS.setLevel(Level.OFF);
    }

    final Process process;
    final LanguageServer server;
    final InitializeResult initialized;
    private final Gate gate;
    private final Map<String, PublishDiagnosticsParams> diagnostics = new HashMap<>();
    private final List<PublishDiagnosticsParams> published = new ArrayList<>();
    private final List<Registration> registered = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** Whole messages only, from whichever thread. */
    private static final class Gate extends OutputStream {
        private final OutputStream out;

        Gate(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            out.flush();
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    private Session(Process process, Path root, String locale, Optional<Long> parent) throws Exception {
        this.process = process;
        gate = new Gate(process.getOutputStream());
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), gate);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) (long) parent.orElse(ProcessHandle.current().pid()));
        params.setLocale(locale);
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "customer")));
        CompletionItemCapabilities items = new CompletionItemCapabilities(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setCompletion(new CompletionCapabilities(items));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setTextDocumentContent(new TextDocumentContentCapabilities());
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        params.setCapabilities(new ClientCapabilities(workspace, text, null));
        initialized = server.initialize(params).get(60, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    /** Starts a server and opens the folder. */
    static Session start(Path root) throws Exception {
        return new Session(launch(), root, "en", Optional.empty());
    }

    static Session start(Path root, String locale, Optional<Long> parent) throws Exception {
        return new Session(launch(), root, locale, parent);
    }

    /** Starts a server in a virtual machine with these options. */
    static Session start(Path root, List<String> options) throws Exception {
        return new Session(launch(options), root, "en", Optional.empty());
    }

    static Process launch() throws IOException {
        return launch(List.of("-XX:TieredStopAtLevel=1"));
    }

    static Process launch(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServerMain.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    static TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    void open(Path file) throws IOException {
        open(file, Files.readString(file));
    }

    void open(Path file, String text) {
        texts.put(uri(file), text);
        versions.put(uri(file), 1);
        server.getTextDocumentService().didOpen(
                new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "pbxdoc", 1, text)));
    }

    /** Closes the text without saving it. */
    void shut(Path file) {
        texts.remove(uri(file));
        versions.remove(uri(file));
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    String text(Path file) {
        return texts.get(uri(file));
    }

    int version(Path file) {
        return versions.get(uri(file));
    }

    /** Replaces a stretch of the text, as a key does. */
    void edit(Path file, int offset, int length, String replacement) {
        String before = text(file);
        TextLines lines = TextLines.of(before);
        Range range = new Range(position(lines, offset), position(lines, offset + length));
        texts.put(uri(file), before.substring(0, offset) + replacement + before.substring(offset + length));
        int version = versions.merge(uri(file), 1, Integer::sum);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version),
                List.of(new TextDocumentContentChangeEvent(range, replacement))));
    }

    static Position position(TextLines lines, int offset) {
        return new Position(lines.line(offset), lines.column(offset));
    }

    Position at(Path file, String words) {
        int offset = text(file).indexOf(words);
        if (offset < 0) {
            throw new AssertionError(words + " is not in " + file);
        }
        return position(TextLines.of(text(file)), offset);
    }

    /** Sends bytes as they are. */
    void send(byte[] bytes) throws IOException {
        gate.write(bytes, 0, bytes.length);
    }

    void send(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, both, 0, header.length);
        System.arraycopy(bytes, 0, both, header.length, bytes.length);
        send(both);
    }

    /** Returns the latest diagnostics of {@code file} once they are as wanted. */
    synchronized PublishDiagnosticsParams await(Path file, Predicate<PublishDiagnosticsParams> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        for (PublishDiagnosticsParams latest = diagnostics.get(uri(file)); ; latest = diagnostics.get(uri(file))) {
            if (latest != null && wanted.test(latest)) {
                return latest;
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("no such diagnostics of " + file + ", but " + latest);
            }
            wait(left);
        }
    }

    /** Waits until the latest diagnostics of all files are as wanted; returns whether they have become so. */
    synchronized boolean awaitAll(Predicate<Map<String, PublishDiagnosticsParams>> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.test(diagnostics)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Returns the diagnostics of the version that the file has now. */
    PublishDiagnosticsParams current(Path file) throws InterruptedException {
        int version = version(file);
        return await(file, latest -> latest.getVersion() != null && latest.getVersion() == version);
    }

    synchronized Map<String, PublishDiagnosticsParams> latest() {
        return Map.copyOf(diagnostics);
    }

    synchronized List<PublishDiagnosticsParams> published() {
        return List.copyOf(published);
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params);
        published.add(params);
        notifyAll();
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.addAll(params.getRegistrations());
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    /** Returns what the server asked the client for. */
    synchronized List<Registration> registered() throws InterruptedException {
        for (int i = 0; i < 60 && registered.isEmpty(); i++) {
            wait(1_000);
        }
        return List.copyOf(registered);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {}

    /** Says goodbye and returns the exit code. */
    int end() throws Exception {
        server.shutdown().get(10, TimeUnit.SECONDS);
        server.exit();
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
