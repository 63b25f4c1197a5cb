/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which report is signed, by whom and where to.
 *
 * @param report the PDF
 * @param output the signed PDF; may be the report itself
 * @param keystore the PKCS#12 file with the key
 * @param alias name of the key in it; not needed when there is only one
 * @param field name of the field, or the party alone; not needed when there is only one left to sign
 * @param reason why it is signed, if it is said
 * @param place where it is signed, if it is said
 */
public record SigningOptions(
        Path report,
        Path output,
        Path keystore,
        Optional<String> alias,
        Optional<String> field,
        Optional<String> reason,
        Optional<String> place) {

    public SigningOptions {
        Objects.requireNonNull(report);
        Objects.requireNonNull(output);
        Objects.requireNonNull(keystore);
    }

    /** Returns the name that the signed form of {@code report} usually gets. */
    public static Path outputFor(Path report) {
        String name = report.getFileName().toString();
        int dot = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name.length() - 4 : name.length();
        return report.resolveSibling(name.substring(0, dot) + "-signed" + name.substring(dot));
    }
}
