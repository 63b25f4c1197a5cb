/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.StorageDocumentProvider;
import org.pbxdoc.ui.model.CatalogueText;

/** Opens the catalogues that come with the language for reading. */
public final class CatalogueDocuments extends StorageDocumentProvider {

    @Override
    protected IDocument createDocument(Object element) throws CoreException {
        if (!(element instanceof CatalogueInput input)) {
            return super.createDocument(element);
        }
        CatalogueText document = new CatalogueText(input.uri(), input.customer(), input.text());
        setupDocument(element, document);
        return document;
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    @Override
    public boolean isReadOnly(Object element) {
        return true;
    }

    @Override
    public boolean isModifiable(Object element) {
        return false;
    }
}
