/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.navigate.Designation;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Models;

/** The search for all places that name an element; it can be run again after changes. */
final class ReferenceSearch implements ISearchQuery {

    private static final Words WORDS = new Words(ReferenceSearch.class);
    private static final long POLL_MS = 50;

    private final Designation wanted;
    private final Path customer;
    private final FoundReferences result = new FoundReferences(this);

    ReferenceSearch(Designation wanted, Path customer) {
        this.wanted = wanted;
        this.customer = customer;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        CompletableFuture<List<FoundReference>> answer =
                Models.shared().ask(customer, (snapshot, checkpoint) -> find(snapshot, checkpoint));
        while (!monitor.isCanceled()) {
            try {
                List<FoundReference> found = answer.get(POLL_MS, TimeUnit.MILLISECONDS);
                result.removeAll();
                result.addMatches(found.toArray(FoundReference[]::new));
                return Status.OK_STATUS;
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException | ExecutionException e) {
                return Status.error(getLabel(), e);
            }
        }
        answer.cancel(false);
        return Status.CANCEL_STATUS;
    }

    private List<FoundReference> find(Snapshot snapshot, Runnable checkpoint) {
        Map<Object, TextLines> texts = new HashMap<>();
        Map<Object, Object> containers = new HashMap<>();
        List<FoundReference> found = new ArrayList<>();
        for (TextPlace place : Navigation.references(snapshot, wanted, true)) {
            checkpoint.run();
            TextLines lines = texts.computeIfAbsent(place.uri(), uri ->
                    TextLines.of(snapshot.text(place.uri())));
            Object container = containers.computeIfAbsent(place.uri(), uri -> FoundLine.container(place.uri(), customer));
            int line = lines.line(place.region().offset());
            String text = lines.text().substring(lines.start(line), lines.end(line));
            found.add(new FoundReference(new FoundLine(container, line + 1, lines.start(line), text), place));
        }
        return found;
    }

    Path customer() {
        return customer;
    }

    String name() {
        return wanted.name();
    }

    @Override
    public String getLabel() {
        return WORDS.say("references.label", wanted.name());
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public FoundReferences getSearchResult() {
        return result;
    }
}
