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
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;

/** The power over Ethernet that the devices need, each found out once: a group of phones is on as many ports as it has phones. */
public final class PoeNeeds {

    private final Map<Element, Optional<PoeNeed>> known = new HashMap<>();

    private PoeNeeds() {}

    /** Returns the needs of the devices of {@code installation}. */
    public static PoeNeeds of(Installation installation) {
        return installation.derived(PoeNeeds.class, key -> new PoeNeeds());
    }

    /** Returns the need of {@code device}; empty for one that takes no power from the switch as far as anybody says. */
    public Optional<PoeNeed> of(Element device) {
        return known.computeIfAbsent(device, PoeNeed::of);
    }
}
