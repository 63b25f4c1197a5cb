/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.preferences.Settings;

/** The order of the latest pack, remembered from one session to the next. */
public final class LastOrder {

    private LastOrder() {}

    private static IEclipsePreferences node() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(Settings.NODE).node("last");
    }

    /** Remembers {@code order}. */
    public static void remember(PackOrder order) {
        IEclipsePreferences node = node();
        WrittenOrder.of(order).words().forEach(node::put);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(LastOrder.class).error("The latest order of a pack is not remembered", e);
        }
    }

    /** Returns the latest order, if its customer is still there. */
    public static Optional<PackOrder> recall() {
        Map<String, String> words = new HashMap<>();
        WrittenOrder.KEYS.forEach(key -> Optional.ofNullable(node().get(key, null)).ifPresent(word -> words.put(key, word)));
        return new WrittenOrder(words).read();
    }

    /** Returns how {@code customer} was ordered last; as the settings say if that was another one. */
    public static PackOrder of(Customer customer) {
        return recall().filter(order -> order.customer().equals(customer)).orElseGet(() -> PackOrder.of(customer));
    }
}
