/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import org.eclipse.core.expressions.PropertyTester;

/** Tells the menus whether a selected problem comes from a rule, and so has a page. */
public final class FromRule extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return ShowRulePage.rule(receiver).isPresent();
    }
}
