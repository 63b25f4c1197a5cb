/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import org.pbxdoc.document.Role;
import org.pbxdoc.language.derive.CommissioningState;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestResult;

/** The result of a test; a test without one is not tested. */
final class Results {

    private Results() {}

    static TestResult of(TestCase test) {
        return CommissioningState.hasResult(test) ? test.getResult() : TestResult.NOT_TESTED;
    }

    static Role role(TestResult result) {
        return switch (result) {
            case PASS -> Role.PASS;
            case FAIL -> Role.FAIL;
            case PARTIAL -> Role.WARNING;
            case NOT_APPLICABLE, NOT_TESTED -> Role.OPEN;
        };
    }
}
