/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Says that text stands where a whole number is wanted. */
public final class NoCount extends ValueConverterException {

    private static final long serialVersionUID = 1L;

    private final String text;

    NoCount(String text, INode node) {
        super(text, node, null);
        this.text = text;
    }

    /** Returns the text. */
    public String text() {
        return text;
    }
}
