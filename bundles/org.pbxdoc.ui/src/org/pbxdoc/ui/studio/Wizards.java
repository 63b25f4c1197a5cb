/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.studio;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The wizards that the pages of the product lead to. */
final class Wizards {

    static final String NEW_CUSTOMER = "org.pbxdoc.ui.wizard.project";
    static final String IMPORT = "org.pbxdoc.ui.wizard.import";

    /** Those under <em>New</em>. */
    static final List<String> OURS = List.of(NEW_CUSTOMER, "org.pbxdoc.ui.wizard.file");

    private Wizards() {}

    /** Opens a wizard of <em>New</em>; without it the choice of all of them. */
    static void openNew(IWorkbenchWindow window, String id) {
        boolean isThere = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id) != null;
        run(window, IWorkbenchCommandConstants.FILE_NEW, isThere ? Map.of("newWizardId", id) : Map.of());
    }

    /** Opens a wizard of <em>Import</em>; without it the choice of all of them. */
    static void openImport(IWorkbenchWindow window, String id) {
        boolean isThere = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(id) != null;
        run(window, IWorkbenchCommandConstants.FILE_IMPORT, isThere ? Map.of("importWizardId", id) : Map.of());
    }

    /** Runs a command of the workbench. */
    static void run(IWorkbenchWindow window, String command, Map<String, String> parameters) {
        ICommandService commands = window.getService(ICommandService.class);
        IHandlerService handlers = window.getService(IHandlerService.class);
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
        } catch (CommandException e) {
            ILog.of(Wizards.class).error("The command " + command + " cannot be run", e);
        }
    }
}
