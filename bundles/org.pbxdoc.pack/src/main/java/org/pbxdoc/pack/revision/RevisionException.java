/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.revision;

import java.io.IOException;
import java.nio.file.Path;

/** A state of an installation cannot be had, as it was asked for. */
public final class RevisionException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be had. */
    public enum Reason {
        /** It is no path, and there is no Git repository around. */
        NO_REPOSITORY,
        /** It is neither a path nor a revision. */
        NO_REVISION,
        /** It is a path and a revision, or the beginning of several revisions. */
        AMBIGUOUS,
        /** The folder is not in the repository. */
        OUTSIDE,
        /** The revision has no such folder. */
        NO_FOLDER,
        /** There is no file of the language in it. */
        EMPTY,
        /** The pack was made without its sources, since its reader must not see all of them. */
        WITHOUT_SOURCES,
        /** It is no pack, or a damaged one. */
        NO_PACK,
        /** It is larger than anybody writes by hand, or holds names that lead elsewhere. */
        UNSAFE
    }

    private final Reason reason;
    private final String asked;
    private final transient Path place;

    RevisionException(Reason reason, String asked, Path place) {
        this(reason, asked, place, null);
    }

    RevisionException(Reason reason, String asked, Path place, Exception cause) {
        super(reason + " " + asked, cause);
        this.reason = reason;
        this.asked = asked;
        this.place = place;
    }

    /** Returns why it cannot be had. */
    public Reason reason() {
        return reason;
    }

    /** Returns what was asked for, as it was written. */
    public String asked() {
        return asked;
    }

    /** Returns where it was looked for. */
    public Path place() {
        return place;
    }
}
