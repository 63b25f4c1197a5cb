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
 * A photo; two go on a page.
 *
 * @param id stable name
 * @param caption the caption without its number
 * @param details when it was taken and what it shows; may be empty
 * @param alternative what it shows, for readers who cannot see it
 * @param picture the photo
 */
public record Photo(String id, Text caption, Text details, Text alternative, Picture.Image picture) implements Block {

    @Override
    public void accept(Visitor visitor) throws IOException {
        visitor.photo(this);
    }
}
