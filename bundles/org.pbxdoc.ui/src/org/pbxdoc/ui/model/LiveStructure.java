/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ide.outline.OutlineEntry;

/** What stands where in an open document, a moment behind the keys: known at once to whoever paints. */
public final class LiveStructure {

    private static final long PAUSE_MS = 120;
    private static final Map<IDocument, LiveStructure> OPEN = new IdentityHashMap<>();

    private final EditorModel model;
    private final List<Consumer<Structure>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final IDocumentListener typing = new Typing();
    private final EditorModel.Listener checks = state -> read(state.snapshot());
    private volatile Structure latest;
    private int users;

    /**
     * What stands where in one state of a text.
     *
     * @param text the text
     * @param entries its elements
     * @param links the names in it that lead to a declaration
     */
    public record Structure(String text, List<OutlineEntry> entries, List<Region> links) {

        static Structure of(Snapshot snapshot, URI uri) {
            return new Structure(
                    snapshot.text(uri),
                    Outline.of(snapshot, uri),
                    Navigation.links(snapshot, uri));
        }
    }

    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Only the text after the change counts.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            int change = changes.incrementAndGet();
            CompletableFuture.delayedExecutor(PAUSE_MS, TimeUnit.MILLISECONDS).execute(() -> {
                if (change == changes.get()) {
                    ask();
                }
            });
        }
    }

    private LiveStructure(IDocument document) {
        model = Models.shared().acquire(document);
        model.listen(checks);
        document.addDocumentListener(typing);
        ask();
    }

    /** Returns the structure of {@code document}; each call wants a {@link #release} in the end. */
    public static LiveStructure acquire(IDocument document) {
        synchronized (OPEN) {
            LiveStructure structure = OPEN.computeIfAbsent(document, LiveStructure::new);
            structure.users++;
            return structure;
        }
    }

    /** Returns the structure of {@code document} as it is known, if somebody has acquired it. */
    public static Optional<Structure> of(IDocument document) {
        synchronized (OPEN) {
            return Optional.ofNullable(OPEN.get(document)).map(open -> open.latest);
        }
    }

    /** Returns whether somebody has acquired the structure of {@code document}: it is the text of an editor. */
    public static boolean isOpen(IDocument document) {
        synchronized (OPEN) {
            return OPEN.containsKey(document);
        }
    }

    /** Gives back what {@link #acquire} returned. */
    public void release() {
        synchronized (OPEN) {
            if (--users > 0) {
                return;
            }
            OPEN.remove(model.document());
        }
        changes.incrementAndGet();
        model.document().removeDocumentListener(typing);
        model.ignore(checks);
        Models.shared().release(model);
    }

    /** Tells {@code listener} of the state that is known and of every later one; on the thread for models, or at once. */
    public void listen(Consumer<Structure> listener) {
        listeners.add(listener);
        if (latest != null) {
            listener.accept(latest);
        }
    }

    /** Tells {@code listener} no more. */
    public void ignore(Consumer<Structure> listener) {
        listeners.remove(listener);
    }

    private void ask() {
        model.ask(question -> {
            read(question.snapshot());
            return null;
        });
    }

    private void read(Snapshot snapshot) {
        Structure structure = Structure.of(snapshot, model.uri());
        if (!structure.equals(latest)) {
            latest = structure;
            listeners.forEach(listener -> listener.accept(structure));
        }
    }
}
