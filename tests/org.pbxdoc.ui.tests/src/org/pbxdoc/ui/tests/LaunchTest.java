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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchConfigurationTab;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.launch.PackTabs;

/** A launch configuration makes the pack that it orders, and its dialog shows the order. */
class LaunchTest {

    private static final String PREFIX = "org.pbxdoc.ui.pack.";

    private IProject project;
    private ILaunchConfiguration configuration;

    @BeforeEach
    void configure() throws Exception {
        Workbench.arrange();
        project = Workbench.copy(Build.fixtures().resolve("gamma"), "gamma");
        Build.check(project);
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationWorkingCopy copy =
                launches.getLaunchConfigurationType("org.pbxdoc.ui.packLaunch").newInstance(null, "gamma pack");
        Map.of("customer", "/gamma", "output", project.getLocation().append("launched").toOSString(), "languages", "de", "archive", "false")
                .forEach((key, word) -> copy.setAttribute(PREFIX + key, word));
        configuration = copy.doSave();
    }

    @AfterEach
    void closeAll() throws Exception {
        Shell outcome = Widgets.dialog("Handover Pack");
        if (outcome != null) {
            outcome.close();
        }
        configuration.delete();
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void makesThePackThatItOrders() throws Exception {
        CompletableFuture<Void> launched = CompletableFuture.runAsync(this::launch);

        Workbench.waitUntil("it ends", launched::isDone);
        launched.join();
        Workbench.waitUntil("it says so", () -> Widgets.dialog("Handover Pack") != null);
        Workbench.waitUntil("the pack is there", () -> project.getFile("launched/gamma-1.0/manifest.json").exists());
        assertTrue(project.getFolder("launched").members().length == 1, "no archive is ordered");
        assertEquals(0, DebugPlugin.getDefault().getLaunchManager().getLaunches().length);
    }

    @Test
    void saysThatItsCustomerIsGone() throws Exception {
        project.delete(true, true, null);

        CoreException refused = assertThrows(CoreException.class, () -> configuration.launch("run", new NullProgressMonitor(), false));

        assertTrue(refused.getMessage().startsWith("The customer of gamma pack"), refused.getMessage());
    }

    @Test
    void itsDialogShowsTheOrder() throws Exception {
        Display display = Display.getCurrent();
        boolean[] seen = {false};
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Shell shell = Arrays.stream(display.getShells())
                        .filter(one -> one.isVisible() && one.getText().startsWith("Edit"))
                        .findFirst()
                        .orElse(null);
                if (shell == null || Widgets.all(shell, Combo.class).isEmpty()) {
                    display.timerExec(50, this);
                    return;
                }
                seen[0] = Widgets.all(shell, Text.class).stream().anyMatch(text -> text.getText().equals("launched"))
                        && Widgets.button(shell, "German").getSelection();
                try {
                    Workbench.screenshot("launch");
                } catch (Exception e) {
                    throw new AssertionError(e);
                } finally {
                    shell.close();
                }
            }
        });
        DebugUITools.openLaunchConfigurationPropertiesDialog(
                Workbench.page().getWorkbenchWindow().getShell(), configuration, "org.eclipse.debug.ui.launchGroup.run");
        assertTrue(seen[0]);
    }

    @Test
    void itsDialogTakesNobodyElseForACustomerWhoIsGone() throws Exception {
        project.delete(true, true, null);
        IProject other = Workbench.copy(Build.fixtures().resolve("gamma"), "another");
        PackTabs tabs = new PackTabs();
        tabs.createTabs(null, "run");
        ILaunchConfigurationTab tab = tabs.getTabs()[0];
        Shell shell = new Shell(Display.getCurrent());
        try {
            tab.createControl(shell);
            shell.open();
            tab.initializeFrom(configuration);

            Combo customer = Widgets.all(shell, Combo.class).get(0);
            assertEquals(1, customer.getItemCount());
            assertEquals(-1, customer.getSelectionIndex());
            assertFalse(tab.isValid(configuration));
            assertEquals("Choose a customer.", tab.getErrorMessage());
            assertTrue(Widgets.all(shell, Label.class).stream().anyMatch(label -> label.getText().startsWith("The customer of this")));
        } finally {
            tabs.dispose();
            shell.dispose();
            other.delete(true, true, null);
        }
    }

    private void launch() {
        try {
            configuration.launch("run", new NullProgressMonitor(), false);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
