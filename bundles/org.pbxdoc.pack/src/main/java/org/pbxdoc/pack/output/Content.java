/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is going to hold. */
@FunctionalInterface
public interface Content {

    /** Writes it to {@code out}, which stays open. */
    void writeTo(OutputStream out) throws IOException;
}
