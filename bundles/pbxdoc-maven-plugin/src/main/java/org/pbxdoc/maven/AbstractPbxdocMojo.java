/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;

/** What the goals have in common: where the sources are, how grave is too grave, and how findings reach the log. */
abstract class AbstractPbxdocMojo extends AbstractMojo {

    /** Folder of the customer. */
    @Parameter(property = "pbxdoc.sourceDirectory", defaultValue = "${project.basedir}/src/main/pbxdoc")
    File sourceDirectory;

    /** Findings of this severity and graver ones fail the build: error, warning or info. */
    @Parameter(property = "pbxdoc.failOn", defaultValue = "error")
    String failOn = "error";

    /** Language of the messages: fr, de, it or en. */
    @Parameter(property = "pbxdoc.messages", defaultValue = "en")
    private String messages = "en";

    /** Whether to do nothing. */
    @Parameter(property = "pbxdoc.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("pbxdoc is skipped");
            return;
        }
        try {
            run();
        } catch (PackFailure e) {
            throw new MojoExecutionException(e.message(language(), Path::toString), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws PackFailure, MojoExecutionException, MojoFailureException;

    /** Returns the folder of the customer. */
    final Path source() {
        return sourceDirectory.toPath();
    }

    /** Returns the severity from which on findings fail the build. */
    final Severity failOn() throws MojoExecutionException {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(failOn)) {
                return severity;
            }
        }
        throw new MojoExecutionException("failOn is error, warning or info, not '" + failOn + "'");
    }

    final Locale language() {
        return Locale.forLanguageTag(messages);
    }

    /** Writes the findings to the log and fails the build if some are too grave. */
    final void judge(Inspection inspection) throws MojoExecutionException, MojoFailureException {
        for (Finding finding : inspection.findings()) {
            log(finding, inspection.folder());
        }
        switch (inspection.verdict(failOn())) {
            case CLEAN -> getLog().debug("nothing stands in the way of a pack");
            case FINDINGS -> throw new MojoFailureException(summary(inspection));
            case FAILED -> throw new MojoExecutionException("pbxdoc itself failed: see the finding "
                    + Finding.INTERNAL + " above");
        }
    }

    private void log(Finding finding, CustomerFolder folder) {
        String file = folder.path(finding.place().file()).map(Path::toString).orElseGet(() -> folder.name(finding.place().file()));
        String line = file + ":" + finding.place().line() + ":" + finding.place().column() + ": " + finding.id() + " "
                + finding.message(language());
        switch (finding.severity()) {
            case ERROR -> getLog().error(line);
            case WARNING -> getLog().warn(line);
            case INFO -> getLog().info(line + finding.acceptedBecause().map(reason -> " (accepted: " + reason + ")").orElse(""));
        }
    }

    private static String summary(Inspection inspection) {
        return "pbxdoc found " + inspection.count(Severity.ERROR) + " errors and "
                + inspection.count(Severity.WARNING) + " warnings in " + inspection.folder().root();
    }
}
