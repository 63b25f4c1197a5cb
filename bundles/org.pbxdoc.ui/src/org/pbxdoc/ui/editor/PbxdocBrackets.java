/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the partner of a brace, bracket or parenthesis. */
public final class PbxdocBrackets extends DefaultCharacterPairMatcher {

    /** Called by the generic editor. */
    public PbxdocBrackets() {
        super(new char[] {'{', '}', '(', ')', '[', ']'});
    }
}
