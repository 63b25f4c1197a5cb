/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.pbxdoc.ui.model.ProjectFiles;
import org.pbxdoc.ui.preferences.Settings;

/** What has changed in a project since its latest build. */
final class ProjectChanges {

    /** Markers and team states change nothing that is checked. */
    private static final int IDLE = IResourceDelta.MARKERS | IResourceDelta.SYNC | IResourceDelta.DESCRIPTION | IResourceDelta.OPEN;

    private static final IPath SETTINGS = IPath.fromPortableString(".settings/" + Settings.NODE + ".prefs");

    private final Set<Path> written = new TreeSet<>();
    private final Set<Path> made = new TreeSet<>();
    private boolean settings;

    private ProjectChanges() {}

    /** Reads {@code delta}, that of a project. */
    static ProjectChanges of(IResourceDelta delta) throws CoreException {
        ProjectChanges changes = new ProjectChanges();
        changes.add(delta, false);
        return changes;
    }

    private void add(IResourceDelta delta, boolean below) {
        IResource resource = delta.getResource();
        settings |= resource.getProjectRelativePath().equals(SETTINGS);
        Path path = resource.getLocation() == null ? null : ProjectFiles.path(resource);
        boolean leftOut = below || ProjectFiles.isLeftOut(resource);
        boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~IDLE) != 0;
        if (changed && path != null) {
            (leftOut ? made : written).add(path);
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            add(child, leftOut);
        }
    }

    /** Returns whether the project's settings for pbxdoc have changed. */
    boolean ofSettings() {
        return settings;
    }

    /**
     * Returns whether they can change what is found in {@code customer}. Of what programs make, only what the sources refer
     * to is looked at: a build that writes thousands of files must not start as many checks.
     */
    boolean touch(Path customer, Set<Path> referred) {
        return written.stream().anyMatch(path -> path.startsWith(customer)) || concern(referred);
    }

    /** Returns whether one of {@code files}, or a folder that it is in, has changed. */
    boolean concern(Set<Path> files) {
        return Stream.concat(written.stream(), made.stream()).anyMatch(path -> files.stream().anyMatch(file -> file.startsWith(path)));
    }
}
