/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.pbxdoc.ui.Words;

/**
 * Turns the checks on when the first pbxdoc file of a project is opened.
 * A project can refuse: {@code automatic=false} in {@code .settings/org.pbxdoc.ui.prefs}.
 */
public final class AutomaticNature {

    private static final Words WORDS = new Words(AutomaticNature.class);

    private AutomaticNature() {}

    /** Gives the project the nature, in the background, unless it has it or refuses it. */
    public static void ensure(IProject project) {
        if (lacks(project) && wants(project)) {
            WorkspaceJob job = new WorkspaceJob(WORDS.say("turning-on", project.getName())) {
                @Override
                public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                    add(project, monitor);
                    return Status.OK_STATUS;
                }
            };
            job.setRule(project.getWorkspace().getRoot());
            job.schedule();
        }
    }

    static void add(IProject project, IProgressMonitor monitor) throws CoreException {
        if (lacks(project)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(Stream.concat(
                    Arrays.stream(description.getNatureIds()), Stream.of(PbxdocNature.ID)).toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    private static boolean lacks(IProject project) {
        try {
            return project.isAccessible() && !project.hasNature(PbxdocNature.ID);
        } catch (CoreException e) {
            // The project was closed in between; there is nothing to turn on.
            return false;
        }
    }

    private static boolean wants(IProject project) {
        return new ProjectScope(project).getNode("org.pbxdoc.ui").getBoolean("automatic", true);
    }
}
