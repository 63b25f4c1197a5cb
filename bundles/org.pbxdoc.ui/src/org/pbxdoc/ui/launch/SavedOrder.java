/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.pbxdoc.ui.generate.PackOrder;
import org.pbxdoc.ui.generate.WrittenOrder;

/** The order that a launch configuration holds. */
final class SavedOrder {

    private static final String PREFIX = "org.pbxdoc.ui.pack.";

    private SavedOrder() {}

    /** Returns whether there is an order, be its customer still there or not. */
    static boolean isIn(ILaunchConfiguration configuration) throws CoreException {
        return configuration.hasAttribute(PREFIX + "customer");
    }

    static Optional<PackOrder> read(ILaunchConfiguration configuration) throws CoreException {
        Map<String, String> words = new HashMap<>();
        for (String key : WrittenOrder.KEYS) {
            String word = configuration.getAttribute(PREFIX + key, (String) null);
            if (word != null) {
                words.put(key, word);
            }
        }
        return new WrittenOrder(words).read();
    }

    static void write(PackOrder order, ILaunchConfigurationWorkingCopy configuration) {
        WrittenOrder.of(order).words().forEach((key, word) -> configuration.setAttribute(PREFIX + key, word));
    }
}
