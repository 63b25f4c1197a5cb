/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DialPrefix;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.NumberingScheme;
import org.pbxdoc.language.model.PrivateLine;

/**
 * Digits that the system acts upon when they are dialled: an internal number, a range of the plan, a prefix.
 *
 * @param digits the digits
 * @param place the object that states them
 * @param feature its attribute
 * @param owner what messages call it
 */
record DialledNumber(NumberSpan digits, EObject place, EStructuralFeature feature, String owner) {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Returns everything in {@code installation} that is dialled; numbers inside a range of the plan are in that range. */
    static List<DialledNumber> all(Installation installation) {
        List<DialledNumber> found = new ArrayList<>();
        for (Numbering plan : installation.all(Numbering.class)) {
            addRanges(found, plan.getExtensions(), "extensions");
            addRanges(found, plan.getReserved(), "reserved");
        }
        TreeMap<NumberSpan, DialledNumber> planned = new TreeMap<>();
        found.forEach(range -> planned.put(range.digits(), range));
        for (Extensions.Extension extension : Extensions.of(installation).all()) {
            if (!isPlanned(planned, extension.numbers())) {
                found.add(new DialledNumber(
                        extension.numbers(), extension.place(), extension.feature(), owner(extension)));
            }
        }
        for (Numbering plan : installation.all(Numbering.class)) {
            add(found, plan.getOutside(), plan, MODEL.getNumbering_Outside(), "outside");
            for (DialPrefix prefix : plan.getPrefixes()) {
                add(found, prefix.getNumber(), prefix, MODEL.getDialPrefix_Number(), "prefix");
            }
        }
        for (PrivateLine line : installation.all(PrivateLine.class)) {
            if (line.getScheme() == NumberingScheme.OPEN && Lifecycles.occupies(line)) {
                add(found, line.getPrefix(), line, MODEL.getPrivateLine_Prefix(), Named.of(line));
            }
        }
        return found;
    }

    /** Returns whether this is one number, not a range. */
    boolean isSingle() {
        return digits.count() == 1;
    }

    /** Special numbers are called by the word of the plan, everything else by its name. */
    private static String owner(Extensions.Extension extension) {
        return switch (extension.kind()) {
            case OPERATOR -> "operator";
            case VOICEMAIL -> "voicemail";
            case SHORT_DIAL -> "short dial";
            default -> Named.of(extension.owner());
        };
    }

    private static boolean isPlanned(TreeMap<NumberSpan, DialledNumber> planned, NumberSpan span) {
        var before = planned.floorEntry(new NumberSpan(span.first(), "~"));
        return before != null && before.getKey().contains(span);
    }

    private static void addRanges(List<DialledNumber> found, List<ExtensionRange> ranges, String owner) {
        for (ExtensionRange range : ranges) {
            Optional<NumberSpan> span = NumberSpan.of(range.getFirst(), range.getLast());
            span.ifPresent(numbers -> found.add(
                    new DialledNumber(numbers, range, MODEL.getExtensionRange_First(), owner)));
        }
    }

    private static void add(
            List<DialledNumber> found, String digits, EObject place, EStructuralFeature feature, String owner) {
        NumberSpan.of(digits, null).ifPresent(span -> found.add(new DialledNumber(span, place, feature, owner)));
    }
}
