/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.LocalText;

/** How an element is headed in the records, and what stands below the heading. */
final class Records {

    private Records() {}

    /** Returns the features below the heading: all but name and title, which are the heading. */
    static List<EStructuralFeature> features(EObject object) {
        return Attributes.features(object).stream().filter(feature -> !isHeading(object, feature)).toList();
    }

    private static boolean isHeading(EObject object, EStructuralFeature feature) {
        return feature.getName().equals("title") || object instanceof Element && feature.getName().equals("name");
    }

    /** Returns what {@code object} is called: its title; without one its first attribute; then what it is part of. */
    static Text heading(Attributes attributes, EObject object) {
        if (object instanceof Element element) {
            return attributes.called(element);
        }
        EStructuralFeature title = object.eClass().getEStructuralFeature("title");
        Text said = title != null && object.eGet(title) instanceof LocalText text ? Said.of(text) : Text.EMPTY;
        if (!said.isEmpty()) {
            return said;
        }
        return features(object).stream()
                .map(feature -> attributes.value(object, feature))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Text.label("element." + object.eClass().getName()));
    }
}
