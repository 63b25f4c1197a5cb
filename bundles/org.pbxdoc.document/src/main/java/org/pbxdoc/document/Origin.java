/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Objects;

/**
 * What in the model a part of a drawing shows, so that who looks at it can be led there. Writers do not print it.
 *
 * @param key what tells the element from all others of the installation; only composers read meaning into it
 */
public record Origin(String key) {
    public Origin {
        Objects.requireNonNull(key);
    }
}
