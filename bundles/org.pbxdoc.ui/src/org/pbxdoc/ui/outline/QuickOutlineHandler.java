/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ui.Answers;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.model.Models;

/** Opens the quick outline of the active editor as soon as its elements are known. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PbxdocEditors.of(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> Answers.show(
                Models.shared().of(PbxdocEditors.document(editor)).ask(question -> Outline.of(question.snapshot(), question.uri())),
                entries -> {
                    if (PbxdocEditors.document(editor) != null) {
                        new QuickOutline(editor, entries).open();
                    }
                }));
        return null;
    }
}
