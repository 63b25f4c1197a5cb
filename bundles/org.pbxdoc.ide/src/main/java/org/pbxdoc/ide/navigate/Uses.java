/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Element;

/** All places of a customer's folder and its catalogues where an element is named. */
final class Uses {

    private final List<Use> all;

    private Uses(List<Use> all) {
        this.all = all;
    }

    /** Returns the uses of {@code snapshot}, computed once. */
    static Uses of(Snapshot snapshot) {
        return snapshot.installation().derived(Uses.class, installation -> new Uses(collect(snapshot)));
    }

    List<Use> all() {
        return all;
    }

    /** Returns the use at a cursor. */
    Optional<Use> at(URI uri, int offset) {
        return all.stream()
                .filter(use -> use.place().uri().equals(uri) && use.place().region().touches(offset))
                .findFirst();
    }

    private static List<Use> collect(Snapshot snapshot) {
        List<Use> found = new ArrayList<>();
        for (StrictResource resource : snapshot.resources().toList()) {
            String text = Snapshot.text(resource);
            Iterator<EObject> objects = resource.getAllContents();
            objects.forEachRemaining(object -> collect(object, resource, text, found));
        }
        return List.copyOf(found);
    }

    private static void collect(EObject object, Resource resource, String text, List<Use> found) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            List<?> targets = object.eGet(reference) instanceof Collection<?> many
                    ? List.copyOf(many)
                    : List.of(object.eGet(reference));
            List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
            for (int i = 0; i < Math.min(targets.size(), nodes.size()); i++) {
                if (targets.get(i) instanceof Element target && Installation.isKnown(target)) {
                    Region region = new Region(nodes.get(i).getOffset(), nodes.get(i).getLength());
                    found.add(Use.of(object, target, new TextPlace(resource.getURI(), region), region.of(text)));
                }
            }
        }
    }

    /** Returns where {@code element} gets its name; nowhere if a table gives it. */
    static Optional<TextPlace> name(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        if (feature == null || element.eResource() == null) {
            return Optional.empty();
        }
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .filter(node -> node.getLength() > 0)
                .findFirst()
                .map(node -> new TextPlace(element.eResource().getURI(), new Region(node.getOffset(), node.getLength())));
    }
}
