/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import org.eclipse.search.ui.text.Match;
import org.pbxdoc.ide.TextPlace;

/** A place where an element is named, among the results of a search. */
final class FoundReference extends Match {

    private final TextPlace place;

    FoundReference(FoundLine line, TextPlace place) {
        super(line, place.region().offset(), place.region().length());
        this.place = place;
    }

    FoundLine line() {
        return (FoundLine) getElement();
    }

    TextPlace place() {
        return place;
    }
}
