/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;
import org.pbxdoc.pack.output.StorageException;
import org.pbxdoc.pack.revision.RevisionException;

/** Tells a disk that refuses from a pbxdoc that fails. */
final class FailureKind {

    private FailureKind() {}

    /** Returns what {@code thrown} means to the caller; {@code subject} is what was worked on. */
    static PackFailure of(Throwable thrown, Path subject) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageException refused) {
                return of(refused);
            }
            if (cause instanceof RevisionException missing) {
                return new PackFailure.Input("revision." + variant(missing.reason()), missing.place(), missing, missing.asked());
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isFull(cause)) {
                // Writers keep large parts in the system's temporary folder.
                return new PackFailure.Output("full", Path.of(System.getProperty("java.io.tmpdir")), thrown);
            }
        }
        return new PackFailure.Internal(subject, thrown);
    }

    private static String variant(RevisionException.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PackFailure of(StorageException refused) {
        Throwable cause = refused.getCause();
        return switch (refused.reason()) {
            case FOREIGN -> new PackFailure.Output("foreign", refused.path(), refused);
            case NOT_A_FOLDER -> new PackFailure.Output("not-a-folder", refused.path(), refused);
            case BUSY -> new PackFailure.Output("busy", refused.path(), refused);
            case UNWRITABLE -> {
                if (isFull(cause)) {
                    yield new PackFailure.Output("full", refused.path(), refused);
                }
                if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
                    yield new PackFailure.Output("denied", refused.path(), refused);
                }
                yield new PackFailure.Output("unwritable", refused.path(), refused, reason(cause));
            }
        };
    }

    private static boolean isFull(Throwable cause) {
        String words = String.valueOf(cause == null ? null : cause.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "quota exceeded", "not enough space").anyMatch(words::contains);
    }

    /** The message of a file exception is mostly the path, which is said already. */
    private static String reason(Throwable cause) {
        if (cause instanceof FileSystemException known) {
            return known.getReason() == null ? known.getClass().getSimpleName() : known.getReason();
        }
        return String.valueOf(cause == null ? null : cause.getMessage());
    }
}
