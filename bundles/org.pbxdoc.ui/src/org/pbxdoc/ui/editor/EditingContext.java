/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes the keys of pbxdoc editors work in these editors and nowhere else. */
public final class EditingContext extends Expression {

    /** The context that keys are bound in; it is a part of that of the generic editor and so comes before it. */
    public static final String ID = "org.pbxdoc.ui.editing";

    private static boolean active;

    private EditingContext() {}

    /** Has the context follow the active part from now on. In the UI thread only. */
    static void ensure() {
        if (!active) {
            active = true;
            PlatformUI.getWorkbench().getService(IContextService.class).activateContext(ID, new EditingContext());
        }
    }

    /** Returns whether {@code part} edits a pbxdoc text. */
    public static boolean isEditor(Object part) {
        return part instanceof ITextEditor editor
                && editor.getEditorInput() != null
                && editor.getEditorInput().getName().endsWith(".pbxdoc");
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.valueOf(isEditor(context.getVariable(ISources.ACTIVE_PART_NAME)));
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
    }
}
