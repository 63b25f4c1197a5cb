/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;

/**
 * Units side by side, such as the ports of a card: which are taken, and by what.
 *
 * @param units the units in their order
 */
public record Strip(List<Unit> units) implements Measure {

    /** What a unit is used for. */
    public enum Unit {
        LINE,
        TERMINAL,
        BASE,
        SYSTEM,
        RESERVED,
        FREE
    }

    public Strip {
        units = List.copyOf(units);
    }
}
