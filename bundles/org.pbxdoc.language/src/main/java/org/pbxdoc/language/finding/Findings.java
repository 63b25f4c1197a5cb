/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Collects the findings of one rule.
 *
 * <p>{@code element} and {@code feature} say where: the text of that feature, or the name of the element when
 * {@code feature} is null. Arguments are turned into words with {@code toString()}.
 */
public final class Findings {

    private final String id;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Reports a violation with the rule's main message. */
    public void report(EObject element, EStructuralFeature feature, Object... args) {
        add(id, severity, Finding.Outcome.VIOLATED, Places.of(element, feature), Optional.empty(), args);
    }

    /** Reports a violation at one of several values of a feature. */
    public void reportAt(EObject element, EStructuralFeature feature, int index, Object... args) {
        add(id, severity, Finding.Outcome.VIOLATED, Places.of(element, feature, index), Optional.empty(), args);
    }

    /** Reports a violation with the message of {@code id.variant}, the main one if that is empty, and a severity of its own. */
    public void reportAs(
            String variant, Severity other, EObject element, EStructuralFeature feature, Object... args) {
        add(key(variant), other, Finding.Outcome.VIOLATED, Places.of(element, feature), Optional.empty(), args);
    }

    /** Reports a violation that {@code replacement} mends when it takes the place of the feature's text. */
    public void reportWithFix(
            String variant,
            Severity other,
            String replacement,
            EObject element,
            EStructuralFeature feature,
            Object... args) {
        add(key(variant), other, Finding.Outcome.VIOLATED, Places.of(element, feature), Optional.of(replacement), args);
    }

    /** Reports a violation at an exact place, for rules that look at the text itself. */
    public void reportAt(String variant, Severity other, Place place, Optional<String> replacement, Object... args) {
        add(key(variant), other, Finding.Outcome.VIOLATED, place, replacement, args);
    }

    /** Reports that the rule cannot be evaluated, with the message of {@code id.unknown}; the fact that is missing is an argument. */
    public void unknown(EObject element, EStructuralFeature feature, Object... args) {
        add(
                id + ".unknown",
                Severity.INFO,
                Finding.Outcome.NOT_EVALUABLE,
                Places.of(element, feature),
                Optional.empty(),
                args);
    }

    /** Returns the severity that the rule has for this check. */
    public Severity severity() {
        return severity;
    }

    /** Returns what was reported, in that order. */
    public List<Finding> all() {
        return List.copyOf(found);
    }

    private String key(String variant) {
        return variant.isEmpty() ? id : id + "." + variant;
    }

    private void add(
            String key,
            Severity grave,
            Finding.Outcome outcome,
            Place place,
            Optional<String> replacement,
            Object... args) {
        List<String> words = Arrays.stream(args).map(String::valueOf).toList();
        found.add(new Finding(id, grave, outcome, place, key, words, replacement, Optional.empty()));
    }
}
