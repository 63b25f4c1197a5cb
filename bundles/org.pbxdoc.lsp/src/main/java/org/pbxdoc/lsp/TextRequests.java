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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * Hears what happens to open texts and answers questions about them.
 *
 * <p>The futures of the questions are returned as they are: a cancelled one must reach the work itself.
 */
final class TextRequests implements TextDocumentService {

    private final Desk desk;

    TextRequests(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        Customers.file(uri).ifPresent(file -> {
            desk.texts().open(file, uri, params.getTextDocument().getVersion(), params.getTextDocument().getText());
            check(file);
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Customers.file(params.getTextDocument().getUri()).ifPresent(file -> {
            desk.texts().change(file, params.getTextDocument().getVersion(), params.getContentChanges());
            check(file);
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Customers.file(params.getTextDocument().getUri()).ifPresent(file -> {
            desk.texts().close(file);
            check(file);
        });
    }

    /** A client that does not watch files still says that it has written one. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        Customers.file(params.getTextDocument().getUri()).ifPresent(file -> {
            desk.diskChanged();
            check(file);
        });
    }

    private void check(Path file) {
        desk.diagnoses().soon(desk.customers().folder(file));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        TextDocumentIdentifier document = params.getTextDocument();
        return desk.ask(document, Either.forRight(new CompletionList()), question ->
                Either.forRight(Writing.completions(question, params.getPosition(), document.getUri())));
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return Writing.document(item)
                .map(uri -> desk.ask(new TextDocumentIdentifier(uri), item, question -> Writing.documented(question, item)))
                .orElse(CompletableFuture.completedFuture(item));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return desk.ask(params.getTextDocument(), null, question -> Reading.hover(question, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return desk.ask(params.getTextDocument(), Either.forLeft(List.of()), question ->
                Either.forLeft(Reading.definition(question, params.getPosition())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return desk.ask(params.getTextDocument(), List.of(), question ->
                Reading.references(question, params.getPosition(), declaration));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return desk.ask(params.getTextDocument(), List.of(), question -> Reading.highlights(question, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return desk.ask(params.getTextDocument(), List.of(), question ->
                Reading.symbols(question).stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return desk.ask(params.getTextDocument(), List.of(), question ->
                Writing.actions(question, params.getRange(), params.getContext()).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return desk.ask(params.getTextDocument(), List.of(), Reading::lenses);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return layout(params.getTextDocument(), Optional.empty());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return layout(params.getTextDocument(), Optional.of(params.getRange()));
    }

    private CompletableFuture<List<? extends TextEdit>> layout(TextDocumentIdentifier document, Optional<Range> part) {
        return desk.ask(document, List.of(), question -> Writing.layout(question, part));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return desk.ask(params.getTextDocument(), null, question ->
                Writing.rename(question, params.getPosition(), params.getNewName()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
        return desk.ask(params.getTextDocument(), null, question -> {
            PrepareRenameResult subject = Writing.subject(question, params.getPosition());
            return subject == null ? null : Either3.forSecond(subject);
        });
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return desk.ask(params.getTextDocument(), List.of(), Reading::folds);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return desk.ask(params.getTextDocument(), List.of(), question -> Reading.selections(question, params.getPositions()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return desk.ask(params.getTextDocument(), new SemanticTokens(List.of()), Reading::tokens);
    }
}
