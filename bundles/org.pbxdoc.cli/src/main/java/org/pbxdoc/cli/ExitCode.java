/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.PackFailure;

/** What the command says to the program that called it. */
final class ExitCode {

    static final int OK = 0;
    /** There are findings at or above the severity of {@code --fail-on}, or differences with {@code --exit-code}. */
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    /** Something could not be read or written. */
    static final int FILES = 3;
    /** pbxdoc itself failed. */
    static final int INTERNAL = 4;

    private ExitCode() {}

    static int of(Inspection.Verdict verdict) {
        return switch (verdict) {
            case CLEAN -> OK;
            case FINDINGS -> FINDINGS;
            case FAILED -> INTERNAL;
        };
    }

    static int of(PackFailure failure) {
        return failure instanceof PackFailure.Internal ? INTERNAL : FILES;
    }
}
