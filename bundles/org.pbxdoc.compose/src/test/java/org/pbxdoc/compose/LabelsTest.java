/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.pbxdoc.document.WriterLabel;
import org.pbxdoc.language.model.ModelPackage;

class LabelsTest {

    private static final String[] LANGUAGES = {"en", "fr", "de", "it"};

    /** What the files are made of, not what they say. */
    private static final Set<String> UNPRINTED = Set.of("PbxFile", "LocalText", "Translation");

    @Test
    void allLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, String> english = shapes("en");

        for (String language : LANGUAGES) {
            assertEquals(english, shapes(language), language);
        }
        assertTrue(english.size() > 500, "labels: " + english.size());
    }

    @Test
    void everyWordOfTheWritersHasALabel() throws IOException {
        Set<String> keys = labels("en").stringPropertyNames();

        for (WriterLabel label : WriterLabel.values()) {
            assertTrue(keys.contains(label.key()), label.key());
        }
    }

    @Test
    void everyChoiceHasALabel() throws IOException {
        Set<String> keys = labels("fr").stringPropertyNames();
        Set<String> missing = new TreeSet<>();

        ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .forEach(choice -> ((EEnum) choice).getELiterals().stream()
                        .map(literal -> choice.getName() + "." + literal.getLiteral())
                        .filter(key -> !keys.contains(key))
                        .forEach(missing::add));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyAttributeHasALabel() throws IOException {
        Set<String> keys = labels("fr").stringPropertyNames();
        Set<String> missing = new TreeSet<>();

        classes().forEach(owner -> owner.getEAllStructuralFeatures().stream()
                .map(EStructuralFeature::getName)
                .filter(name -> !keys.contains("attribute." + name) && !keys.contains("attribute." + owner.getName() + "." + name))
                .forEach(name -> missing.add(owner.getName() + "." + name)));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKindOfElementHasALabel() throws IOException {
        Set<String> keys = labels("fr").stringPropertyNames();
        ModelPackage model = ModelPackage.eINSTANCE;
        Set<EClass> never = Set.of(model.getElement(), model.getTopLevel(), model.getLocation());

        Set<String> missing = new TreeSet<>();
        classes()
                .filter(kind -> model.getElement().isSuperTypeOf(kind) || model.getTopLevel().isSuperTypeOf(kind))
                .filter(kind -> !never.contains(kind))
                .flatMap(kind -> Stream.of("element." + kind.getName(), "kind." + kind.getName()))
                .filter(key -> !keys.contains(key))
                .forEach(missing::add);

        assertEquals(Set.of(), missing);
    }

    /** A label that no attribute has any more would only be translated. */
    @Test
    void noAttributeLabelIsLeftOver() throws IOException {
        Set<String> known = new TreeSet<>();
        classes().forEach(owner -> owner.getEAllStructuralFeatures().forEach(feature -> {
            known.add("attribute." + feature.getName());
            known.add("attribute." + owner.getName() + "." + feature.getName());
        }));

        Set<String> left = new TreeSet<>(labels("fr").stringPropertyNames());
        left.removeIf(key -> !key.startsWith("attribute.") || known.contains(key));

        assertEquals(Set.of(), left);
    }

    private static Stream<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(owner -> !UNPRINTED.contains(owner.getName()));
    }

    private static Map<String, String> shapes(String language) throws IOException {
        Map<String, String> shapes = new TreeMap<>();
        labels(language).forEach((key, text) -> {
            StringBuilder placeholders = new StringBuilder();
            Pattern.compile("\\{\\d\\}").matcher((String) text).results().map(r -> r.group()).sorted().forEach(placeholders::append);
            shapes.put((String) key, placeholders.toString());
        });
        return shapes;
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = LabelsTest.class.getResourceAsStream("Labels_" + language + ".properties")) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels;
    }
}
