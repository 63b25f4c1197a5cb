/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.pack.output.FileName;
import org.pbxdoc.pack.output.PackName;

/**
 * What a pack is called. Its name follows from the model alone, never from the folder the model lies in.
 *
 * @param packName customer, version and reader as its folder names them
 * @param customer name of the customer
 * @param version version of the documentation
 */
record PackIdentity(PackName packName, String customer, Optional<String> version) {

    private static final String NAMELESS = "document";

    /** Returns the identity of the pack of {@code installation}; one made for another reader says so in its name. */
    static PackIdentity of(Installation installation, Optional<Audience> audience) {
        Optional<Customer> customer = installation.all(Customer.class).stream().findFirst();
        Optional<String> title = installation.header().map(DocumentHeader::getTitle).map(PackIdentity::plain);
        Optional<String> version = installation.header().map(DocumentHeader::getVersion);
        String stem = customer.map(Customer::getName)
                .or(() -> title.map(FileName::fromTitle))
                .filter(name -> !name.isBlank())
                .orElse(NAMELESS);
        return new PackIdentity(
                new PackName(stem, version, audience.map(one -> one.getLiteral().toLowerCase(Locale.ROOT))),
                customer.map(Customer::getTitle).map(PackIdentity::plain).or(() -> title).orElse(stem),
                version);
    }

    /** Returns the name of its folder, {@code <customer>-<version>}. */
    String name() {
        return packName.folder();
    }

    private static String plain(LocalText text) {
        if (text.getPlain() != null) {
            return text.getPlain();
        }
        return text.getTranslations().stream().map(translation -> translation.getText()).findFirst().orElse("");
    }
}
