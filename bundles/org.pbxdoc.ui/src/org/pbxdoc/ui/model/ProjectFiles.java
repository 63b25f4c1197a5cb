/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The sources of a project, by the customer's folder that they are part of. */
public final class ProjectFiles {

    private final SortedMap<Path, SortedSet<Path>> customers = new TreeMap<>();
    private final Map<Path, List<IFile>> files = new HashMap<>();

    private ProjectFiles() {}

    /** Looks for the sources of {@code project}. */
    public static ProjectFiles of(IProject project) throws CoreException {
        ProjectFiles found = new ProjectFiles();
        Map<Path, Path> known = new HashMap<>();
        project.accept(resource -> {
            if (isLeftOut(resource)) {
                return false;
            }
            if (isSource(resource)) {
                found.add((IFile) resource, known);
            }
            return true;
        });
        return found;
    }

    private void add(IFile file, Map<Path, Path> known) {
        OpenFile place = OpenFile.of(file);
        Path customer = known.computeIfAbsent(place.path().getParent(), folder -> place.customer());
        customers.computeIfAbsent(customer, one -> new TreeSet<>()).add(place.path());
        files.computeIfAbsent(place.path(), one -> new ArrayList<>()).add(file);
    }

    /** Returns the customers' folders, each with its sources. */
    public SortedMap<Path, SortedSet<Path>> customers() {
        return customers;
    }

    /** Returns where the source at {@code path} stands in the project; a link can make one stand there twice. */
    public List<IFile> at(Path path) {
        return files.getOrDefault(path, List.of());
    }

    /** Returns whether {@code resource} is a source that is checked. */
    public boolean holds(IResource resource) {
        return resource.getLocation() != null
                && files.getOrDefault(path(resource), List.of()).contains(resource);
    }

    /** Returns the customers' folders whose sources are not those that they {@code were}. */
    public Set<Path> changed(Map<Path, SortedSet<Path>> were) {
        Set<Path> changed = new TreeSet<>();
        customers.forEach((customer, sources) -> {
            if (!sources.equals(were.get(customer))) {
                changed.add(customer);
            }
        });
        return changed;
    }

    /** Returns where {@code resource} is on the disk. */
    public static Path path(IResource resource) {
        return resource.getLocation().toPath().toAbsolutePath().normalize();
    }

    private static boolean isSource(IResource resource) {
        return resource.getType() == IResource.FILE && resource.getLocation() != null
                && resource.getName().endsWith(".pbxdoc") && !resource.isDerived();
    }

    /** Returns whether {@code resource} is none of the sources. What is made from sources is none: {@code target} and hidden folders, derived ones, and sources in a pack. */
    public static boolean isLeftOut(IResource resource) {
        if (resource.getType() == IResource.PROJECT) {
            return false;
        }
        boolean folder = resource.getType() == IResource.FOLDER;
        return resource.isDerived()
                || resource.getName().startsWith(".")
                || folder && (resource.getName().equals("target") || isOfPack(resource));
    }

    private static boolean isOfPack(IResource folder) {
        return folder.getName().equals("model") && folder.getLocation() != null
                && Files.exists(path(folder).resolveSibling("manifest.json"));
    }
}
