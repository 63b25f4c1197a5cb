/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.Optional;
import org.pbxdoc.language.model.Audience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The value of {@code --audience}, the same for every command that has it. */
final class AudienceWord {

    private AudienceWord() {}

    /**
     * Returns the reader that {@code word} names.
     *
     * @throws ParameterException if it names none
     */
    static Optional<Audience> read(String word, CommandSpec spec) {
        Audience audience = Audience.get(word);
        if (audience == null) {
            throw new ParameterException(spec.commandLine(), "--audience is customer, internal or auditor, not '" + word + "'");
        }
        return Optional.of(audience);
    }
}
