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
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Marks a project whose pbxdoc files are checked on every build. */
public final class PbxdocNature implements IProjectNature {

    /** The nature's id. */
    public static final String ID = "org.pbxdoc.ui.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(command -> command.getBuilderName().equals(PbxdocBuilder.ID))) {
            ICommand command = description.newCommand();
            command.setBuilderName(PbxdocBuilder.ID);
            description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(command))
                    .toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(command -> !command.getBuilderName().equals(PbxdocBuilder.ID))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
