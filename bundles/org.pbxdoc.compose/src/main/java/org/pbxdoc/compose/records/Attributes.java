/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pbxdoc.compose.Markdown;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.ModelPackage;

/** The attributes of an element that its author wrote, each with its label and its value in words. */
public final class Attributes {

    /** A part with no more features is said in a word or two. */
    private static final int SMALL_PART = 3;

    /** Attributes that hold a length of time. */
    private static final Set<String> TIMES = Set.of(
            "autoLogout", "detection", "duration", "every", "keep", "lease", "notice", "reaction", "replication", "retention", "ring", "rpo",
            "rto", "runtime", "sync", "target", "timeout", "wait", "wrapUp");

    private final Reader reader;
    private final Function<Element, Text> called;
    private final PartWords partWords = new PartWords(this);

    private Attributes(Reader reader, Function<Element, Text> called) {
        this.reader = reader;
        this.called = called;
    }

    /** Returns the attributes as {@code reader} may see them; other elements are called by their title. */
    public static Attributes titled(Reader reader) {
        return new Attributes(reader, Said::title);
    }

    /** Returns the attributes as {@code reader} may see them; other elements are called by title and name. */
    public static Attributes named(Reader reader) {
        return new Attributes(reader, Attributes::titleAndName);
    }

    /** Returns the attributes as {@code reader} may see them; other elements are called as {@code called} says. */
    public static Attributes calling(Reader reader, Function<Element, Text> called) {
        return new Attributes(reader, called);
    }

    /** Returns the label of {@code feature} of {@code object}. */
    public static Text label(EObject object, EStructuralFeature feature) {
        return Said.attribute(object.eClass(), feature);
    }

    /** Returns the features of {@code object} by their constants in {@link ModelPackage}, as properties; empty if not written. */
    public List<Entry> entries(EObject object, int... features) {
        List<Entry> entries = new ArrayList<>();
        for (int id : features) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(id);
            entries.add(new Entry(label(object, feature), value(object, feature)));
        }
        return entries;
    }

    /** Returns the value of the feature with the constant {@code feature} of {@link ModelPackage} in words. */
    public Text value(EObject object, int feature) {
        return value(object, object.eClass().getEStructuralFeature(feature));
    }

    /** Returns the value of {@code feature} in words, several separated by commas; empty if it is not written. */
    public Text value(EObject object, EStructuralFeature feature) {
        List<Text> values = values(object, feature);
        boolean parts = feature instanceof EReference reference && reference.isContainment();
        return Said.joined(values, Text.of(parts ? "; " : ", "));
    }

    /** Returns the value of {@code feature} line by line: each larger part on a line of its own, other values on one. */
    List<Text> lines(EObject object, EStructuralFeature feature) {
        boolean parts = isLargePart(feature);
        Text value = parts ? Text.EMPTY : value(object, feature);
        return parts ? values(object, feature) : value.isEmpty() ? List.of() : List.of(value);
    }

    /** Returns whether {@code feature} holds parts that take more than a word or two to say. */
    static boolean isLargePart(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && reference.getEReferenceType().getFeatureCount() > SMALL_PART;
    }

    /** Returns every value of {@code feature} in words; none if it is not written or not for this reader. */
    public List<Text> values(EObject object, EStructuralFeature feature) {
        if (!isWritten(object, feature)) {
            return List.of();
        }
        Object value = object.eGet(feature);
        List<?> all = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
        return all.stream()
                .filter(one -> !(one instanceof EObject part) || reader.maySee(part))
                .map(one -> words(feature, one))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What the syntax tree assumes is not written; only counts and choices have such a value. */
    private static boolean isWritten(EObject object, EStructuralFeature feature) {
        if (object.eIsSet(feature)) {
            return true;
        }
        boolean assumed = !feature.isMany()
                && (feature.getEType() instanceof EEnum || feature.getEType() == EcorePackage.Literals.EINT);
        return assumed && Written.is(object, feature);
    }

    /** Returns the features of {@code object} in the order of the grammar, those of every element last. */
    public static List<EStructuralFeature> features(EObject object) {
        List<EStructuralFeature> features = new ArrayList<>(object.eClass().getEStructuralFeatures());
        object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !features.contains(feature))
                .toList()
                .forEach(features::add);
        features.removeIf(Attributes::hasRecordsOfItsOwn);
        return features;
    }

    /** Elements inside an element have records of their own. */
    private static boolean hasRecordsOfItsOwn(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && ModelPackage.eINSTANCE.getElement().isSuperTypeOf(reference.getEReferenceType());
    }

    private Text words(EStructuralFeature feature, Object value) {
        if (value instanceof LocalText text) {
            return Markdown.plain(Said.of(text));
        } else if (value instanceof Enumerator choice) {
            return Said.of(choice);
        } else if (value instanceof Boolean flag) {
            return Said.yesNo(flag);
        } else if (value instanceof Integer number) {
            return Text.of(number);
        } else if (feature instanceof EAttribute) {
            return TIMES.contains(feature.getName()) ? Said.span(value.toString()) : Said.date(value.toString());
        }
        return ((EReference) feature).isContainment() ? partWords.of((EObject) value) : reference((EObject) value);
    }

    /** Returns how another element is called; nothing when the reader may not see it. */
    Text reference(EObject object) {
        if (!Installation.isKnown(object) || !(object instanceof Element element) || !reader.maySee(element)) {
            return Text.EMPTY;
        }
        if (element instanceof Credential credential) {
            return reader.vault(credential);
        }
        return called(element);
    }

    /** Returns what {@code object} is called: an element by its title, another part by the first that is written of it. */
    public Text heading(EObject object) {
        return Records.heading(this, object);
    }

    Text called(Element element) {
        return called.apply(element);
    }

    /** Returns the title of {@code element} with the name behind it that the files call it by. */
    private static Text titleAndName(Element element) {
        Text title = Said.title(element);
        Text name = Text.of(element.getName());
        return title.equals(name) || name.isEmpty() ? title : Text.join(title, Text.of(" ("), name, Text.of(")"));
    }
}
