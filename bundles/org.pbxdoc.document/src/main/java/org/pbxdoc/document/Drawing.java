/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.stream.Stream;

/** A picture computed from the model: it has words, so it is drawn once a language. */
public sealed interface Drawing extends Picture, Content permits SystemDiagram, Schematic {

    /** Returns the heading of the sheet. */
    Text title();

    /** Returns what its parts show; an element that stands in several parts comes several times. */
    Stream<Origin> origins();
}
