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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.pbxdoc.ide.TextLines;

/** Every kind of question that an editor asks about a place in a text. */
enum Question {
    COMPLETION,
    DOCUMENTATION,
    HOVER,
    DEFINITION,
    REFERENCES,
    HIGHLIGHTS,
    SYMBOLS,
    ALL_SYMBOLS,
    ACTIONS,
    LENSES,
    LAYOUT,
    LAYOUT_OF_LINES,
    NAME,
    RENAME,
    FOLDS,
    SELECTIONS,
    TOKENS,
    PAGE;

    private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    /** Asks the server about a place in the text that is open in {@code session}. */
    CompletableFuture<?> ask(Session session, Path file, int offset) {
        TextDocumentService texts = session.server.getTextDocumentService();
        TextDocumentIdentifier document = Session.document(file);
        TextLines lines = TextLines.of(session.text(file));
        Position place = Session.position(lines, offset);
        Range near = new Range(place, Session.position(lines, Math.min(lines.text().length(), offset + 200)));
        return switch (this) {
            case COMPLETION -> texts.completion(new CompletionParams(document, place));
            case DOCUMENTATION -> texts.completion(new CompletionParams(document, place)).thenCompose(found -> first(texts, found));
            case HOVER -> texts.hover(new HoverParams(document, place));
            case DEFINITION -> texts.definition(new DefinitionParams(document, place));
            case REFERENCES -> texts.references(new ReferenceParams(document, place, new ReferenceContext(true)));
            case HIGHLIGHTS -> texts.documentHighlight(new DocumentHighlightParams(document, place));
            case SYMBOLS -> texts.documentSymbol(new DocumentSymbolParams(document));
            case ALL_SYMBOLS -> session.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("a"));
            case ACTIONS -> texts.codeAction(new CodeActionParams(document, near, new CodeActionContext(List.of())));
            case LENSES -> texts.codeLens(new CodeLensParams(document));
            case LAYOUT -> texts.formatting(new DocumentFormattingParams(document, OPTIONS));
            case LAYOUT_OF_LINES -> texts.rangeFormatting(new DocumentRangeFormattingParams(document, OPTIONS, near));
            case NAME -> texts.prepareRename(new PrepareRenameParams(document, place));
            case RENAME -> texts.rename(new RenameParams(document, place, "renamed"));
            case FOLDS -> texts.foldingRange(new FoldingRangeRequestParams(document));
            case SELECTIONS -> texts.selectionRange(new SelectionRangeParams(document, List.of(place)));
            case TOKENS -> texts.semanticTokensFull(new SemanticTokensParams(document));
            case PAGE -> session.server.getWorkspaceService()
                    .textDocumentContent(new TextDocumentContentParams(ShippedTexts.page("NUM007")));
        };
    }

    private static CompletableFuture<?> first(TextDocumentService texts, Either<List<CompletionItem>, CompletionList> found) {
        List<CompletionItem> items = found.isLeft() ? found.getLeft() : found.getRight().getItems();
        return items.isEmpty() ? CompletableFuture.completedFuture(null) : texts.resolveCompletionItem(items.get(0));
    }

    /** Waits for an answer and returns it in words; a refusal, as of a name that is taken, is one too. */
    static String answer(CompletableFuture<?> asked) throws Exception {
        try {
            return String.valueOf(asked.get(60, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ResponseErrorException refusal
                    && refusal.getResponseError().getCode() == ResponseErrorCode.RequestFailed.getValue()) {
                return refusal.getMessage();
            }
            throw e;
        }
    }
}
