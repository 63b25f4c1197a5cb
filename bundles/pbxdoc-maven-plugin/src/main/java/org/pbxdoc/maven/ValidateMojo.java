/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;

/** Checks the customer's folder and writes nothing. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractPbxdocMojo {

    @Override
    void run() throws PackFailure, MojoExecutionException, MojoFailureException {
        judge(Inspection.of(CustomerFolder.read(source())));
    }
}
