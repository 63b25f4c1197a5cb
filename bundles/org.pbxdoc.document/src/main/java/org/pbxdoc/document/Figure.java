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

/**
 * A picture with a caption.
 *
 * @param id stable name
 * @param caption the caption without its number
 * @param alternative what the picture shows, for readers who cannot see it
 * @param picture a drawing or an image
 */
public record Figure(String id, Text caption, Text alternative, Picture picture) implements Block {

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.figure(this);
    }
}
