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

/**
 * A place in which people write what the model does not know; what they wrote stays when the document is made anew.
 *
 * @param id stable name, unique in the document
 * @param title what the remarks are about, for example the chapter
 * @param prompt what stands there until somebody writes
 */
public record Remarks(String id, Text title, Text prompt) implements Block {

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.remarks(this);
    }
}
