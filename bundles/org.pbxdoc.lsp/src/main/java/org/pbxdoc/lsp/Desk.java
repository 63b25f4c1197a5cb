/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.desk.ModelThread;
import org.pbxdoc.ide.desk.Snapshots;

/** What the server works with: the open texts, the customers, the one thread for models, and who is on the other side. */
final class Desk {

    private final OpenTexts texts = new OpenTexts();
    private final Customers customers = new Customers();
    private final ModelThread thread = new ModelThread("model");
    private final Snapshots snapshots = new Snapshots();
    private final Diagnoses diagnoses = new Diagnoses(thread, snapshots, customers, texts);
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

    /** The states of the customers' folders, to be asked by the thread for models. */
    Snapshots snapshots() {
        return snapshots;
    }

    /** Says that files have changed on the disk. */
    void diskChanged() {
        customers.diskChanged();
        snapshots.diskChanged();
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
        if (!open.containsKey(file.get()) && !Files.isRegularFile(file.get())) {
            // Its folder, which may be the whole disk, is not searched for nothing.
            return CompletableFuture.completedFuture(nothing);
        }
        EditedFolder folder = customers.edited(customers.folder(file.get()), open);
        return ask(checkpoint -> {
            Snapshot snapshot = snapshots.of(folder);
            return snapshot.resource(file.get()).isEmpty()
                    ? nothing
                    : answer.of(new Question(snapshot, file.get(), new Places(snapshot, open), client, checkpoint));
        });
    }

    /** Answers a question before any check goes on; its argument is to be run now and then. */
    <T> CompletableFuture<T> ask(Function<Runnable, T> question) {
        try {
            return thread.ask(checkpoint -> answer(question, checkpoint));
        } catch (RejectedExecutionException e) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidRequest, "shut down already", null));
        }
    }

    private static <T> T answer(Function<Runnable, T> question, Runnable checkpoint) {
        try {
            return question.apply(checkpoint);
        } catch (CancellationException | ResponseErrorException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Libraries throw errors too; whoever asked is told which one it was.
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InternalError, String.valueOf(e), null));
        }
    }
}
