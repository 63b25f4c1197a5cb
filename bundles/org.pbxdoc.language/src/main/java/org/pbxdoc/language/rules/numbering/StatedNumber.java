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
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.load.Installation;
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

    /** Attributes that hold a public number; the last number of a range is read together with the first. */
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
        return collect(installation, all);
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
