/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.io.IOException;

/** Turns a drawing into an image, so that writers can place it without knowing how it is drawn. */
public interface Drawings {

    /**
     * Returns {@code drawing} as a PNG of about {@code dotsPerInch} at its natural size.
     *
     * @throws IOException if the drawing cannot be rendered
     */
    Picture.Image png(Drawing drawing, Wording wording, int dotsPerInch) throws IOException;

    /**
     * Returns {@code drawing} as SVG text in UTF-8.
     *
     * @throws IOException if the drawing cannot be rendered
     */
    String svg(Drawing drawing, Wording wording) throws IOException;
}
