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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ui.generate.PackOnSave;
import org.pbxdoc.ui.model.ProjectFiles;
import org.pbxdoc.ui.preferences.Settings;

/**
 * Checks whole customers' folders as they are saved, those that changed or all, and keeps their problem markers.
 *
 * <p>A folder is the smallest unit: names, numbers and limits go across its files. Which folder a file belongs to is looked
 * up anew each time, since a file that comes or goes can make two folders one.
 */
public final class PbxdocBuilder extends IncrementalProjectBuilder {

    /** The builder's id. */
    public static final String ID = "org.pbxdoc.ui.builder";

    /** The customers' folders of the latest whole build with their sources; null before it. */
    private Map<Path, SortedSet<Path>> known;

    private final Map<Path, Set<Path>> referred = new HashMap<>();

    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return getProject(); // its markers are all that is changed
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        boolean done = false;
        try {
            ProjectFiles files = ProjectFiles.of(getProject());
            ProjectChanges changes = delta == null ? null : ProjectChanges.of(delta);
            Set<Path> due = changes == null || known == null ? files.customers().keySet() : due(files, changes);
            Set<Path> edited = changes == null ? Set.of() : edited(files, changes);
            check(due, files, SubMonitor.convert(monitor, due.size()));
            sweep(files);
            known = new TreeMap<>(files.customers());
            referred.keySet().retainAll(known.keySet());
            if (!edited.isEmpty() && Settings.wantsPackOnSave(getProject())) {
                PackOnSave.soon(getProject(), edited);
            }
            done = true;
        } finally {
            if (!done) {
                keepUndone(delta);
            }
        }
        return new IProject[0];
    }

    /** What a build that was cancelled or broke left undone must be seen as changed by the next one. */
    private void keepUndone(IResourceDelta delta) {
        if (delta == null) {
            forgetLastBuiltState();
            known = null;
        } else {
            rememberLastBuiltState();
        }
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        known = null;
        getProject().deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private Set<Path> due(ProjectFiles files, ProjectChanges changes) {
        if (changes.ofSettings()) {
            return files.customers().keySet();
        }
        Set<Path> due = new TreeSet<>(files.changed(known));
        for (Path customer : files.customers().keySet()) {
            if (changes.touch(customer, referred.getOrDefault(customer, Set.of()))) {
                due.add(customer);
            }
        }
        return due;
    }

    /** Returns the folders whose sources, or what they refer to, have changed: what is beside them may be their own pack. */
    private Set<Path> edited(ProjectFiles files, ProjectChanges changes) {
        Set<Path> edited = known == null ? new TreeSet<>() : new TreeSet<>(files.changed(known));
        files.customers().forEach((customer, sources) -> {
            if (changes.concern(sources) || changes.concern(referred.getOrDefault(customer, Set.of()))) {
                edited.add(customer);
            }
        });
        return edited;
    }

    private void check(Set<Path> customers, ProjectFiles files, SubMonitor progress) throws CoreException {
        RuleLooks looks = Settings.of(getProject()).looks();
        RuntimeException broken = null;
        for (Path customer : customers) {
            stopIfCancelled(progress);
            progress.subTask(container(customer).getFullPath().makeRelative().toString());
            try {
                CustomerCheck check = CustomerCheck.of(customer, () -> progress.isCanceled() || isInterrupted());
                referred.put(customer, check.referred());
                mark(customer, looks.shown(check.problems()), check.refusal(), files);
            } catch (OperationCanceledException e) {
                throw e;
            } catch (RuntimeException e) {
                // A fault of ours at one customer must not hold up the others.
                broken = broken == null ? e : broken;
            }
            progress.worked(1);
        }
        if (broken != null) {
            throw broken;
        }
    }

    /** Another operation may want the workspace: a check that will be made again anyway gives way. */
    private void stopIfCancelled(SubMonitor progress) {
        if (progress.isCanceled() || isInterrupted()) {
            throw new OperationCanceledException();
        }
    }

    private void mark(Path customer, List<Problem> problems, String refusal, ProjectFiles files) throws CoreException {
        Map<Path, List<Map<String, Object>>> wanted = new HashMap<>();
        for (Problem problem : problems) {
            wanted.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(ProblemMarker.attributes(problem));
        }
        for (Path source : files.customers().get(customer)) {
            for (IFile file : files.at(source)) {
                MarkerUpdate.of(file, wanted.getOrDefault(source, List.of()));
            }
        }
        MarkerUpdate.of(container(customer), refusal.isEmpty() ? List.of() : List.of(ProblemMarker.attributes(refusal)));
    }

    /** Takes away the markers of what is checked no more, as of a source that was moved into a folder of results. */
    private void sweep(ProjectFiles files) throws CoreException {
        Set<IResource> containers = new HashSet<>();
        files.customers().keySet().forEach(customer -> containers.add(container(customer)));
        for (IMarker marker : getProject().findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
            IResource resource = marker.getResource();
            if (!files.holds(resource) && !containers.contains(resource)) {
                marker.delete();
            }
        }
    }

    private IContainer container(Path customer) {
        for (IContainer container : getProject().getWorkspace().getRoot().findContainersForLocationURI(customer.toUri())) {
            if (container.getProject().equals(getProject())) {
                return container;
            }
        }
        return getProject();
    }
}
