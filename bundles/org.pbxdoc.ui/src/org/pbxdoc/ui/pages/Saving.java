/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogPage;
import org.osgi.service.prefs.BackingStoreException;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.build.PbxdocNature;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.preferences.Settings;

/** Saves settings and lets the screen follow them. */
final class Saving {

    private static final Words WORDS = new Words(Saving.class);

    private Saving() {}

    /** Saves {@code settings}; the page says so if that is not possible. */
    static boolean of(Settings settings, DialogPage page) {
        try {
            settings.save();
            return true;
        } catch (BackingStoreException e) {
            page.setErrorMessage(WORDS.say("not-saved", e.getMessage()));
            return false;
        }
    }

    /** Shows all findings anew: those of open texts, and those of the projects that follow the workbench. */
    static void showAgain() {
        Models.shared().checkAllSoon();
        WorkspaceJob job = new WorkspaceJob(WORDS.say("checking")) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
                SubMonitor progress = SubMonitor.convert(monitor, projects.length);
                for (IProject project : projects) {
                    SubMonitor part = progress.split(1);
                    if (project.isAccessible() && project.hasNature(PbxdocNature.ID) && !Settings.ofProject(project).isOwn()) {
                        project.build(IncrementalProjectBuilder.FULL_BUILD, part);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
        job.setUser(true);
        job.schedule();
    }
}
