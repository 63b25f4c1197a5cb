/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.studio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ui.Words;

/** A complete customer that travels with the program and becomes a project of the workspace. */
public enum Example {
    CLINIC("clinique", "document.pbxdoc"),
    HOTEL("hotel", "hotel.pbxdoc"),
    WORKSHOP("atelier", "atelier.pbxdoc");

    private static final String ROOT = "org/pbxdoc/ide/help/examples/";

    private final String folder;
    private final String first;

    Example(String folder, String first) {
        this.folder = folder;
        this.first = first;
    }

    /** Returns what the user reads. */
    public String title() {
        return new Words(Example.class).say("example." + folder);
    }

    /** Makes the project, if it is not there yet, and opens its first file. */
    public void open(IWorkbenchPage page) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        WorkspaceJob job = new WorkspaceJob(title()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("pbxdoc-example-" + folder);
                if (!project.exists()) {
                    fillOrLeave(project, monitor);
                }
                project.open(monitor);
                IFile file = project.getFolder("src/main/pbxdoc").getFile(first);
                display.asyncExec(() -> edit(page, file));
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }

    /** Half an example would be opened as a whole one by the next click; what was on the disk before stays there. */
    private void fillOrLeave(IProject project, IProgressMonitor monitor) throws CoreException {
        Path folder = project.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
        boolean there = Files.exists(folder);
        boolean filled = false;
        try {
            fill(project, monitor);
            filled = true;
        } finally {
            if (!filled && project.exists()) {
                project.delete(!there, true, null);
            }
        }
    }

    private void fill(IProject project, IProgressMonitor monitor) throws CoreException {
        Bundle bundle = FrameworkUtil.getBundle(HelpBook.class);
        String root = ROOT + folder;
        List<URL> entries = Optional.ofNullable(bundle.findEntries(root, "*", true)).map(Collections::list).map(List::copyOf).orElse(List.of());
        SubMonitor progress = SubMonitor.convert(monitor, entries.size() + 1);
        project.create(progress.split(1));
        project.open(null);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        for (URL entry : entries) {
            String path = entry.getPath();
            if (!path.endsWith("/")) {
                IFile file = project.getFile(IPath.fromPortableString(path.substring(path.indexOf(root) + root.length())));
                if (!file.exists()) {
                    make(file.getParent());
                    write(file, entry);
                }
            }
            progress.split(1);
        }
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder inner && !inner.exists()) {
            make(inner.getParent());
            inner.create(true, true, null);
        }
    }

    private static void write(IFile file, URL entry) throws CoreException {
        try (InputStream in = entry.openStream()) {
            file.create(new ByteArrayInputStream(in.readAllBytes()), true, null);
        } catch (IOException e) {
            throw new CoreException(Status.error(entry + " cannot be read", e));
        }
    }

    private static void edit(IWorkbenchPage page, IFile file) {
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            ILog.of(Example.class).log(e.getStatus());
        }
    }
}
