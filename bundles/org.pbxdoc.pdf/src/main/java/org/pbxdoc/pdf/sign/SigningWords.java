/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.util.List;
import java.util.Locale;

/** Says what is seen of a signature on the page. */
public interface SigningWords {
    /**
     * Returns the lines below the name of {@code signer}, the first above it.
     *
     * @param language the language of the report
     * @param signer the name in the certificate
     * @param signature what is signed
     */
    List<String> lines(Locale language, String signer, Signature signature);
}
