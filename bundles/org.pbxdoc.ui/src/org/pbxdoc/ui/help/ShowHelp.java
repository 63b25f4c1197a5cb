/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pbxdoc.ide.help.HelpBook;

/** Opens the help, at the page that the command names or at the table of contents. */
public final class ShowHelp extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.pbxdoc.ui.help.show";

    /** Its parameter: the path of a page. */
    public static final String PAGE = "org.pbxdoc.ui.help.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String page = event.getParameter(PAGE);
        HelpView.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), page == null ? HelpBook.CONTENTS : page);
        return null;
    }
}
