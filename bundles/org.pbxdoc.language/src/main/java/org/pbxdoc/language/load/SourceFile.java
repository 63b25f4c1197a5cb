/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;

/**
 * One source file of an installation: on disk, or as an editor holds it.
 *
 * @param uri where it is
 * @param bytes its content; not copied, not to be changed
 */
public record SourceFile(URI uri, byte[] bytes) {
    public SourceFile {
        Objects.requireNonNull(uri);
        Objects.requireNonNull(bytes);
    }
}
