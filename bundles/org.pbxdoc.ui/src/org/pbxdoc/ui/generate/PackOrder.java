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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.pack.PackOptions;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.preferences.PackFolder;
import org.pbxdoc.ui.preferences.Settings;

/**
 * What a user wants a pack of, and how.
 *
 * @param customer the customer
 * @param output the folder that the pack goes to
 * @param languages the languages of the documents; none for those of the document header
 * @param audience who they are for; empty for whom the document header names
 * @param archive whether an archive is written too
 * @param signKey the file with the key that the manifest is signed with
 */
public record PackOrder(
        Customer customer, Path output, List<Locale> languages, Optional<Audience> audience, boolean archive, Optional<Path> signKey) {

    public PackOrder {
        languages = List.copyOf(languages);
    }

    /** Returns the order that the settings of the project make. */
    public static PackOrder of(Customer customer) {
        Settings settings = Settings.of(customer.project());
        return new PackOrder(
                customer,
                PackFolder.of(customer.project()),
                settings.languages(),
                Optional.empty(),
                settings.archive(),
                Optional.empty());
    }

    /** Returns this as options of a build. */
    public PackOptions options() {
        PackOptions options = PackOptions.of(customer.folder(), output).withLanguages(languages).withArchive(archive);
        if (audience.isPresent()) {
            options = options.withAudience(audience.get());
        }
        return signKey.isPresent() ? options.withSignKey(signKey.get()) : options;
    }
}
