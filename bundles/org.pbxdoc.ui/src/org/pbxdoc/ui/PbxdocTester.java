/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

/** Says whether an editor shows a pbxdoc text, so that commands are offered there only. */
public final class PbxdocTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorInput input && PbxdocEditors.isPbxdoc(input);
    }
}
