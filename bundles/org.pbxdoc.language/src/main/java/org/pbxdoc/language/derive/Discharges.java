/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.PublicLine;

/** What the customer has signed for: risks that are known, explained and borne. */
public final class Discharges {

    private final Map<EObject, Discharge> byElement = new HashMap<>();

    private Discharges(Installation installation) {
        for (Discharge discharge : installation.all(Discharge.class)) {
            if (Lifecycles.occupies(discharge)) {
                discharge.getCovers().forEach(element -> byElement.putIfAbsent(element, discharge));
            }
        }
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Installation.isKnown(line.getDischarge())) {
                byElement.putIfAbsent(line, line.getDischarge());
            }
        }
    }

    /** Returns the discharges of {@code installation}. */
    public static Discharges of(Installation installation) {
        return installation.derived(Discharges.class, Discharges::new);
    }

    /** Returns what the customer signed for {@code element}. */
    public Optional<Discharge> find(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }
}
