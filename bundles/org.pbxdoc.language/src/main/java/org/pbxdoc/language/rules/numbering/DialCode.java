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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.FeatureCode;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;

/**
 * A code that switches a feature: {@code *77*<ext>*}.
 *
 * @param text the code as written
 * @param head what is dialled before the first variable part
 * @param variable whether digits follow the head that differ from call to call
 * @param end what ends the variable part, empty if nothing does
 * @param place the object that states it
 * @param feature its attribute
 * @param owner what messages call it
 */
record DialCode(
        String text,
        String head,
        boolean variable,
        String end,
        EObject place,
        EStructuralFeature feature,
        String owner) {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Pattern FORM = Pattern.compile("([*#0-9]*)(?:<[a-z ]+>([*#0-9]*).*)?");

    /** Returns all codes of {@code installation}; what is not written as a code is left out. */
    static List<DialCode> all(Installation installation) {
        List<DialCode> found = new ArrayList<>();
        for (Numbering plan : installation.all(Numbering.class)) {
            add(found, plan.getHotdeskLogin(), plan, MODEL.getNumbering_HotdeskLogin(), "hotdesk login");
            add(found, plan.getHotdeskLogout(), plan, MODEL.getNumbering_HotdeskLogout(), "hotdesk logout");
            for (FeatureCode code : plan.getCodes()) {
                add(found, code.getCode(), code, MODEL.getFeatureCode_Code(), Named.of(code));
            }
        }
        return found;
    }

    private static void add(
            List<DialCode> found, String text, EObject place, EStructuralFeature feature, String owner) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.strip());
        if (matcher.matches() && !matcher.group(1).isEmpty()) {
            boolean variable = text.contains("<");
            String end = variable && matcher.group(2) != null ? matcher.group(2) : "";
            found.add(new DialCode(text.strip(), matcher.group(1), variable, end, place, feature, owner));
        }
    }

    /**
     * Returns whether dialling {@code longer}, whose head starts with this head, sets off this code too early: the system
     * cannot know whether more digits come.
     */
    boolean interrupts(DialCode longer, Extensions extensions) {
        String rest = longer.head.substring(head.length());
        if (rest.isEmpty()) {
            // Two codes with the same head: with a variable part in only one of them the shorter one is dialled first.
            return !(variable && longer.variable && !end.equals(longer.end));
        }
        if (!variable) {
            return true;
        }
        if (!Character.isDigit(rest.charAt(0))) {
            return false;
        }
        // With an end sign, *77*5* is only taken for *77*<ext>* if somebody has the extension 5.
        int ends = end.isEmpty() ? -1 : rest.indexOf(end.charAt(0));
        return ends < 0 || extensions.find(rest.substring(0, ends)).isPresent();
    }
}
