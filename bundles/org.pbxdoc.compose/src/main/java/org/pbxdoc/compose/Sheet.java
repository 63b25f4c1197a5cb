/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import org.pbxdoc.document.Schematic;
import org.pbxdoc.document.Text;

/**
 * One drawing of the dossier.
 *
 * @param name stable name of its files
 * @param title what it shows, without the customer; with the number of the sheet when there are several
 * @param drawing the drawing
 */
public record Sheet(String name, Text title, Schematic drawing) {}
