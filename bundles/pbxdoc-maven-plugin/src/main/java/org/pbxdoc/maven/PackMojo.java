/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.pbxdoc.pack.PackFailure;

/** Writes the customer's pack as a folder and an archive, and attaches the archive to the project as {@code handover}. */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackMojo extends AbstractWritingMojo {

    private static final String CLASSIFIER = "handover";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper helper;

    @Inject
    PackMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void run() throws PackFailure, MojoExecutionException, MojoFailureException {
        write(true).archive().ifPresent(archive -> helper.attachArtifact(project, "zip", CLASSIFIER, archive.toFile()));
    }
}
