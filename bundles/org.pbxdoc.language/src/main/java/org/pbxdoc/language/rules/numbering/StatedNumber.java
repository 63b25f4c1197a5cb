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
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.literal.PhoneNumber.Canonical;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ModelPackage;

/**
 * A public number as an author wrote it.
 *
 * @param element the element that has it
 * @param feature the attribute that has it
 * @param index its position among the values of {@code feature}
 * @param text the text, never null
 */
record StatedNumber(EObject element, EAttribute feature, int index, String text) {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Attributes that hold a public number; the last number of a range depends on the first. */
    private static final List<EAttribute> PUBLIC = List.of(
            MODEL.getPublicLine_Main(),
            MODEL.getDdiRange_First(),
            MODEL.getNumberMapping_Number(),
            MODEL.getSingleNumber_Number(),
            MODEL.getFallback_Number(),
            MODEL.getUser_Outgoing(),
            MODEL.getMobileExtension_Number());

    /** Attributes that may also hold a short number of the country, such as 1811. */
    private static final List<EAttribute> CALLED = List.of(
            MODEL.getCompany_Phones(),
            MODEL.getCompany_Hotline(),
            MODEL.getContact_Phones(),
            MODEL.getStakeholder_Phone(),
            MODEL.getExternalDestination_Number(),
            MODEL.getShortDial_Target());

    /** Returns the public numbers of {@code installation}. */
    static List<StatedNumber> all(Installation installation) {
        List<EAttribute> all = new ArrayList<>(PUBLIC);
        all.addAll(CALLED);
        List<StatedNumber> found = collect(installation, all);
        for (DdiRange range : installation.all(DdiRange.class)) {
            if (isWhole(range, installation.country())) {
                found.add(new StatedNumber(range, MODEL.getDdiRange_Last(), -1, range.getLast()));
            }
        }
        return found;
    }

    /** The digits at the end of a range, and a last number that does not match the first, are a matter of its shape. */
    private static boolean isWhole(DdiRange range, String country) {
        if (range.getLast() == null) {
            return false;
        }
        Optional<Canonical> first = PhoneNumber.read(range.getFirst(), country);
        if (first.isEmpty() || NumberBlock.isTail(first.get().e164(), range.getLast(), country)) {
            return false;
        }
        return !(NumberBlock.parse(range.getFirst(), range.getLast(), country)
                        instanceof NumberBlock.Reading.Faulty faulty
                && faulty.fault() == NumberBlock.Fault.LENGTH);
    }

    private static List<StatedNumber> collect(Installation installation, List<EAttribute> features) {
        List<StatedNumber> found = new ArrayList<>();
        for (EAttribute feature : features) {
            for (EObject element : installation.all(EObject.class)) {
                if (feature.getEContainingClass().isSuperTypeOf(element.eClass())) {
                    add(found, element, feature);
                }
            }
        }
        return found;
    }

    private static void add(List<StatedNumber> found, EObject element, EAttribute feature) {
        Object value = element.eGet(feature);
        if (value instanceof String text) {
            found.add(new StatedNumber(element, feature, -1, text));
        } else if (value instanceof List<?> texts) {
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i) instanceof String text) {
                    found.add(new StatedNumber(element, feature, i, text));
                }
            }
        }
    }

    /** Returns whether a short number of the country may stand here. */
    boolean mayBeShort() {
        return CALLED.contains(feature);
    }

    /** Returns where it stands. */
    Place place() {
        return Places.of(element, feature, index);
    }
}
