/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.probe;

import java.net.URI;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.osgi.framework.BundleContext;

/** Checks for updates as the menu does, if the system property {@code probe.site} names an update site. */
final class Updates {

    private Updates() {}

    /** Installs what is newer and notes what that was. */
    static void note(Properties seen) {
        String site = System.getProperty("probe.site");
        if (site == null) {
            return;
        }
        BundleContext context = Platform.getBundle("org.pbxdoc.probe").getBundleContext();
        IProvisioningAgent agent = context.getService(context.getServiceReference(IProvisioningAgent.class));
        UpdateOperation update = new UpdateOperation(new ProvisioningSession(agent));
        update.getProvisioningContext().setMetadataRepositories(URI.create(site));
        update.getProvisioningContext().setArtifactRepositories(URI.create(site));
        IStatus found = update.resolveModal(new NullProgressMonitor());
        seen.setProperty("updates", Stream.of(update.getPossibleUpdates())
                .map(one -> one.replacement.getId() + " " + one.replacement.getVersion())
                .sorted()
                .collect(Collectors.joining(", ")));
        IStatus done = found.isOK() ? update.getProvisioningJob(null).runModal(new NullProgressMonitor()) : found;
        seen.setProperty("update", done.isOK() ? "done" : done.toString());
    }
}
