/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.io.IOException;

/** One building stone of a document; {@link Visitor} makes each writer handle every kind. */
public sealed interface Block
        permits Section, Paragraph, BulletList, KeyValues, Table, Figure, Callout, Checklist, TextField, SignatureField,
                Remarks, Photo {

    /**
     * Hands this block to the method of {@code visitor} for its kind.
     *
     * @throws IOException if the visitor cannot write
     */
    void accept(Visitor visitor) throws IOException;

    /** Handles every kind of block; a new kind breaks the compilation of each writer until it is handled. */
    interface Visitor {
        void section(Section section) throws IOException;

        void paragraph(Paragraph paragraph) throws IOException;

        void bulletList(BulletList list) throws IOException;

        void keyValues(KeyValues values) throws IOException;

        void table(Table table) throws IOException;

        void figure(Figure figure) throws IOException;

        void photo(Photo photo) throws IOException;

        void callout(Callout callout) throws IOException;

        void checklist(Checklist checklist) throws IOException;

        void textField(TextField field) throws IOException;

        void signatureField(SignatureField field) throws IOException;

        void remarks(Remarks remarks) throws IOException;
    }
}
