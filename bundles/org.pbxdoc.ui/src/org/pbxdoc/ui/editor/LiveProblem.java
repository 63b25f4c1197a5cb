/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.jface.text.source.Annotation;
import org.pbxdoc.ide.Problem;

/** A problem in the text on the screen. */
public final class LiveProblem extends Annotation {

    private final Problem problem;

    LiveProblem(Problem problem) {
        super(type(problem), false, problem.display());
        this.problem = problem;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }

    private static String type(Problem problem) {
        return "org.eclipse.ui.workbench.texteditor." + switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
