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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.model.OpenFile;

/**
 * An element of some project of the workspace.
 *
 * @param entry the element
 * @param customer the folder of its customer
 * @param where its file, from the project on
 */
record WorkspaceElement(OutlineEntry entry, Path customer, String where) {

    private static final long POLL_MS = 50;

    Destination destination() {
        return new Destination(new TextPlace(entry.uri(), entry.head()), customer);
    }

    /** Returns the elements of all open projects; called outside the UI thread. */
    static List<WorkspaceElement> all(IProgressMonitor monitor) {
        Map<Path, Map<Path, String>> customers = customers();
        SubMonitor progress = SubMonitor.convert(monitor, customers.size());
        List<WorkspaceElement> elements = new ArrayList<>();
        customers.forEach((customer, files) -> {
            progress.subTask(customer.getFileName().toString());
            for (OutlineEntry entry : entries(customer, progress)) {
                String where = files.get(Path.of(entry.uri().toFileString()));
                if (where != null) {
                    elements.add(new WorkspaceElement(entry, customer, where));
                }
            }
            progress.worked(1);
        });
        return elements;
    }

    private static List<OutlineEntry> entries(Path customer, IProgressMonitor monitor) {
        CompletableFuture<List<OutlineEntry>> answer =
                Models.shared().visit(customer, (snapshot, checkpoint) -> Outline.all(snapshot).toList());
        while (!monitor.isCanceled()) {
            try {
                return answer.get(POLL_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException | ExecutionException e) {
                ILog.of(WorkspaceElement.class).error("The elements of " + customer + " cannot be listed", e);
                return List.of();
            }
        }
        answer.cancel(false);
        throw new OperationCanceledException();
    }

    /** Returns the folders of customers with the names of their files. */
    private static Map<Path, Map<Path, String>> customers() {
        Map<Path, Map<Path, String>> customers = new LinkedHashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (!project.isOpen()) {
                continue;
            }
            try {
                project.accept(proxy -> {
                    if (proxy.getType() == IResource.FILE && PbxdocEditors.isPbxdoc(proxy.getName()) && !proxy.isDerived()) {
                        IFile there = (IFile) proxy.requestResource();
                        if (there.getLocation() == null) {
                            return false; // a link that leads to no disk
                        }
                        OpenFile file = OpenFile.of(there);
                        customers.computeIfAbsent(file.customer(), folder -> new LinkedHashMap<>())
                                .put(file.path(), file.file().getFullPath().makeRelative().toString());
                    }
                    return !proxy.isDerived();
                }, IResource.NONE);
            } catch (CoreException e) {
                ILog.of(WorkspaceElement.class).log(e.getStatus());
            }
        }
        return customers;
    }
}
