/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.pbxdoc.ide.CustomerFolder;
import org.pbxdoc.ide.EditedFolder;

/** The file behind an open document: where it is and to which customer it belongs. */
public record OpenFile(IDocument document, IFile file, Path path) {

    private static final Path NOWHERE = Path.of("unnamed.pbxdoc").toAbsolutePath();

    /** Returns the file of the document; {@link #file} is null outside the workspace. */
    public static OpenFile of(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return new OpenFile(document, null, NOWHERE);
        }
        IPath location = buffer.getLocation();
        IFile file = location.segmentCount() < 2 ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        if (file != null && file.exists() && file.getLocation() != null) {
            return new OpenFile(document, file, file.getLocation().toPath());
        }
        return new OpenFile(document, null, location.toPath());
    }

    private Path customerFolder() {
        Path limit = file == null ? path.getParent() : file.getProject().getLocation().toPath();
        return CustomerFolder.of(path, limit);
    }

    /** Returns the customer's folder with the texts that are on the screen but not on the disk, this one among them. */
    public EditedFolder customer() {
        Map<Path, String> texts = new TreeMap<>();
        Path folder = customerFolder();
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            if (buffer.isDirty() && buffer instanceof ITextFileBuffer text) {
                OpenFile other = of(text.getDocument());
                if (other.path.startsWith(folder)) {
                    texts.put(other.path, other.document.get());
                }
            }
        }
        texts.put(path, document.get());
        return new EditedFolder(folder, texts);
    }
}
