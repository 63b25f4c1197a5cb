/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.build.PbxdocNature;

/** Makes a project with its files, checked from the start, or nothing at all. */
final class ProjectMaker {

    private static final Words WORDS = new Words(ProjectMaker.class);

    private final IProject project;
    private final IPath place;

    /** Makes a maker of {@code project}, in the workspace if {@code place} is null. */
    ProjectMaker(IProject project, IPath place) {
        this.project = project;
        this.place = place;
    }

    /** Writes {@code files}, by their paths below the project. */
    void run(Map<String, String> files, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        IWorkspace workspace = project.getWorkspace();
        try {
            workspace.run(inner -> make(files, inner), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
            if (!workspace.isAutoBuilding()) {
                project.build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
            }
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }

    private void make(Map<String, String> files, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, WORDS.say("project.making", project.getName()), files.size() + 3);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(place);
        refuseWhatIsThere();
        boolean made = false;
        try {
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
            for (Map.Entry<String, String> each : files.entrySet()) {
                IFile file = project.getFile(each.getKey());
                folder(file.getParent());
                file.create(new ByteArrayInputStream(each.getValue().getBytes(StandardCharsets.UTF_8)), IResource.NONE, progress.split(1));
            }
            // Last, so that the first check sees all files; only here are natures told that they are on.
            IProjectDescription open = project.getDescription();
            open.setNatureIds(new String[] {PbxdocNature.ID});
            project.setDescription(open, progress.split(1));
            made = true;
        } finally {
            if (!made && project.exists()) {
                delete();
            }
        }
    }

    /** What is deleted when something fails must be what was made here, never what was there before. */
    private void refuseWhatIsThere() throws CoreException {
        IPath folder = place == null ? project.getWorkspace().getRoot().getLocation().append(project.getName()) : place;
        if (project.exists() || Files.exists(folder.toPath(), LinkOption.NOFOLLOW_LINKS)) {
            throw new CoreException(Status.error(WORDS.say("location.taken", folder.toOSString())));
        }
    }

    private static void folder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            folder(folder.getParent());
            folder.create(IResource.NONE, true, null);
        }
    }

    /** Half a project would look like one that people have to mend. */
    private void delete() {
        try {
            project.delete(true, true, null);
        } catch (CoreException e) {
            ILog.of(ProjectMaker.class).log(e.getStatus());
        }
    }
}
