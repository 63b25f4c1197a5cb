/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.ContentDay;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;

/**
 * What a stage of life means for checks.
 *
 * <p>Validity and stage say the same in two ways: what is not valid on the day of the document, not yet or no longer, is
 * not in service and takes nothing. Without such a day only the stage counts.
 */
public final class Lifecycles {

    private Lifecycles() {}

    /** Returns whether {@code element} is in service on the day of the document. */
    public static boolean isActive(Element element) {
        return element.getLifecycle() == Lifecycle.ACTIVE && isValid(element);
    }

    /** Returns whether numbers, names and places of something at this stage are taken: all but what has left. */
    public static boolean occupies(Lifecycle stage) {
        return stage != Lifecycle.DECOMMISSIONED && stage != Lifecycle.PORTED;
    }

    /** Returns whether numbers, names and places of {@code element} are taken. */
    public static boolean occupies(Element element) {
        return occupies(element.getLifecycle()) && isValid(element);
    }

    /** Returns whether {@code element} lies in a cupboard. */
    public static boolean isSpare(Element element) {
        return element.getLifecycle() == Lifecycle.SPARE && isValid(element);
    }

    /** Returns whether {@code element} is only planned: it is there one day, but nobody can have done anything for it yet. */
    public static boolean isPlanned(Element element) {
        return element.getLifecycle() == Lifecycle.PLANNED || isBefore(element, element.getValidFrom());
    }

    /** Returns the stage of {@code element} in words of the language, or the end of its validity that takes it out of service. */
    public static String words(Element element) {
        if (element.getLifecycle() != Lifecycle.ACTIVE || isValid(element)) {
            return element.getLifecycle().getLiteral();
        }
        return isBefore(element, element.getValidFrom())
                ? "valid from " + element.getValidFrom()
                : "valid until " + element.getValidUntil();
    }

    /** Returns whether {@code element} is valid on the day of the document. */
    public static boolean isValid(Element element) {
        return isValid(element, element.getValidFrom(), element.getValidUntil());
    }

    /** Returns whether the day of the document that {@code stated} belongs to is between two days, either of which may be missing. */
    static boolean isValid(EObject stated, String from, String until) {
        return !isBefore(stated, from) && !isAfter(stated, until);
    }

    private static boolean isBefore(EObject stated, String from) {
        Optional<LocalDate> first = IsoDate.read(from);
        return first.isPresent() && ContentDay.of(stated).filter(day -> day.isBefore(first.get())).isPresent();
    }

    private static boolean isAfter(EObject stated, String until) {
        Optional<LocalDate> last = IsoDate.read(until);
        return last.isPresent() && ContentDay.of(stated).filter(day -> day.isAfter(last.get())).isPresent();
    }
}
