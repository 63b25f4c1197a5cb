/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.UserImport;

/** The files that sources refer to, there or not: tables of users, documents, photos, logos and templates. */
public final class ReferredFiles {

    private ReferredFiles() {}

    /** Returns where they are or would be; a change of one of them can change what a check finds. */
    public static Set<Path> of(Snapshot snapshot) {
        Set<Path> files = new TreeSet<>();
        Installation installation = snapshot.installation();
        installation.all(UserImport.class).forEach(table -> add(table, table.getFile(), files));
        installation.all(FiledDocument.class).forEach(document -> add(document, document.getPath(), files));
        installation.all(DocumentHeader.class).forEach(header -> {
            add(header, header.getLogo(), files);
            add(header, header.getTemplate(), files);
        });
        return files;
    }

    private static void add(EObject element, String text, Set<Path> files) {
        if (text == null || text.isBlank() || !element.eResource().getURI().isFile()) {
            return;
        }
        try {
            Path source = Path.of(element.eResource().getURI().toFileString());
            files.add(source.resolveSibling(text.replace('\\', '/')).normalize());
        } catch (InvalidPathException e) {
            return; // no file can have this name
        }
    }
}
