/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One finding of a check.
 *
 * @param id id of the rule, for example {@code NUM005}; ids of syntax and references start with {@code SYN}, {@code REF}
 *     and {@code TXT}, an error inside pbxdoc itself is {@code INT001}
 * @param severity how grave it is
 * @param outcome whether the rule is violated or could not be evaluated
 * @param place where it is
 * @param key key of its message: the id, or the id and a variant
 * @param args values for the placeholders of the message, in the author's words
 * @param replacement text that mends it when it takes the place of {@code place}, if that is safe
 * @param acceptedBecause the author's reason for accepting it, if there is one
 */
public record Finding(
        String id,
        Severity severity,
        Outcome outcome,
        Place place,
        String key,
        List<String> args,
        Optional<String> replacement,
        Optional<String> acceptedBecause)
        implements Comparable<Finding> {

    /** Id of a failure inside pbxdoc itself. */
    public static final String INTERNAL = "INT001";

    /** What a check that is not ok comes to. */
    public enum Outcome {
        VIOLATED,
        /** A limit is not known, so nobody can say whether it is kept. */
        NOT_EVALUABLE
    }

    public Finding {
        args = List.copyOf(args);
    }

    /** Returns the message in the language of {@code locale}, English if there is none. */
    public String message(Locale locale) {
        return Messages.say(key, locale, args);
    }

    /** Returns this finding with the author's {@code reason} for accepting it; it counts as information from then on. */
    public Finding accepted(String reason) {
        return new Finding(id, Severity.INFO, outcome, place, key, args, replacement, Optional.of(reason));
    }

    /** Returns this finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(id, other, outcome, place, key, args, replacement, acceptedBecause);
    }

    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : args.toString().compareTo(other.args.toString());
    }
}
