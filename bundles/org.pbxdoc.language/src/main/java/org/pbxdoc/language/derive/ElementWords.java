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
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.LocalText;

/** How findings and documents call an element: by the name it has in the file, a model by the name on its box. */
public final class ElementWords {

    private ElementWords() {}

    /** Returns the name of {@code object}; of a part without name, that of what it is in. */
    public static String name(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Element element && element.getName() != null) {
                return element.getName();
            }
        }
        return "?";
    }

    /** Returns what is printed on a device of {@code model}. */
    public static String title(HardwareModel model) {
        LocalText title = model.getTitle();
        return title == null || title.getPlain() == null ? name(model) : title.getPlain();
    }

    /** Returns the value of {@code feature} if {@code object} has such a feature, or null. */
    static Object value(EObject object, String feature) {
        EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
        return known == null ? null : object.eGet(known);
    }
}
