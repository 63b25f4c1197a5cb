/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * The keys of editors of pbxdoc texts.
 *
 * <p>Other languages bind the same keys for the same generic editor; a context of our own keeps them apart.
 */
public final class EditorKeys extends Expression {

    /** The keys of the editor itself. */
    public static final String EDITOR = "org.pbxdoc.ui.editorContext";

    /** The keys that work in other views as well while the editor on top shows a pbxdoc text. */
    private static final String WORK = "org.pbxdoc.ui.workContext";

    private static boolean active;

    private final boolean everywhere;

    private EditorKeys(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** Makes the keys work from now on wherever a pbxdoc text is edited; called in the UI thread. */
    public static void activate() {
        if (!active) {
            active = true;
            IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
            contexts.activateContext(EDITOR, new EditorKeys(false));
            contexts.activateContext(WORK, new EditorKeys(true));
        }
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        boolean here = everywhere || PbxdocEditors.EDITOR.equals(context.getVariable(ISources.ACTIVE_PART_ID_NAME));
        boolean editing = here
                && context.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME) instanceof IEditorInput input
                && PbxdocEditors.isPbxdoc(input);
        return EvaluationResult.valueOf(editing);
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_PART_ID_NAME);
        info.addVariableNameAccess(ISources.ACTIVE_EDITOR_INPUT_NAME);
    }
}
