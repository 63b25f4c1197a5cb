/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import org.pbxdoc.language.finding.Severity;

/** Colours of a terminal, or none. */
final class Ink {

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "1;34";

    private final boolean colours;

    Ink(boolean colours) {
        this.colours = colours;
    }

    String strong(String text) {
        return in(BOLD, text);
    }

    String of(Severity severity, String text) {
        return in(switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        }, text);
    }

    private String in(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
