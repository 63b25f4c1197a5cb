/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.pbxdoc.ide.CustomerFolder;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Problem;

/** Checks whole customer folders, those that changed or all, and keeps their problem markers. */
public final class PbxdocBuilder extends IncrementalProjectBuilder {

    /** The builder's id. */
    public static final String ID = "org.pbxdoc.ui.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        SortedMap<Path, IFile> files = files();
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        SortedSet<Path> customers = delta == null ? customersOf(files.keySet()) : changedCustomers(delta);
        SubMonitor progress = SubMonitor.convert(monitor, customers.size());
        for (Path customer : customers) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(customer.getFileName().toString());
            check(customer, files);
            progress.worked(1);
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private void check(Path customer, SortedMap<Path, IFile> files) throws CoreException {
        for (Map.Entry<Path, IFile> file : files.entrySet()) {
            if (file.getKey().startsWith(customer)) {
                file.getValue().deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO);
            }
        }
        EditedFolder saved = new EditedFolder(customer, Map.of());
        LanguageServices services = LanguageServices.shared();
        for (Problem problem : services.check(saved, Locale.getDefault())) {
            IFile file = files.get(problem.file());
            if (file != null) {
                ProblemMarker.create(file, problem);
            }
        }
    }

    private SortedMap<Path, IFile> files() throws CoreException {
        SortedMap<Path, IFile> files = new TreeMap<>();
        getProject().accept(resource -> {
            if (isChecked(resource)) {
                files.put(resource.getLocation().toPath(), (IFile) resource);
            }
            return !resource.isDerived();
        });
        return files;
    }

    private SortedSet<Path> changedCustomers(IResourceDelta delta) throws CoreException {
        SortedSet<Path> changed = new TreeSet<>();
        delta.accept(part -> {
            if (isChecked(part.getResource()) && (part.getKind() != IResourceDelta.CHANGED
                    || (part.getFlags() & ~IResourceDelta.MARKERS) != 0)) {
                changed.add(part.getResource().getLocation().toPath());
            }
            return true;
        });
        return customersOf(changed);
    }

    private SortedSet<Path> customersOf(Iterable<Path> files) {
        SortedSet<Path> customers = new TreeSet<>();
        Path limit = getProject().getLocation().toPath();
        files.forEach(file -> customers.add(CustomerFolder.of(file, limit)));
        return customers;
    }

    private static boolean isChecked(IResource resource) {
        return resource.getType() == IResource.FILE && resource.getLocation() != null
                && "pbxdoc".equals(resource.getFileExtension());
    }
}
