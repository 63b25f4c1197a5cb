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
import picocli.CommandLine.Option;

/** Options of every command that checks: how grave is too grave, and in which language to say it. */
final class SpeechOptions extends MessageOptions {

    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "Fail on findings of this severity and graver ones; error if not given.")
    void failOn(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                failOn = severity;
                return;
            }
        }
        throw misused("--fail-on is error, warning or info, not '" + word + "'");
    }

    Severity failOn() {
        return failOn;
    }
}
