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
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.pbxdoc.ide.CustomerFolder;

/**
 * The file that a document was read from.
 *
 * @param file the file in the workspace; null outside it
 * @param path the file on the disk
 */
public record OpenFile(IFile file, Path path) {

    /** In a folder that is not there: what has no file must not be taken for one of some customer. */
    private static final Path NOWHERE = Path.of("pbxdoc-without-file", "unnamed.pbxdoc").toAbsolutePath();

    /** Returns the file of the document; {@link #file} is null outside the workspace. */
    public static OpenFile of(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return new OpenFile(null, NOWHERE);
        }
        IPath location = buffer.getLocation();
        IFile file = location.segmentCount() < 2 ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        return file != null && file.exists() && file.getLocation() != null
                ? of(file)
                : new OpenFile(null, location.toPath().toAbsolutePath().normalize());
    }

    /** Returns whether the document has no file, and so is part of no customer. */
    boolean isNowhere() {
        return path.equals(NOWHERE);
    }

    /** Returns a file of the workspace. */
    public static OpenFile of(IFile file) {
        return new OpenFile(file, file.getLocation().toPath().toAbsolutePath().normalize());
    }

    /** Returns the file of an open project that is at {@code path} on the disk; of several the one nearest to its project. */
    public static Optional<IFile> inWorkspace(Path path) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
                .filter(IFile::exists)
                .min(Comparator.comparingInt(file -> file.getFullPath().segmentCount()));
    }

    /** Returns the folder of the customer that the file is about; it never reaches beyond the project. */
    public Path customer() {
        return CustomerFolder.of(path, file == null ? path.getParent() : limit(file));
    }

    /** A linked folder is elsewhere on the disk, and nothing above it belongs to the project. */
    private static Path limit(IFile file) {
        IContainer limit = file.getParent();
        while (limit.getType() == IResource.FOLDER && !limit.isLinked()) {
            limit = limit.getParent();
        }
        IPath location = file.isLinked() ? null : limit.getLocation();
        return location == null ? file.getLocation().toPath().getParent() : location.toPath();
    }
}
