/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.ModelPackage;

/** How far the work is that a document describes. */
public final class Stages {

    private Stages() {}

    /** Returns whether {@code installation} is built, so that what is still open has been forgotten rather than not yet done. */
    public static boolean isBuilt(Installation installation) {
        return installation.header()
                .map(header -> header.getStatus())
                .filter(status -> status == DocumentStatus.AS_BUILT || status == DocumentStatus.HANDED_OVER)
                .isPresent();
    }

    /** Returns whether the author calls {@code installation} a draft, which nobody expects to be complete. */
    public static boolean isDraft(Installation installation) {
        return is(installation, DocumentStatus.DRAFT);
    }

    /** Returns whether the author describes what is to be built, so that what is still open can be done in time. */
    public static boolean isDesigned(Installation installation) {
        return is(installation, DocumentStatus.AS_DESIGNED);
    }

    private static boolean is(Installation installation, DocumentStatus status) {
        return installation.header()
                .filter(header -> Written.is(header, ModelPackage.eINSTANCE.getDocumentHeader_Status()))
                .filter(header -> header.getStatus() == status)
                .isPresent();
    }
}
