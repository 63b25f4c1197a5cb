/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** The button of the toolbar: the latest order again; the wizard if there is none. */
public final class GenerateAgainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        LastOrder.recall().ifPresentOrElse(
                OrderRun::inBackground, () -> GenerateHandler.wizard(event, GenerateHandler.about(event)));
        return null;
    }
}
