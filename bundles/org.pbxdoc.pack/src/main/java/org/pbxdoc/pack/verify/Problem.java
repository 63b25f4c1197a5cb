/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.util.Locale;

/**
 * Something that is not as it was made.
 *
 * @param kind what it is
 * @param file the file of the pack it is about; empty if it is the pack as a whole
 */
public record Problem(Kind kind, String file) {

    /** What can be wrong. */
    public enum Kind {
        /** The manifest names a file that is not there. */
        MISSING,
        /** A file is there that the manifest does not name. */
        EXTRA,
        /** A file is not the one that the manifest names. */
        CHANGED,
        /** Something that is no file: a link, a device. */
        NO_FILE,
        /** There is no manifest. */
        NO_MANIFEST,
        /** The manifest was changed, or is none. */
        MANIFEST_CHANGED,
        /** The file is no archive, or not one as pbxdoc writes them. */
        NO_ARCHIVE,
        /** The archive was changed after it was written. */
        ARCHIVE_CHANGED,
        /** A name in the archive leads out of it or is not possible on every system. */
        NAME,
        /** Two files in the archive have the same name. */
        TWICE,
        /** A file in the archive or the manifest is larger than any pack. */
        TOO_LARGE,
        /** The pack is not signed although a public key was given. */
        NOT_SIGNED,
        /** The signature is not one with the given key, or not of this manifest. */
        WRONG_SIGNATURE;

        /** Returns the word for programs, for example {@code archive-changed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Problem of(Kind kind) {
        return new Problem(kind, "");
    }
}
