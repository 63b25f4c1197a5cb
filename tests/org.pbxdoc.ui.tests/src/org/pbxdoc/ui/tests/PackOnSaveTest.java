/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.generate.PackOnSave;
import org.pbxdoc.ui.preferences.Settings;

/** A pack after every save, for projects that want it and for no other. */
class PackOnSaveTest {

    private static final String SOURCE = "src/main/pbxdoc/atelier.pbxdoc";

    private Build build;
    private IProject project;

    @BeforeEach
    void copyTheWorkshop() throws Exception {
        build = Build.byHand();
        project = Workbench.copy(Path.of(System.getProperty("pbxdoc.examples"), "atelier"), "atelier");
        Build.check(project);
        Build.incremental(project);
    }

    @AfterEach
    void closeAll() throws Exception {
        Job.getJobManager().cancel(PackOnSave.FAMILY);
        Workbench.waitUntil("no pack is made any more", () -> jobs() == 0);
        project.delete(true, true, null);
        build.close();
    }

    @Test
    void aProjectThatDoesNotAskGetsNone() throws Exception {
        change("// a remark\n");

        Build.incremental(project);

        assertEquals(0, jobs());
        assertFalse(project.getFolder("out").exists());
    }

    @Test
    void theLastSaveWinsAndThePackIsNoReasonForAnother() throws Exception {
        Settings settings = Settings.ofProject(project);
        settings.setOwn(true);
        settings.setPackOnSave(true);
        settings.setOutput("out/saved");
        settings.save();
        Build.incremental(project);
        assertEquals(0, jobs(), "settings are no source");

        int[] done = new int[1];
        JobChangeAdapter listener = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().belongsTo(PackOnSave.FAMILY) && event.getResult().isOK()) {
                    done[0]++;
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            change("// first\n");
            Build.incremental(project);
            Workbench.waitUntil("the first is being made", () -> Arrays.stream(found()).anyMatch(job -> job.getState() == Job.RUNNING));
            change("// second\n");
            Build.incremental(project);
            Workbench.waitUntil("the pack is there", () -> jobs() == 0 && pack() != null);
            assertTrue(done[0] >= 1 && done[0] <= 2, "the first may have been done before it was told to stop: " + done[0]);
            IFile source = pack().getFile("model/atelier.pbxdoc");
            assertTrue(Build.read(source).contains("// second"));
            assertTrue(pack().isDerived(IResource.CHECK_ANCESTORS));
            Build.incremental(project);
            assertEquals(0, jobs(), "a pack is no source");
            assertEquals(List.of(), Marked.all(project).stream().filter(one -> one.path().startsWith("out")).toList());
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    private void change(String text) throws Exception {
        IFile file = project.getFile(SOURCE);
        Build.write(project, SOURCE, (Build.read(file) + text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private IFolder pack() throws Exception {
        IFolder out = project.getFolder("out/saved");
        if (!out.exists()) {
            return null;
        }
        return (IFolder) Arrays.stream(out.members()).filter(IFolder.class::isInstance).findFirst().orElse(null);
    }

    private static Job[] found() {
        return Job.getJobManager().find(PackOnSave.FAMILY);
    }

    private static int jobs() {
        return found().length;
    }
}
