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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.desk.FolderChecks;
import org.pbxdoc.ide.desk.ModelThread;
import org.pbxdoc.ide.desk.Snapshots;

/** The models of this workbench: all that is asked about texts is answered here, on one thread that is never the UI's. */
public final class Models {

    private static final Models SHARED = new Models();

    private final ModelThread thread = new ModelThread("pbxdoc model");
    private final Snapshots snapshots = new Snapshots();
    private final Map<IDocument, EditorModel> open = new IdentityHashMap<>();
    private final FolderChecks checks =
            new FolderChecks(thread, snapshots, this::state, Locale::getDefault, new Telling());

    private final class Telling implements FolderChecks.Listener {

        @Override
        public void checked(EditedFolder folder, Snapshot snapshot, List<Problem> problems) {
            models().forEach(model -> {
                if (model.customer().equals(folder.folder())) {
                    model.checked(snapshot, problems, folder.unsaved().get(model.path()));
                }
            });
            // The last editor may have closed while the check ran, or while it waited.
            closeIfUnused(folder.folder());
        }

        @Override
        public void failed(Path folder, Throwable cause) {
            ILog.of(Models.class).error("The check of " + folder + " broke", cause);
            closeIfUnused(folder);
        }
    }

    private Models() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
    }

    /** Returns the models of this workbench. */
    public static Models shared() {
        return SHARED;
    }

    /** Answers a question about a customer's folder as it is on the screen. */
    public <T> CompletableFuture<T> ask(Path customer, BiFunction<Snapshot, Runnable, T> question) {
        return thread.ask(checkpoint -> question.apply(snapshots.of(state(customer)), checkpoint));
    }

    /** Does what can wait on the thread for models; the argument of {@code task} is to be run wherever nothing is half done. */
    public void work(Consumer<Runnable> task) {
        thread.later(() -> task.accept(thread::breathe), 0);
    }

    /** Answers a question about a customer's folder that need not be at hand afterwards. */
    public <T> CompletableFuture<T> visit(Path customer, BiFunction<Snapshot, Runnable, T> question) {
        return ask(customer, (snapshot, checkpoint) -> {
            try {
                return question.apply(snapshot, checkpoint);
            } finally {
                closeIfUnused(customer);
            }
        });
    }

    private void closeIfUnused(Path customer) {
        if (models().stream().noneMatch(other -> other.customer().equals(customer))) {
            snapshots.close(customer);
        }
    }

    /** Returns the model of a document that an editor has opened, or one of its own if none has. */
    public EditorModel of(IDocument document) {
        synchronized (open) {
            EditorModel model = open.get(document);
            return model == null ? new EditorModel(this, document) : model;
        }
    }

    /** Returns the model of a document for an editor; each call wants a {@link #release} in the end. */
    public EditorModel acquire(IDocument document) {
        EditorModel model;
        synchronized (open) {
            model = open.computeIfAbsent(document, one -> new EditorModel(this, one));
            model.acquired();
        }
        checkSoon(model.customer(), 0);
        return model;
    }

    /** Gives back what {@link #acquire} returned. */
    public void release(EditorModel model) {
        boolean last;
        synchronized (open) {
            last = model.released();
            if (last) {
                open.remove(model.document());
            }
        }
        if (last) {
            // The neighbours see the file on the disk again.
            checkSoon(model.customer(), 0);
            thread.execute(() -> closeIfUnused(model.customer()));
        }
    }

    /** Checks a customer's folder after a pause, if one of its files is open. */
    void checkSoon(Path customer, long milliseconds) {
        if (models().stream().anyMatch(model -> model.customer().equals(customer))) {
            checks.soon(customer, milliseconds);
        }
    }

    /** Checks all that is open anew, as after a change of preferences. */
    public void checkAllSoon() {
        models().stream().map(EditorModel::customer).distinct().forEach(customer -> checkSoon(customer, 0));
    }

    /** Returns the customer's folder with the texts that are on the screen. */
    public EditedFolder state(Path customer) {
        Map<Path, String> texts = new HashMap<>();
        for (EditorModel model : models()) {
            boolean alone = model.file().isNowhere() && !customer.equals(model.customer());
            if (!alone && model.path().startsWith(customer)) {
                texts.put(model.path(), model.text());
            }
        }
        return new EditedFolder(customer, texts);
    }

    private List<EditorModel> models() {
        synchronized (open) {
            return List.copyOf(open.values());
        }
    }

    private void settle() {
        for (EditorModel model : models()) {
            Path before = model.customer();
            if (model.hasMoved()) {
                thread.execute(() -> closeIfUnused(before));
            }
        }
    }

    /** A saved neighbour, or a table that users come from, can make an open file right or wrong. */
    private void resourcesChanged(IResourceChangeEvent event) {
        try {
            boolean[] changed = {false};
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0;
                changed[0] |= content && resource.getType() == IResource.FILE && !resource.isDerived();
                return !changed[0];
            });
            if (changed[0]) {
                snapshots.diskChanged();
                settle();
                checkAllSoon();
            }
        } catch (CoreException e) {
            ILog.of(Models.class).log(e.getStatus());
        }
    }
}
