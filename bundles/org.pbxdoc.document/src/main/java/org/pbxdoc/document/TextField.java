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
 * A field for words that people write later; fillable in PDF, a content control in Word.
 *
 * @param id stable name, unique in the document
 * @param label what is asked for
 * @param value words already there, may be empty
 * @param lines height in lines, at least 1
 */
public record TextField(String id, Text label, Text value, int lines) implements Block {

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.textField(this);
    }
}
