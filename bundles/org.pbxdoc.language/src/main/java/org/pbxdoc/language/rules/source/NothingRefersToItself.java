/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Neighbour;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.rules.Rule;

/** REF003: what an element refers to is another one, and what is like another one does not lead back to itself. */
public final class NothingRefersToItself extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Circles of these are a matter of this rule below, or of the rule that knows what they are for. */
    private static final Set<EReference> ELSEWHERE = Set.of(
            MODEL.getUser_Like(),
            MODEL.getTerminal_Like(),
            MODEL.getHuntGroup_Members(),
            MODEL.getDectBase_Source(),
            MODEL.getAvailabilityMeasure_Protects());

    public NothingRefersToItself() {
        super("REF003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<EClass, List<EReference>> references = new HashMap<>();
        for (Element element : installation.all(Element.class)) {
            for (EReference reference : references.computeIfAbsent(element.eClass(), NothingRefersToItself::judged)) {
                itself(element, element, reference, findings);
            }
        }
        installation.all(SwitchPort.class).forEach(port -> part(port, MODEL.getSwitchPort_Device(), findings));
        installation.all(PortUse.class).forEach(use -> part(use, MODEL.getPortUse_Device(), findings));
        installation.all(Neighbour.class).forEach(heard -> part(heard, MODEL.getNeighbour_Base(), findings));
        circles(installation.all(User.class), User::getLike, MODEL.getUser_Like(), findings);
        circles(installation.all(Terminal.class), Terminal::getLike, MODEL.getTerminal_Like(), findings);
    }

    private static List<EReference> judged(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer())
                .filter(reference -> !ELSEWHERE.contains(reference))
                .toList();
    }

    private static void part(EObject part, EReference reference, Findings findings) {
        if (part.eContainer() instanceof Element owner) {
            itself(part, owner, reference, findings);
        }
    }

    private static void itself(EObject stated, Element owner, EReference reference, Findings findings) {
        if (!stated.eIsSet(reference)) {
            return;
        }
        Object value = stated.eGet(reference);
        if (value == owner) {
            findings.report(stated, reference, Named.of(owner));
        } else if (value instanceof List<?> values && values.contains(owner)) {
            findings.reportAt(stated, reference, values.indexOf(owner), Named.of(owner));
        }
    }

    /** A circle is one fault, so it is told once, at the first of its elements; each element is walked once. */
    private static <T extends Element> void circles(
            List<T> all, UnaryOperator<T> next, EReference reference, Findings findings) {
        Set<T> done = new HashSet<>();
        for (T start : all) {
            Set<T> way = new LinkedHashSet<>();
            T at = start;
            while (Installation.isKnown(at) && !done.contains(at) && way.add(at)) {
                at = next.apply(at);
            }
            if (Installation.isKnown(at) && way.contains(at)) {
                T first = at;
                List<T> circle = way.stream().dropWhile(element -> element != first).toList();
                String words = circle.stream().map(Named::of).collect(Collectors.joining(" → ")) + " → " + Named.of(first);
                findings.reportAs("circle", findings.severity(), first, reference, words);
            }
            done.addAll(way);
        }
    }
}
