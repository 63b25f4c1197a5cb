/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.pack.PackResult;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.preferences.PackFolder;
import org.pbxdoc.ui.preferences.Settings;

/**
 * Makes the packs of projects that want them after every save, in the background and without a lock of the workspace.
 * A save during a build ends it and begins anew: the last one wins.
 */
public final class PackOnSave extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = PackOnSave.class;

    private static final Words WORDS = new Words(PackOnSave.class);

    /** Saves come in groups, as after a rename. */
    private static final long PAUSE_MS = 500;

    private static final Map<Path, PackOnSave> JOBS = new HashMap<>();

    private final IProject project;
    private final Path customer;

    private PackOnSave(IProject project, Path customer) {
        super(WORDS.say("task", new Customer(project, customer).label()));
        this.project = project;
        this.customer = customer;
        setPriority(Job.DECORATE);
    }

    /** Makes the packs of the customers' folders soon. */
    public static void soon(IProject project, Set<Path> customers) {
        synchronized (JOBS) {
            for (Path customer : customers) {
                PackOnSave job = JOBS.get(customer);
                if (job == null || !job.project.equals(project)) {
                    job = new PackOnSave(project, customer);
                    JOBS.put(customer, job);
                }
                job.cancel();
                job.schedule(PAUSE_MS);
            }
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!Settings.wantsPackOnSave(project)) {
            return Status.OK_STATUS;
        }
        Settings settings = Settings.of(project);
        PackOptions options = PackOptions.of(customer, PackFolder.of(project))
                .withLanguages(settings.languages())
                .withArchive(settings.archive());
        try {
            PackResult result = MonitoredBuild.run(options, new Customer(project, customer).label(), monitor);
            // Findings that stand in the way are markers already.
            result.folder().ifPresent(folder -> MonitoredBuild.show(folder, true));
            result.archive().ifPresent(archive -> MonitoredBuild.show(archive.getParent(), false));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (PackFailure.Input e) {
            // Half a dossier has no pack yet, and nobody wants to be told at every save.
            ILog.of(PackOnSave.class).info(e.getMessage());
            return Status.OK_STATUS;
        } catch (PackFailure e) {
            return Status.error(e.message(Locale.getDefault(), Path::toString), e);
        }
    }
}
