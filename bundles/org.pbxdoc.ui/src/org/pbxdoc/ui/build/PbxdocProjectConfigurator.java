/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.io.File;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;

/** Turns the checks on for imported folders that hold pbxdoc files. */
public final class PbxdocProjectConfigurator implements ProjectConfigurator {

    @Override
    public boolean canConfigure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
        boolean[] found = {false};
        try {
            project.accept(resource -> {
                found[0] |= "pbxdoc".equals(resource.getFileExtension());
                return !found[0] && !ignored.contains(resource.getLocation());
            });
        } catch (CoreException e) {
            ILog.of(PbxdocProjectConfigurator.class).log(e.getStatus());
        }
        return found[0];
    }

    @Override
    public void configure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
        try {
            AutomaticNature.add(project, monitor);
        } catch (CoreException e) {
            ILog.of(PbxdocProjectConfigurator.class).log(e.getStatus());
        }
    }

    @Override
    public boolean shouldBeAnEclipseProject(IContainer container, IProgressMonitor monitor) {
        return false;
    }

    @Override
    public Set<IFolder> getFoldersToIgnore(IProject project, IProgressMonitor monitor) {
        return Set.of();
    }

    @Override
    public Set<File> findConfigurableLocations(File root, IProgressMonitor monitor) {
        return Set.of();
    }
}
