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
 * The place where one party signs.
 *
 * @param id stable name, unique in the document
 * @param party for whom, for example the customer
 * @param name name of the person if known
 * @param function role of the person if known
 * @param place place if known
 * @param date date if known, ISO 8601; never filled by pbxdoc itself
 */
public record SignatureField(String id, Text party, Text name, Text function, Text place, Text date) implements Block {

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.signatureField(this);
    }
}
