/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.pbxdoc.ui.build.PbxdocNature;

/** What tests of the builder do: builds when they say so, and files that come, change and go. */
final class Build implements AutoCloseable {

    private final boolean automatic;

    private Build(boolean automatic) {
        this.automatic = automatic;
    }

    /** Turns automatic builds off until this is closed. */
    static Build byHand() throws Exception {
        boolean before = ResourcesPlugin.getWorkspace().getDescription().isAutoBuilding();
        automatic(false);
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        return new Build(before);
    }

    private static void automatic(boolean wanted) throws CoreException {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(wanted);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    /** Makes a project that is checked. */
    static IProject project(String name) throws Exception {
        IProject project = Workbench.project(name);
        check(project);
        return project;
    }

    /** Turns the checks of a project on. */
    static void check(IProject project) throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] {PbxdocNature.ID});
        project.setDescription(description, null);
    }

    /** Returns the folder with the customers that tests check. */
    static Path fixtures() {
        return Path.of(System.getProperty("pbxdoc.examples")).resolveSibling("tests").resolve("org.pbxdoc.ui.tests").resolve("fixtures");
    }

    static void incremental(IProject project) throws CoreException {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    static void clean(IProject project) throws CoreException {
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
    }

    static IFile write(IProject project, String path, String text) throws CoreException {
        return write(project, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static IFile write(IProject project, String path, byte[] bytes) throws CoreException {
        IFile file = project.getFile(path);
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(bytes), true, false, null);
        } else {
            folders(file.getParent());
            file.create(new ByteArrayInputStream(bytes), true, null);
        }
        return file;
    }

    static void folders(IContainer folder) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            folders(missing.getParent());
            missing.create(true, true, null);
        }
    }

    static String read(IFile file) throws Exception {
        return Files.readString(file.getLocation().toPath(), StandardCharsets.ISO_8859_1);
    }

    /** Moves a file or a folder within its project. */
    static void move(IResource resource, String path) throws CoreException {
        IPath target = resource.getProject().getFullPath().append(path);
        folders(resource.getProject().getFile(path).getParent());
        resource.move(target, true, null);
    }

    @Override
    public void close() throws Exception {
        automatic(automatic);
    }
}
