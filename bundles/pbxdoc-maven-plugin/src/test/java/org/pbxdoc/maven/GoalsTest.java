/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsTest {

    private static final class KeptLog extends SystemStreamLog {
        private final List<String> errors = new ArrayList<>();

        @Override
        public void error(CharSequence content) {
            errors.add(content.toString());
        }
    }

    private final KeptLog log = new KeptLog();

    @TempDir
    private Path project;

    @Test
    void validateFailsTheBuildAndSaysWhere() throws IOException {
        source("internet i \"Fibre\" { provider nobody }\n");

        MojoFailureException failure = assertThrows(MojoFailureException.class, validate()::execute);

        assertTrue(failure.getMessage().startsWith("pbxdoc found "), failure.getMessage());
        String file = project.resolve("a.pbxdoc").toString();
        assertTrue(log.errors.get(0).startsWith(file + ":1:31: REF001 there is no company named 'nobody'"), log.errors.get(0));
    }

    @Test
    void validateStopsTheBuildWhenThereIsNothingToCheck() {
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, validate()::execute);

        assertTrue(failure.getMessage().contains("holds no .pbxdoc file"), failure.getMessage());
    }

    @Test
    void skippedGoalsDoNothing() throws Exception {
        ValidateMojo mojo = validate();
        mojo.skip = true;

        mojo.execute();

        assertEquals(List.of(), log.errors);
    }

    @Test
    void unknownSeveritiesAndLanguagesAreRefused() throws IOException {
        source("company a \"A\"\n");
        ValidateMojo validate = validate();
        validate.failOn = "grave";
        GenerateMojo generate = generate();
        generate.languages = List.of("rm");

        assertThrows(MojoExecutionException.class, validate::execute);
        assertThrows(MojoExecutionException.class, generate::execute);
    }

    @Test
    void generateWritesNothingWhenFindingsStandInTheWay() throws IOException {
        source("internet i \"Fibre\" { provider nobody }\n");

        assertThrows(MojoFailureException.class, generate()::execute);

        assertFalse(Files.exists(project.resolve("target")));
    }

    private void source(String text) throws IOException {
        Files.writeString(project.resolve("a.pbxdoc"), text);
    }

    private ValidateMojo validate() {
        ValidateMojo mojo = new ValidateMojo();
        mojo.setLog(log);
        mojo.sourceDirectory = project.toFile();
        return mojo;
    }

    private GenerateMojo generate() {
        GenerateMojo mojo = new GenerateMojo();
        mojo.setLog(log);
        mojo.sourceDirectory = project.toFile();
        mojo.outputDirectory = project.resolve("target/pbxdoc").toFile();
        return mojo;
    }
}
