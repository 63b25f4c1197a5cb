/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.Set;

/** Some characters of one look that have no place on the page yet. */
record Piece(String text, Set<Look> looks, String target) {

    Piece {
        looks = Set.copyOf(looks);
    }

    Piece of(String part) {
        return new Piece(part, looks, target);
    }
}
