/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.model.ModelPackage;

/**
 * One attribute of the domain.
 *
 * @param section section of the domain model
 * @param entity entity, in the words of the domain
 * @param attribute attribute of it, or one of its choices
 * @param places where the language has it
 */
record DomainRow(String section, String entity, String attribute, List<Place> places) {

    /**
     * A feature of a class of the language, or one word of it.
     *
     * @param type name of the class
     * @param feature name of the feature
     * @param word word of the choice, empty for the feature as a whole
     */
    record Place(String type, String feature, String word) {

        static Place parse(String text) {
            String[] parts = text.split("[.=]", 3);
            return new Place(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }

        boolean isKnown() {
            return ModelPackage.eINSTANCE.getEClassifier(type) instanceof EClass
                    && structure() != null
                    && (word.isEmpty() || structure().getEType() instanceof EEnum choice && choice.getEEnumLiteralByLiteral(word) != null);
        }

        EClass eClass() {
            return (EClass) ModelPackage.eINSTANCE.getEClassifier(type);
        }

        EStructuralFeature structure() {
            return eClass().getEStructuralFeature(feature);
        }

        @Override
        public String toString() {
            return type + "." + feature + (word.isEmpty() ? "" : "=" + word);
        }
    }

    static List<DomainRow> all() throws IOException {
        try (InputStream table = DomainRow.class.getResourceAsStream("domain.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new DomainRow(cells[0], cells[1], cells[2], Stream.of(cells[3].split(" ")).map(Place::parse).toList()))
                    .toList();
        }
    }
}
