/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.ui.model.ProjectFiles;

/** The folders of customers in a project: the topmost ones that hold sources. */
final class CustomerFolders {

    private CustomerFolders() {}

    /** Returns them in the order of their paths; of a project without sources the place where they would be. */
    static List<IContainer> of(IProject project) {
        List<IContainer> found = new ArrayList<>();
        try {
            project.accept(resource -> {
                boolean folder = resource instanceof IContainer;
                if (!folder || ProjectFiles.isLeftOut(resource) || resource.getLocation() == null) {
                    return false;
                }
                boolean customer = holdsSources((IContainer) resource);
                if (customer) {
                    found.add((IContainer) resource);
                }
                return !customer;
            });
        } catch (CoreException e) {
            ILog.of(CustomerFolders.class).log(e.getStatus());
        }
        if (found.isEmpty()) {
            IFolder maven = project.getFolder("src/main/pbxdoc");
            found.add(maven.exists() ? maven : project);
        }
        return found;
    }

    private static boolean holdsSources(IContainer folder) throws CoreException {
        return Arrays.stream(folder.members())
                .anyMatch(member -> member.getType() == IResource.FILE && member.getName().endsWith(SourceFolder.EXTENSION));
    }
}
