/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;

/**
 * The parsed, linked and checked state of one open document, shared by all features of its editors.
 *
 * <p>Questions are answered on the thread for models and see one consistent state; the check follows the last key.
 */
public final class EditorModel {

    /** The pause between the last key and the check. */
    public static final long PAUSE_MS = 200;

    private final Models models;
    private final IDocument document;
    private final OpenFile file;
    private volatile Path customer;
    private final URI uri;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final IDocumentListener typing = new Typing();
    private volatile String text;
    private volatile Checked latest;
    private int users;

    /** Is told when a state was checked; on the thread for models. */
    @FunctionalInterface
    public interface Listener {
        void checked(Checked state);
    }

    /**
     * A state that was checked.
     *
     * @param snapshot the customer's folder
     * @param file this document's file
     * @param text this document's text in it
     * @param problems those of all files
     */
    public record Checked(Snapshot snapshot, Path file, String text, List<Problem> problems) {

        /** Returns the problems of this document. */
        public List<Problem> here() {
            return problems.stream().filter(problem -> problem.file().equals(file)).toList();
        }
    }

    /**
     * A question in one state.
     *
     * @param snapshot the customer's folder
     * @param file this document's file
     * @param uri the address of the same, or of the catalogue that the document is
     * @param text this document's text
     * @param checkpoint to be run during long work
     */
    public record Question(Snapshot snapshot, Path file, URI uri, String text, Runnable checkpoint) {}

    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Only the text after the change counts.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            text = document.get();
            models.checkSoon(customer, PAUSE_MS);
        }
    }

    EditorModel(Models models, IDocument document) {
        this.models = models;
        this.document = document;
        file = OpenFile.of(document);
        customer = currentCustomer();
        uri = document instanceof CatalogueText catalogue ? catalogue.uri() : EditedFolder.uri(file.path());
        text = document.get();
    }

    private Path currentCustomer() {
        return document instanceof CatalogueText catalogue ? catalogue.customer() : file.customer();
    }

    /** A file that comes or goes can make two folders one, or one two; returns whether this document now belongs to another. */
    boolean hasMoved() {
        if (file.file() != null && file.file().getLocation() == null) {
            return false; // its project has just been deleted, and its editor closes next
        }
        Path before = customer;
        customer = currentCustomer();
        return !customer.equals(before);
    }

    void acquired() {
        if (users++ == 0) {
            document.addDocumentListener(typing);
            text = document.get();
        }
    }

    boolean released() {
        if (--users == 0) {
            document.removeDocumentListener(typing);
        }
        return users == 0;
    }

    void checked(Snapshot snapshot, List<Problem> problems, String its) {
        Checked now = new Checked(snapshot, path(), its, problems);
        latest = now;
        // An editor that is just being closed must not keep the others from hearing.
        listeners.forEach(listener -> SafeRunner.run(() -> listener.checked(now)));
    }

    /** Answers a question about the text as it is now. */
    public <T> CompletableFuture<T> ask(Function<Question, T> question) {
        return models.ask(customer, (snapshot, checkpoint) -> {
            String asked = snapshot.text(uri);
            return question.apply(new Question(snapshot, path(), uri, asked, checkpoint));
        });
    }

    /** Returns the latest state that was checked; null before the first check. */
    public Checked latest() {
        return latest;
    }

    /** Tells {@code listener} of every check from now on. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} no more. */
    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns the document. */
    public IDocument document() {
        return document;
    }

    /** Returns the file of the document. */
    public OpenFile file() {
        return file;
    }

    /** Returns the file on the disk. */
    public Path path() {
        return file.path();
    }

    /** Returns the address of the file, or of the catalogue that the document is. */
    public URI uri() {
        return uri;
    }

    /** Returns the customer's folder. */
    public Path customer() {
        return customer;
    }

    /** Returns the text as it is now; safe on any thread. */
    public String text() {
        return text;
    }
}
