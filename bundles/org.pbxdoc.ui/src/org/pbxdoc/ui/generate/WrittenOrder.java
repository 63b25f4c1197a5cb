/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.ui.model.Customer;

/**
 * An order in words that outlast a session, in settings and launch configurations.
 *
 * @param words what is ordered, by key; what is missing is as usual
 */
public record WrittenOrder(Map<String, String> words) {

    /** The keys. */
    public static final List<String> KEYS = List.of("customer", "output", "languages", "audience", "archive", "key");

    public WrittenOrder {
        words = Map.copyOf(words);
    }

    /** Writes {@code order} down. */
    public static WrittenOrder of(PackOrder order) {
        Map<String, String> words = new HashMap<>();
        words.put("customer", order.customer().container().getFullPath().toString());
        words.put("output", order.output().toString());
        words.put("languages", String.join(",", order.languages().stream().map(Locale::getLanguage).toList()));
        words.put("audience", order.audience().map(Audience::getLiteral).orElse(""));
        words.put("archive", String.valueOf(order.archive()));
        words.put("key", order.signKey().map(Path::toString).orElse(""));
        return new WrittenOrder(words);
    }

    /** Returns the order, if its customer is still there. */
    public Optional<PackOrder> read() {
        String path = words.getOrDefault("customer", "");
        IResource container = path.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
        if (container == null || container.getLocation() == null) {
            return Optional.empty();
        }
        Path folder = container.getLocation().toPath();
        return Customer.in(container).stream()
                .filter(customer -> customer.folder().equals(folder))
                .findFirst()
                .map(this::of);
    }

    private PackOrder of(Customer customer) {
        PackOrder usual = PackOrder.of(customer);
        return new PackOrder(
                customer,
                path("output").orElse(usual.output()),
                Arrays.stream(words.getOrDefault("languages", "").split(","))
                        .filter(tag -> !tag.isEmpty())
                        .map(Locale::forLanguageTag)
                        .toList(),
                Optional.ofNullable(Audience.get(words.getOrDefault("audience", ""))),
                Boolean.parseBoolean(words.getOrDefault("archive", "true")),
                path("key"));
    }

    private Optional<Path> path(String key) {
        try {
            return Optional.of(words.getOrDefault(key, "")).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // written on another system
        }
    }
}
