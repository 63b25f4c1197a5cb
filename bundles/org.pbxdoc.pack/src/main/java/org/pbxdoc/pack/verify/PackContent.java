/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files of a pack, in a folder or an archive, by name. */
interface PackContent {

    /** One file. */
    interface Entry {
        long size();

        InputStream open() throws IOException;
    }

    /** Returns the files in the order of their names. */
    Map<String, Entry> entries();
}
