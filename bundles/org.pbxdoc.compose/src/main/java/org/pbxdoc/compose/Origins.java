/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.document.Origin;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.scoping.ElementNames;

/**
 * The elements behind the parts of drawings. An origin is made of kind and name, so that it stays the same while text is
 * written before the element.
 */
public final class Origins {

    private final Map<Origin, EObject> elements = new HashMap<>();

    private Origins(Installation installation) {
        List.of(Element.class, Slot.class, ModuleMount.class)
                .forEach(type -> installation.all(type).forEach(element -> elements.putIfAbsent(of((EObject) element), (EObject) element)));
    }

    /** Returns the elements of {@code installation}, collected once. */
    public static Origins in(Installation installation) {
        return installation.derived(Origins.class, Origins::new);
    }

    /** Returns the origin of what shows {@code element}. */
    public static Origin of(EObject element) {
        return new Origin(key(element));
    }

    private static String key(EObject object) {
        if (object instanceof Element element && element.getName() != null) {
            return element.eClass().getName() + " " + ElementNames.reference(element);
        }
        EObject whole = object.eContainer();
        if (whole == null) {
            return object.eResource() == null ? "" : String.valueOf(object.eResource().getURI().lastSegment());
        }
        EStructuralFeature feature = object.eContainingFeature();
        int at = feature.isMany() ? ((List<?>) whole.eGet(feature)).indexOf(object) : 0;
        return key(whole) + "/" + feature.getName() + "." + at;
    }

    /** Returns the element of {@code origin}; of several with the same name the first. */
    public Optional<EObject> element(Origin origin) {
        return Optional.ofNullable(elements.get(origin));
    }
}
