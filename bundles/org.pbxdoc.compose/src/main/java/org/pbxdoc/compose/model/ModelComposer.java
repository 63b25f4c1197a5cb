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
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.FindingText;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.document.Structure;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.TopLevel;
import org.pbxdoc.language.model.Vault;
import org.pbxdoc.language.scoping.ElementNames;

/**
 * Composes the checked model for programs: its elements in the order of the text, each with its class, the name by which
 * others refer to it, and what is written about it; a reference is the name of the other element.
 *
 * <p>What the reader must not see is not there, nor is a reference to it.
 */
public final class ModelComposer {

    /** The version of the form; a higher first number means that programs must change. */
    public static final String FORM = "1.0";

    private final Composition composition;
    private final Reader reader;

    public ModelComposer(Composition composition) {
        this.composition = composition;
        this.reader = composition.reader();
    }

    /** Returns the model. */
    public Structure compose() {
        Installation installation = composition.installation();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("$schema", ModelSchema.ID);
        members.put("form", FORM);
        members.put("audience", Reader.audience(installation).getLiteral());
        installation.header().ifPresent(header -> members.put("document", object(header)));
        List<Object> elements = new ArrayList<>();
        for (TopLevel element : installation.all(TopLevel.class)) {
            if (isShown(element)) {
                elements.add(object(element));
            }
        }
        members.put("elements", elements);
        members.put("findings", composition.findings().stream().map(ModelComposer::finding).toList());
        return new Structure(Text.label("title.model"), members);
    }

    /** A customer does not get to know where secrets are kept. */
    private boolean isShown(EObject object) {
        boolean secret = object instanceof Vault || object instanceof Credential;
        return reader.maySee(object) && (!secret || reader.maySeeVaults());
    }

    private Map<String, Object> object(EObject object) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(ModelSchema.CLASS, object.eClass().getName());
        if (object instanceof Element element) {
            members.put(ModelSchema.ID_OF_ELEMENT, ElementNames.reference(element));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isWritten(object, feature)) {
                value(feature, object.eGet(feature)).ifPresent(value -> members.put(feature.getName(), value));
            }
        }
        return members;
    }

    /** What the syntax tree assumes is not written; only counts and choices have such a value. */
    private static boolean isWritten(EObject object, EStructuralFeature feature) {
        boolean assumed = !feature.isMany() && (feature.getEType() instanceof EEnum || feature.getEType() == EcorePackage.Literals.EINT);
        return object.eIsSet(feature) || assumed && Written.is(object, feature);
    }

    /** Returns the value of {@code feature}; nothing if there is none that the reader may see. */
    private Optional<Object> value(EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            return value == null ? Optional.empty() : single(feature, value);
        }
        List<Object> values = ((List<?>) value).stream().flatMap(one -> single(feature, one).stream()).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<Object> single(EStructuralFeature feature, Object value) {
        if (value instanceof LocalText text) {
            return text(text);
        } else if (value instanceof Enumerator choice) {
            return Optional.of(choice.getLiteral());
        } else if (value instanceof EObject object) {
            return Installation.isKnown(object) && isShown(object) ? Optional.of(partOrReference(feature, object)) : Optional.empty();
        }
        return Optional.of(value);
    }

    private Object partOrReference(EStructuralFeature feature, EObject object) {
        return ((EReference) feature).isContainment() ? object(object) : ElementNames.reference((Element) object);
    }

    /** Words in one language are a string, words in several an object with a member for each. */
    private static Optional<Object> text(LocalText text) {
        if (text.getTranslations().isEmpty()) {
            return Optional.ofNullable(text.getPlain());
        }
        Map<String, Object> words = new LinkedHashMap<>();
        text.getTranslations().stream()
                .filter(translation -> translation.getText() != null)
                .forEach(translation -> words.putIfAbsent(translation.getLanguage().getLiteral(), translation.getText()));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.id());
        members.put("severity", ModelSchema.word(finding.severity()));
        members.put("outcome", ModelSchema.word(finding.outcome()));
        members.put("message", ((Text.Translated) FindingText.of(finding)).byLanguage());
        finding.acceptedBecause().ifPresent(reason -> members.put("accepted", reason));
        return members;
    }
}
