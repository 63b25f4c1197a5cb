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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextLines;

/** What the server works with: the open texts, the customers, the one thread for models, and who is on the other side. */
final class Desk {

    private final OpenTexts texts = new OpenTexts();
    private final Customers customers = new Customers();
    private final ModelThread thread = new ModelThread();
    private final Diagnoses diagnoses = new Diagnoses(thread, customers, texts);
    private volatile Client client;

    /** Answers one question about a file. */
    @FunctionalInterface
    interface Answer<T> {
        T of(Question question);
    }

    /**
     * A question about a file, in the state that the client was in when it asked.
     *
     * @param snapshot the customer's folder
     * @param file the file
     * @param places turns offsets into lines and columns
     * @param client who asks
     * @param checkpoint to be run during long work
     */
    record Question(Snapshot snapshot, Path file, Places places, Client client, Runnable checkpoint) {

        TextLines lines() {
            return places.lines(file);
        }

        int offset(Position position) {
            return Places.offset(lines(), position);
        }
    }

    OpenTexts texts() {
        return texts;
    }

    Customers customers() {
        return customers;
    }

    ModelThread thread() {
        return thread;
    }

    Diagnoses diagnoses() {
        return diagnoses;
    }

    Client client() {
        return client;
    }

    void client(Client who) {
        client = who;
    }

    /** Nothing can be asked before the client has said who it is. */
    void requireClient() {
        if (client == null) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.ServerNotInitialized, "initialize comes first", null));
        }
    }

    /** Answers a question about the file of {@code document}; {@code nothing} if it is no file of ours. */
    <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T nothing, Answer<T> answer) {
        requireClient();
        Optional<Path> file = Customers.file(document.getUri());
        if (file.isEmpty()) {
            return CompletableFuture.completedFuture(nothing);
        }
        Map<Path, OpenTexts.OpenText> open = texts.now();
        EditedFolder folder = customers.edited(customers.folder(file.get()), open);
        return thread.answer(checkpoint -> {
            Snapshot snapshot = customers.snapshot(folder);
            return snapshot.resource(file.get()).isEmpty()
                    ? nothing
                    : answer.of(new Question(snapshot, file.get(), new Places(snapshot, open), client, checkpoint));
        });
    }
}
