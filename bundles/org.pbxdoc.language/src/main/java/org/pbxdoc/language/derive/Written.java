/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells what stands in the text from what the syntax tree assumes: a count that is not written is 0, a choice its first. */
public final class Written {

    private Written() {}

    /** Returns whether the author wrote {@code feature} of {@code element}. */
    public static boolean is(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) || !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
    }
}
