/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ui.build.ProblemMarker;

/** Opens the page of the rule whose problem is selected. */
public final class ShowRulePage extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        Optional<String> rule = rule(selection.getFirstElement());
        if (rule.isPresent()) {
            HelpView.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), HelpBook.rule(rule.get()));
        }
        return null;
    }

    /** Returns the id of the rule that a selected marker, or what stands for it in a view, comes from. */
    static Optional<String> rule(Object selected) {
        return Optional.ofNullable(Adapters.adapt(selected, IMarker.class))
                .map(marker -> marker.getAttribute(ProblemMarker.RULE, ""))
                .filter(id -> !id.isEmpty());
    }
}
