/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * A customer in the workspace.
 *
 * @param project the project
 * @param folder the customer's folder on the disk
 */
public record Customer(IProject project, Path folder) {

    /** Returns all customers in open projects. */
    public static List<Customer> all() {
        List<Customer> all = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            all.addAll(in(project));
        }
        return all;
    }

    /** Returns the customers that {@code resource} is about: its own if it is a source, those below or around a folder. */
    public static List<Customer> in(IResource resource) {
        if (resource == null || resource.getType() == IResource.ROOT) {
            return all();
        }
        IProject project = resource.getProject();
        if (!project.isAccessible() || resource.getLocation() == null) {
            return List.of();
        }
        if (resource instanceof IFile file && file.getName().endsWith(".pbxdoc")) {
            return List.of(new Customer(project, OpenFile.of(file).customer()));
        }
        IResource of = resource instanceof IFile ? resource.getParent() : resource;
        Path place = ProjectFiles.path(of);
        try {
            return ProjectFiles.of(project).customers().keySet().stream()
                    .filter(customer -> customer.startsWith(place) || place.startsWith(customer))
                    .map(customer -> new Customer(project, customer))
                    .toList();
        } catch (CoreException e) {
            ILog.of(Customer.class).log(e.getStatus());
            return List.of();
        }
    }

    /** Returns the path in the workspace, as lists show it. */
    public String label() {
        return container().getFullPath().makeRelative().toString();
    }

    /** Returns the folder in the workspace; the project if it is none of its folders. */
    public IContainer container() {
        for (IContainer one : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            if (one.getProject().equals(project)) {
                return one;
            }
        }
        return project;
    }
}
