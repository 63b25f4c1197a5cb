/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.complete.Completion;
import org.pbxdoc.ide.complete.Completions;
import org.pbxdoc.ide.complete.Template;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ide.fix.Fixes;
import org.pbxdoc.ide.format.LayoutChanges;
import org.pbxdoc.ide.rename.Rename;

/** Answers the questions of somebody who writes: what can stand here, how is this mended, called otherwise, laid out. */
final class Writing {

    private static final String SUBJECT = "subject";
    private static final String DOCUMENT = "uri";

    private Writing() {}

    static CompletionList completions(Desk.Question question, Position position, String uri) {
        List<Completion> found = Completions.shared().at(question.snapshot(), question.file(), question.offset(position));
        List<CompletionItem> items = new ArrayList<>();
        for (Completion completion : found) {
            items.add(item(completion, question, uri));
        }
        return new CompletionList(false, items);
    }

    private static CompletionItem item(Completion completion, Desk.Question question, String uri) {
        boolean gaps = completion.snippet() && question.client().snippets();
        String text = completion.snippet() && !gaps
                ? new Template("", List.of(), completion.text()).plain()
                : completion.text();
        CompletionItem item = new CompletionItem(completion.label());
        item.setKind(kind(completion.kind()));
        item.setDetail(completion.detail().isEmpty() ? null : completion.detail());
        item.setFilterText(completion.snippet() ? completion.label().replace(" …", "") : completion.text());
        item.setSortText(completion.kind().ordinal() + completion.label());
        item.setInsertTextFormat(gaps ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        Range range = Places.range(question.lines(), completion.region());
        item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
        if (!completion.subject().isEmpty()) {
            JsonObject data = new JsonObject();
            data.add(SUBJECT, new JsonPrimitive(completion.subject()));
            data.add(DOCUMENT, new JsonPrimitive(uri));
            item.setData(data);
        }
        return item;
    }

    private static CompletionItemKind kind(Completion.Kind kind) {
        return switch (kind) {
            case TEMPLATE -> CompletionItemKind.Snippet;
            case NAME -> CompletionItemKind.Reference;
            case MODEL -> CompletionItemKind.Class;
            case RULE -> CompletionItemKind.Event;
            case VALUE -> CompletionItemKind.EnumMember;
            case KEYWORD -> CompletionItemKind.Keyword;
        };
    }

    /** Returns the document that a proposal was made for. */
    static Optional<String> document(CompletionItem item) {
        return word(item, DOCUMENT);
    }

    private static Optional<String> word(CompletionItem item, String key) {
        return item.getData() instanceof JsonObject data
                        && data.get(key) instanceof JsonPrimitive word
                ? Optional.of(word.getAsString())
                : Optional.empty();
    }

    static CompletionItem documented(Desk.Question question, CompletionItem item) {
        word(item, SUBJECT)
                .flatMap(subject -> Completions.documentation(question.snapshot(), subject, question.client().locale()))
                .ifPresent(text -> item.setDocumentation(Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, text))));
        return item;
    }

    static PrepareRenameResult subject(Desk.Question question, Position position) {
        return Rename.subject(question.snapshot(), question.file(), question.offset(position))
                .map(region -> new PrepareRenameResult(
                        Places.range(question.lines(), region), region.of(question.lines().text())))
                .orElse(null);
    }

    static WorkspaceEdit rename(Desk.Question question, Position position, String name) {
        Rename rename = Rename.to(
                question.snapshot(), question.file(), question.offset(position), name, question.client().locale());
        if (rename.refusal().isPresent()) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, rename.refusal().get(), null));
        }
        return question.places().edit(rename.changes());
    }

    static List<TextEdit> layout(Desk.Question question, Optional<Range> part) {
        String text = question.lines().text();
        List<TextChange> changes = part.isEmpty()
                ? LayoutChanges.of(question.file(), text)
                : LayoutChanges.of(question.file(), text, region(question, part.get()));
        return changes.stream()
                .map(change -> new TextEdit(Places.range(question.lines(), change.region()), change.text()))
                .toList();
    }

    private static Region region(Desk.Question question, Range range) {
        return Region.between(question.offset(range.getStart()), question.offset(range.getEnd()));
    }

    static List<CodeAction> actions(Desk.Question question, Range range, CodeActionContext context) {
        List<CodeAction> actions = new ArrayList<>();
        for (Fix fix : Fixes.in(
                question.snapshot(), question.file(), region(question, range), question.client().locale(), question.checkpoint())) {
            String kind = fix.kind() == Fix.Kind.REWRITE ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix;
            if (context.getOnly() == null || context.getOnly().stream().anyMatch(kind::startsWith)) {
                actions.add(action(fix, kind, question));
            }
        }
        return actions;
    }

    private static CodeAction action(Fix fix, String kind, Desk.Question question) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(kind);
        action.setEdit(question.places().edit(fix.changes()));
        action.setIsPreferred(fix.kind() == Fix.Kind.MEND ? true : null);
        fix.problem().ifPresent(problem -> action.setDiagnostics(
                List.of(Diagnoses.diagnostic(problem, question.places(), question.client().texts()))));
        return action;
    }
}
