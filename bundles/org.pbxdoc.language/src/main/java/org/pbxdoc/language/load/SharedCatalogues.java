/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pbxdoc.language.PbxdocStandaloneSetup;

/**
 * The shipped catalogues as they are read and linked once in a process.
 *
 * <p>A catalogue names nothing but its own elements, so it means the same beside every customer's files. Nothing may be
 * changed in a shared one, and nothing remembered at it: who overrides its figures needs one of his own.
 */
final class SharedCatalogues {

    private static final Map<String, Optional<StrictResource>> READ = new ConcurrentHashMap<>();

    private SharedCatalogues() {}

    static Optional<StrictResource> find(String name) {
        return READ.computeIfAbsent(name, SharedCatalogues::read);
    }

    private static Optional<StrictResource> read(String name) {
        return ShippedCatalogues.find(name).map(library -> {
            try {
                XtextResourceSet alone = PbxdocStandaloneSetup.injector().getInstance(XtextResourceSet.class);
                StrictResource catalogue = Installation.load(alone, library);
                EcoreUtil.resolveAll(alone);
                complete(catalogue);
                return catalogue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Makes all that is otherwise made when it is first asked for: by then several threads may ask. */
    private static void complete(StrictResource catalogue) {
        catalogue.getErrors();
        catalogue.getWarnings();
        catalogue.getAllContents().forEachRemaining(SharedCatalogues::complete);
        PbxdocStandaloneSetup.injector()
                .getInstance(IResourceDescription.Manager.class)
                .getResourceDescription(catalogue)
                .getExportedObjects()
                .forEach(described -> described.getEObjectOrProxy());
    }

    private static void complete(EObject object) {
        object.eAdapters();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            object.eGet(feature);
        }
    }
}
