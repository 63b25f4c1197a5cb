/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import org.pbxdoc.document.Origin;

/**
 * Where a drawing shows something; distances in units of its SVG from the top left corner.
 *
 * @param origin what it shows
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
public record Region(Origin origin, double x, double y, double width, double height) {}
