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
import java.nio.file.Path;

/** The disk refused to take the output, as opposed to a writer that could not make it. */
public final class StorageException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** The medium said so; the cause knows more. */
        UNWRITABLE,
        /** Something that pbxdoc did not make is in the place. */
        FOREIGN,
        /** A file is where a folder must be. */
        NOT_A_FOLDER,
        /** Another build is writing the same pack. */
        BUSY
    }

    private final transient Path path;
    private final Reason reason;

    StorageException(Reason reason, Path path, IOException cause) {
        super(reason + " " + path, cause);
        this.path = path;
        this.reason = reason;
    }

    /** Returns where it was refused. */
    public Path path() {
        return path;
    }

    /** Returns why it was refused. */
    public Reason reason() {
        return reason;
    }
}
