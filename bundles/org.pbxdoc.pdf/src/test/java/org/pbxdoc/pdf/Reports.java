/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Text;

/** Finished reports for tests of other packages. */
public final class Reports {
    private Reports() {}

    /** Returns a report with the signature fields {@code client} and {@code integrateur}. */
    public static byte[] withTwoFields() throws IOException {
        return Sample.write(Sample.document());
    }

    /** Returns a report without signature field. */
    public static byte[] withoutField() throws IOException {
        return Sample.write(Sample.of(Paragraph.of(Text.of("Rien à signer"))));
    }
}
