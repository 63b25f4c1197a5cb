/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.ui.model.OpenFile;

/**
 * A line of text with references.
 *
 * @param container the file in the workspace, the file on the disk, or the catalogue that it stands in
 * @param number the line from 1
 * @param start the offset of its first character
 * @param text its text
 */
record FoundLine(Object container, int number, int start, String text) {

    /** Returns what contains the text at {@code uri}. */
    static Object container(URI uri, Path customer) {
        if (!uri.isFile()) {
            return new CatalogueInput(uri, customer);
        }
        Path path = Path.of(uri.toFileString());
        Optional<IFile> file = OpenFile.inWorkspace(path);
        return file.isPresent() ? file.get() : path;
    }
}
