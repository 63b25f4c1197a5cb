/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

/** Hears how far a build is, and may end it. */
public interface Progress {

    /** Hears nothing and never ends a build. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * Hears that {@code done} of {@code total} steps of {@code stage} are done; from any thread, one call at a time.
     */
    void at(Stage stage, int done, int total);

    /** Returns whether the build should end; asked between steps. */
    default boolean isCancelled() {
        return false;
    }
}
