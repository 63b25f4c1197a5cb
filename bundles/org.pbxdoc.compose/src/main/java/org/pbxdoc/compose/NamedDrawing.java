/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Text;

/**
 * A drawing as it goes into a file of its own: the overview or one of the other sheets.
 *
 * @param name stable name of its files
 * @param title what it shows, without the customer
 * @param drawing the drawing
 */
public record NamedDrawing(String name, Text title, Drawing drawing) {}
