/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Grant;

/** What a line of the rights matrix comes to. */
public final class Grants {

    private Grants() {}

    /** Returns whether {@code grant} allows it, or lets it depend on something that nobody wrote down. */
    public static boolean isOpen(Grant grant) {
        return grant.getDecision() == Decision.ALLOW
                || grant.getDecision() == Decision.CONDITIONAL && grant.getCondition() == null;
    }
}
