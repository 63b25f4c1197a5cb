/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.pbxdoc.ide.Problem;

/** Writes a problem of a saved file into the workspace, with the text and the id that every host shows. */
public final class ProblemMarker {

    /** The marker type. */
    public static final String TYPE = "org.pbxdoc.ui.problem";

    /** The attribute with the rule's id. */
    public static final String RULE = "org.pbxdoc.ui.id";

    private ProblemMarker() {}

    /** Returns the attributes of the marker of {@code problem}. */
    static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.display());
        attributes.put(IMarker.SEVERITY, severity(problem));
        attributes.put(IMarker.LINE_NUMBER, problem.line());
        attributes.put(IMarker.CHAR_START, problem.offset());
        attributes.put(IMarker.CHAR_END, problem.offset() + problem.length());
        attributes.put(RULE, problem.id());
        return attributes;
    }

    /** Returns the attributes of the marker of a folder that cannot be read. */
    static Map<String, Object> attributes(String refusal) {
        return Map.of(IMarker.MESSAGE, refusal, IMarker.SEVERITY, IMarker.SEVERITY_ERROR, RULE, "");
    }

    private static int severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
