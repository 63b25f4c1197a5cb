/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Checker;

/**
 * Where each attribute is printed. The proof is to leave it out, or where nothing can be written without it, to write
 * another value: whatever deliverable of the examples then says something else had printed it.
 */
final class Printing {

    private static final String OTHER = "another value";

    private final Installation installation;
    private final List<Finding> findings;
    private final Deliverables all;
    private final Map<String, Set<Deliverables.Kind>> known = new TreeMap<>();

    Printing(Examples examples) throws IOException {
        this.installation = examples.load();
        this.findings = new Checker().check(installation.afresh());
        this.all = Deliverables.of(installation.afresh(), findings);
        assertUnchanged();
    }

    /** What differs proves nothing unless all is the same when nothing was left out. */
    void assertUnchanged() throws IOException {
        assertEquals(Set.of(), Deliverables.of(installation.afresh(), findings).differing(all));
    }

    /** Returns the deliverables that print {@code feature} of {@code type}. */
    Set<Deliverables.Kind> of(EClass type, EStructuralFeature feature) throws IOException {
        String name = type.getName() + "." + feature.getName();
        if (!known.containsKey(name)) {
            known.put(name, prove(type, feature));
        }
        return known.get(name);
    }

    private Set<Deliverables.Kind> prove(EClass type, EStructuralFeature feature) throws IOException {
        Map<EObject, Object> written = new LinkedHashMap<>();
        for (EObject element : elements(type)) {
            if (element.eIsSet(feature) || !NodeModelUtils.findNodesForFeature(element, feature).isEmpty()) {
                written.put(element, feature.isMany() ? new ArrayList<>((List<?>) element.eGet(feature)) : element.eGet(feature));
            }
        }
        try {
            return without(type, feature, written.keySet());
        } finally {
            written.forEach((element, value) -> element.eSet(feature, value));
        }
    }

    private Set<Deliverables.Kind> without(EClass type, EStructuralFeature feature, Set<EObject> elements) throws IOException {
        List<Object> values = elements.stream().map(element -> element.eGet(feature)).toList();
        boolean choice = feature.getEType() instanceof EEnum && !feature.isMany();
        if (!choice && !feature.getName().equals("name")) {
            elements.forEach(element -> element.eUnset(feature));
            try {
                return differing(type);
            } catch (RuntimeException e) {
                // Nothing that the grammar lets through: another value takes its place.
            }
        }
        int index = 0;
        for (EObject element : elements) {
            Object value = values.get(index++);
            other(element, feature, value).ifPresent(other -> element.eSet(feature, other));
        }
        return differing(type);
    }

    private Optional<?> other(EObject element, EStructuralFeature feature, Object value) {
        if (value instanceof String) {
            return Optional.of(OTHER);
        }
        if (feature.getEType() instanceof EEnum choice) {
            // One that is left out falls back to its first word, which may be the one that was written.
            List<EEnumLiteral> words = choice.getELiterals();
            int written = words.indexOf(choice.getEEnumLiteralByLiteral(((Enumerator) value).getLiteral()));
            return Optional.of(words.get((written + 1) % words.size()).getInstance());
        }
        if (feature instanceof EReference reference) {
            return elements(reference.getEReferenceType()).stream()
                    .filter(other -> other != element && other != value)
                    .map(other -> reference.isContainment() ? EcoreUtil.copy(other) : other)
                    .findFirst();
        }
        return Optional.empty();
    }

    private Set<Deliverables.Kind> differing(EClass type) throws IOException {
        Installation changed = installation.afresh();
        boolean accepting = type == ModelPackage.eINSTANCE.getFindingAcceptance();
        return Deliverables.of(changed, accepting ? new Checker().check(changed) : findings).differing(all);
    }

    private List<EObject> elements(EClass type) {
        List<EObject> elements = new ArrayList<>();
        for (StrictResource file : installation.files()) {
            for (Iterator<EObject> contents = file.getAllContents(); contents.hasNext(); ) {
                EObject element = contents.next();
                if (type.isSuperTypeOf(element.eClass())) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
