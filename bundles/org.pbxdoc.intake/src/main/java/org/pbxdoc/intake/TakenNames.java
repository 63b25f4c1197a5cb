/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.model.Element;

/** The names that a customer's folder uses, and new ones that it does not. */
public final class TakenNames {

    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    /** How often a name was asked for, so that the thousandth Müller is found as fast as the second. */
    private final Map<String, Integer> next = new HashMap<>();

    /** Makes the names of {@code installation} and of the catalogues it uses. */
    public TakenNames(Installation installation) {
        installation.all(Element.class).forEach(element -> taken.add(String.valueOf(element.getName())));
        installation.catalogues().forEach(file -> file.getAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                taken.add(String.valueOf(element.getName()));
            }
        }));
        taken.addAll(ShippedCatalogues.names());
    }

    /** Returns a new name that begins like {@code title}, as it has to be written, and takes it. */
    public String of(String title) {
        String plain = plain(title);
        String name = plain;
        int number = next.getOrDefault(plain, 1);
        while (!taken.add(name)) {
            number++;
            name = plain + "-" + number;
        }
        next.put(plain, number);
        return ElementName.written(name).orElseThrow();
    }

    private static String plain(String title) {
        String letters = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String name = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("-+$", "") : name;
        return cut.isEmpty() ? "x" : cut;
    }
}
