/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;

/** What a stage of life means for checks. */
public final class Lifecycles {

    private Lifecycles() {}

    /** Returns whether {@code element} is in service today. */
    public static boolean isActive(Element element) {
        return element.getLifecycle() == Lifecycle.ACTIVE;
    }

    /** Returns whether numbers, names and places of something at this stage are taken: all but what has left. */
    public static boolean occupies(Lifecycle stage) {
        return stage != Lifecycle.DECOMMISSIONED && stage != Lifecycle.PORTED;
    }

    /** Returns whether numbers, names and places of {@code element} are taken. */
    public static boolean occupies(Element element) {
        return occupies(element.getLifecycle());
    }
}
