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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DynamicRegistrationCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the client can do and how it speaks.
 *
 * @param locale the language of messages
 * @param snippets whether it takes texts with gaps
 * @param texts whether it can show texts that are no files
 * @param watches whether it can be asked to watch files
 */
record Client(Locale locale, boolean snippets, boolean texts, boolean watches) {

    private static final List<String> LANGUAGES = List.of("fr", "de", "it", "en");

    static Client of(InitializeParams params, Optional<Locale> wanted) {
        Optional<ClientCapabilities> can = Optional.ofNullable(params.getCapabilities());
        boolean snippets = can.map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
        boolean texts = can.map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getTextDocumentContent)
                .isPresent();
        boolean watches = can.map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DynamicRegistrationCapabilities::getDynamicRegistration)
                .orElse(false);
        return new Client(
                wanted.orElseGet(() -> language(params.getLocale())), snippets, texts || saysTexts(params), watches);
    }

    /** Clients that do not know the request of the protocol yet can say that they call it all the same. */
    private static boolean saysTexts(InitializeParams params) {
        return params.getInitializationOptions() instanceof JsonObject options
                && options.get("textDocumentContent") instanceof JsonPrimitive said
                && said.getAsBoolean();
    }

    private static Locale language(String tag) {
        String language = tag == null ? "en" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en");
    }
}
