/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.preferences.Settings;

/** The order of the latest pack, remembered from one session to the next. */
public final class LastOrder {

    private static final String CUSTOMER = "customer";
    private static final String OUTPUT = "output";
    private static final String LANGUAGES = "languages";
    private static final String AUDIENCE = "audience";
    private static final String ARCHIVE = "archive";
    private static final String KEY = "key";

    private LastOrder() {}

    private static IEclipsePreferences node() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(Settings.NODE).node("last");
    }

    /** Remembers {@code order}. */
    public static void remember(PackOrder order) {
        IEclipsePreferences node = node();
        node.put(CUSTOMER, order.customer().container().getFullPath().toString());
        node.put(OUTPUT, order.output().toString());
        node.put(LANGUAGES, String.join(",", order.languages().stream().map(Locale::getLanguage).toList()));
        node.put(AUDIENCE, order.audience().map(Audience::getLiteral).orElse(""));
        node.putBoolean(ARCHIVE, order.archive());
        node.put(KEY, order.signKey().map(Path::toString).orElse(""));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(LastOrder.class).error("The latest order of a pack is not remembered", e);
        }
    }

    /** Returns the latest order, if its customer is still there. */
    public static Optional<PackOrder> recall() {
        IEclipsePreferences node = node();
        String path = node.get(CUSTOMER, "");
        IResource container = path.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
        if (container == null || container.getLocation() == null) {
            return Optional.empty();
        }
        Path folder = container.getLocation().toPath();
        return Customer.in(container).stream()
                .filter(customer -> customer.folder().equals(folder))
                .findFirst()
                .map(customer -> new PackOrder(
                        customer,
                        Path.of(node.get(OUTPUT, "")),
                        languages(node.get(LANGUAGES, "")),
                        Optional.ofNullable(Audience.get(node.get(AUDIENCE, ""))),
                        node.getBoolean(ARCHIVE, true),
                        Optional.of(node.get(KEY, "")).filter(key -> !key.isEmpty()).map(Path::of)));
    }

    /** Returns how {@code customer} was ordered last; as the settings say if that was another one. */
    public static PackOrder of(Customer customer) {
        return recall().filter(order -> order.customer().equals(customer)).orElseGet(() -> PackOrder.of(customer));
    }

    private static List<Locale> languages(String tags) {
        return Arrays.stream(tags.split(",")).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag).toList();
    }
}
