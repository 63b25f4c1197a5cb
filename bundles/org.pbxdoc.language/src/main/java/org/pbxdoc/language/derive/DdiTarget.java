/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.Optional;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FixedEnd;

/** Where the calls to a public number go. */
public sealed interface DdiTarget {

    /**
     * To an internal number.
     *
     * @param number the internal number
     * @param owner what has it; empty if nothing has
     */
    record ToExtension(String number, Optional<Extension> owner) implements DdiTarget {}

    /** To an element, such as a hunt group. */
    record ToElement(Element element) implements DdiTarget {}

    /** To a public number, written as the author did. */
    record ToExternal(String number) implements DdiTarget {}

    /** To an end that is no element: voice mail, busy, hang-up. */
    record ToEnd(FixedEnd end) implements DdiTarget {}

    /** Nowhere yet. */
    record Free() implements DdiTarget {}
}
