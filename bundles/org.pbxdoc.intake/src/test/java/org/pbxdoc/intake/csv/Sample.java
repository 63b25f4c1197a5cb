/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.intake.Folder;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectTemplate;

/** Tables as phone systems export them, all made up, and folders to take them into. */
final class Sample {

    private Sample() {}

    static byte[] of(String name) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    static Folder project(ProjectTemplate template) {
        return Folder.of(template.files(ProjectAnswers.of("Beispiel AG", "de", LocalDate.of(2026, 11, 26), "1.0.0")));
    }

    static IntakePreview preview(byte[] table, Folder folder, IntakeOptions options) throws IntakeRefusal {
        return Intake.preview(table, "table.csv", folder.files(), options, () -> {});
    }

    static IntakePreview preview(String table, Folder folder) throws IntakeRefusal {
        return preview(table.getBytes(StandardCharsets.UTF_8), folder, IntakeOptions.of(Locale.ENGLISH));
    }

    static IntakeOptions options(String profile, String site) {
        return new IntakeOptions(Optional.empty(), Optional.ofNullable(profile), Optional.ofNullable(site), Locale.GERMAN);
    }
}
