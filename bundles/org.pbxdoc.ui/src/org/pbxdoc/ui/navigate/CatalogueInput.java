/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.ui.Words;

/**
 * A catalogue that comes with the language, to be read in an editor.
 *
 * @param uri the catalogue
 * @param customer the folder of those who look at it; uses are looked for there
 */
public record CatalogueInput(URI uri, Path customer) implements IStorageEditorInput, IEncodedStorage {

    String catalogue() {
        return uri.trimFileExtension().lastSegment();
    }

    String text() {
        return ShippedCatalogues.find(catalogue()).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElse("");
    }

    @Override
    public String getName() {
        return uri.lastSegment();
    }

    @Override
    public String getToolTipText() {
        return new Words(CatalogueInput.class).say("catalogue", catalogue());
    }

    @Override
    public boolean exists() {
        return ShippedCatalogues.names().contains(catalogue());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null; // the editor knows the icon of the content
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public CatalogueInput getStorage() {
        return this;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : null;
    }
}
