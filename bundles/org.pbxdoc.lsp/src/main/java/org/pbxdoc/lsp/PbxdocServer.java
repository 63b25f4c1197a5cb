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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.complete.Completions;

/** Begins and ends the conversation, and says what the server can do. It reads folders and never writes. */
final class PbxdocServer implements LanguageServer {

    private static final List<String> WATCHED = List.of("**/*.pbxdoc", "**/*.csv");

    private final Desk desk = new Desk();
    private final TextRequests texts = new TextRequests(desk);
    private final WorkspaceRequests workspace = new WorkspaceRequests(desk);
    private final Optional<Locale> language;
    private final IntConsumer end;
    private LanguageClient client;
    private volatile boolean shutDown;

    /**
     * Makes a server.
     *
     * @param language the language of messages; that of the client if not given
     * @param end ends the process with an exit code
     */
    PbxdocServer(Optional<Locale> language, IntConsumer end) {
        this.language = language;
        this.end = end;
    }

    void connect(LanguageClient to) {
        client = to;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (desk.client() != null) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidRequest, "initialized already", null));
        }
        desk.client(Client.of(params, language));
        workspace.roots(folders(params), List.of());
        desk.diagnoses().start(client, desk.client());
        if (params.getProcessId() != null) {
            endWith(params.getProcessId());
        }
        desk.thread().later(PbxdocServer::warmUp, 0);
        InitializeResult result = new InitializeResult(capabilities());
        result.setServerInfo(new ServerInfo("pbxdoc"));
        return CompletableFuture.completedFuture(result);
    }

    /** Files and tables change behind the editor's back too: another branch, a spreadsheet that is saved. */
    @Override
    public void initialized(InitializedParams params) {
        if (desk.client() != null && desk.client().watches()) {
            List<FileSystemWatcher> watchers = WATCHED.stream()
                    .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
                    .toList();
            client.registerCapability(new RegistrationParams(List.of(new Registration(
                    "files", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
    }

    @SuppressWarnings("deprecation") // older clients know one folder only
    private static List<WorkspaceFolder> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return params.getWorkspaceFolders();
        }
        return params.getRootUri() == null ? List.of() : List.of(new WorkspaceFolder(params.getRootUri(), ""));
    }

    /** A client that is killed cannot say goodbye; one without a process is watched by its stream. */
    private void endWith(int process) {
        ProcessHandle.of(process).ifPresentOrElse(
                handle -> handle.onExit().thenRun(() -> end.accept(1)), () -> end.accept(1));
    }

    /** The first question takes longest, so the server asks itself before the author does. */
    private static void warmUp() {
        Path folder = Path.of("/");
        Path file = folder.resolve("a.pbxdoc");
        String text = "site a \"A\" { }\nserver s \"S\" { at  }\n";
        Snapshot snapshot = Snapshot.of(new EditedFolder(Path.of("/nowhere"), Map.of(file, text)));
        Completions.shared().at(snapshot, file, text.indexOf("  }") + 1);
        snapshot.problems(Locale.ENGLISH, () -> {});
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(Either.forRight(new SaveOptions(false)));
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(true, List.of(".")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setFoldingRangeProvider(true);
        can.setSelectionRangeProvider(true);
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(Reading.TOKENS, Reading.MODIFIERS), true));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
        workspace.setTextDocumentContent(new TextDocumentContentRegistrationOptions(List.of(ShippedTexts.SCHEME)));
        can.setWorkspace(workspace);
        return can;
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        desk.thread().end();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        end.accept(shutDown ? 0 : 1);
    }

    /** There is no trace to turn on. */
    @Override
    public void setTrace(SetTraceParams params) {}

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
