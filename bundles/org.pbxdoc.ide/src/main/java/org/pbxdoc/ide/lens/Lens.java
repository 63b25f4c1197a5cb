/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.lens;

import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.finding.Places;

/**
 * One derived figure.
 *
 * @param element the element it is about
 * @param text what it says, such as {@code PoE 260 W of 370 W}
 */
public record Lens(EObject element, String text) {

    /** Returns where the element begins in its text. */
    public int offset() {
        return Places.of(element, null).offset();
    }
}
