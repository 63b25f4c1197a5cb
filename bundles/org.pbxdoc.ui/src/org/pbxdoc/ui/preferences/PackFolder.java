/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;

/** The folder on the disk that the packs of a project go to. */
public final class PackFolder {

    private PackFolder() {}

    /** Returns the folder of the project's settings. */
    public static Path of(IProject project) {
        return of(project, Settings.of(project).output());
    }

    /** Returns the folder that {@code text} means in the project; the usual one if it is no path. */
    public static Path of(IProject project, String text) {
        Path root = project.getLocation().toPath();
        try {
            return root.resolve(text).normalize();
        } catch (InvalidPathException e) {
            return root.resolve(Settings.USUAL_OUTPUT);
        }
    }
}
