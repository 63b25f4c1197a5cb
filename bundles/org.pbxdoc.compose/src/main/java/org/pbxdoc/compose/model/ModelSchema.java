/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.ModelPackage;

/** The JSON schema of the model for programs, made from the classes of the language so that it leaves out none. */
public final class ModelSchema {

    /** The name by which a model refers to its schema. */
    public static final String ID = "https://pbxdoc.org/schema/pbxdoc-model.schema.json";

    static final String CLASS = "class";
    static final String ID_OF_ELEMENT = "id";

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String WORDS = "words";

    private ModelSchema() {}

    /** Returns the schema as names and values. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "A communication system as pbxdoc checked it");
        schema.put("type", "object");
        schema.put("required", List.of("$schema", "form", "audience", "elements", "findings"));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("$schema", Map.of("const", ID));
        members.put("form", ordered("type", "string", "pattern", "^1\\."));
        members.put("audience", Map.of("enum", Stream.of(Audience.values()).map(Audience::getLiteral).toList()));
        members.put("document", to(MODEL.getDocumentHeader()));
        members.put("elements", ordered("type", "array", "items", anyOf(MODEL.getTopLevel())));
        members.put("findings", ordered("type", "array", "items", Map.of("$ref", "#/$defs/finding")));
        schema.put("properties", members);
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions());
        return schema;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> languages = new LinkedHashMap<>();
        MODEL.getLanguage().getELiterals().forEach(language -> languages.put(language.getLiteral(), Map.of("type", "string")));
        definitions.put(WORDS, Map.of("anyOf", List.of(
                Map.of("type", "string"),
                ordered("type", "object", "properties", languages, "minProperties", 1, "additionalProperties", false))));
        definitions.put("finding", finding());
        for (EClassifier classifier : MODEL.getEClassifiers()) {
            if (classifier instanceof EEnum choice) {
                definitions.put(choice.getName(), Map.of("enum", choice.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
            } else if (classifier instanceof EClass type && isWritten(type)) {
                definitions.put(type.getName(), definition(type));
            }
        }
        return definitions;
    }

    private static Map<String, Object> finding() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", Map.of("type", "string"));
        members.put("severity", Map.of("enum", Stream.of(Severity.values()).map(ModelSchema::word).toList()));
        members.put("outcome", Map.of("enum", Stream.of(Finding.Outcome.values()).map(ModelSchema::word).toList()));
        members.put("message", Map.of("$ref", "#/$defs/" + WORDS));
        members.put("accepted", Map.of("type", "string"));
        return ordered(
                "type", "object", "required", List.of("rule", "severity", "outcome", "message"), "properties", members, "additionalProperties", false);
    }

    /** Types that only join others, and words with their translations, have no object of their own. */
    private static boolean isWritten(EClass type) {
        boolean joins = MODEL.getEClassifiers().stream().anyMatch(other -> other instanceof EClass sub && sub.getESuperTypes().contains(type));
        return !joins && type != MODEL.getLocalText() && type != MODEL.getTranslation() && type != MODEL.getPbxFile();
    }

    private static Map<String, Object> definition(EClass type) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(List.of(CLASS));
        members.put(CLASS, Map.of("const", type.getName()));
        if (MODEL.getElement().isSuperTypeOf(type)) {
            members.put(ID_OF_ELEMENT, Map.of("type", "string"));
            required.add(ID_OF_ELEMENT);
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            Object one = value(feature);
            members.put(feature.getName(), feature.isMany() ? ordered("type", "array", "minItems", 1, "items", one) : one);
        }
        return ordered("type", "object", "required", required, "properties", members, "additionalProperties", false);
    }

    private static Map<String, Object> value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            EClass type = reference.getEReferenceType();
            if (type == MODEL.getLocalText()) {
                return Map.of("$ref", "#/$defs/" + WORDS);
            }
            return reference.isContainment()
                    ? anyOf(type)
                    : ordered("type", "string", "description", "id of " + type.getName());
        }
        if (feature.getEType() instanceof EEnum choice) {
            return to(choice);
        }
        return Map.of("type", feature.getEType() == EcorePackage.Literals.EINT
                ? "integer"
                : feature.getEType() == EcorePackage.Literals.EBOOLEAN ? "boolean" : "string");
    }

    private static Map<String, Object> anyOf(EClass type) {
        List<Map<String, Object>> kinds = MODEL.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(sub -> type.isSuperTypeOf(sub) && isWritten(sub))
                .map(ModelSchema::to)
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : Map.of("anyOf", kinds);
    }

    private static Map<String, Object> to(EClassifier type) {
        return Map.of("$ref", "#/$defs/" + type.getName());
    }

    /** Returns how a choice of the program is written. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
