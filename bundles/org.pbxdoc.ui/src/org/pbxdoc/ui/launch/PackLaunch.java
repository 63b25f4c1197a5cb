/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.launch;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.generate.OrderRun;
import org.pbxdoc.ui.generate.PackOrder;

/** Makes the pack that a launch configuration orders; the platform saves unsaved texts before, as the user has it. */
public final class PackLaunch extends LaunchConfigurationDelegate {

    private static final Words WORDS = new Words(PackLaunch.class);

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        try {
            PackOrder order = SavedOrder.read(configuration)
                    .orElseThrow(() -> new CoreException(Status.error(WORDS.say("no-customer", configuration.getName()))));
            OrderRun.say(OrderRun.run(order, monitor));
        } catch (OperationCanceledException e) {
            return; // nothing was changed, and the user knows why
        } finally {
            // There is no process to wait for: what is launched has ended.
            DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
        }
    }

    @Override
    protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
        return SavedOrder.read(configuration).map(order -> new IProject[] {order.customer().project()}).orElse(null);
    }
}
