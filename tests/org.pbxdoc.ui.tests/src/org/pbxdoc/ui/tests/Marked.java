/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.pbxdoc.ui.build.ProblemMarker;

/**
 * A problem marker as a user sees it.
 *
 * @param path where it is in its project
 * @param line the line, from 1
 * @param start the offset
 * @param end the offset behind it
 * @param severity as in {@link IMarker}
 * @param id id of the rule
 * @param message what it says
 */
record Marked(String path, int line, int start, int end, int severity, String id, String message) {

    static Marked of(IMarker marker) {
        return new Marked(
                marker.getResource().getProjectRelativePath().toString(),
                marker.getAttribute(IMarker.LINE_NUMBER, -1),
                marker.getAttribute(IMarker.CHAR_START, -1),
                marker.getAttribute(IMarker.CHAR_END, -1),
                marker.getAttribute(IMarker.SEVERITY, -1),
                marker.getAttribute(ProblemMarker.RULE, ""),
                marker.getAttribute(IMarker.MESSAGE, ""));
    }

    /** Returns all of a project, in one order. */
    static List<Marked> all(IProject project) throws CoreException {
        return Arrays.stream(markers(project)).map(Marked::of).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    static IMarker[] markers(IProject project) throws CoreException {
        return project.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Returns {@code path id} of those with this id, in one order. */
    static List<String> all(IProject project, String id) throws CoreException {
        return all(project).stream().filter(one -> one.id().equals(id)).map(one -> one.path() + ":" + one.line()).toList();
    }
}
