/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.intake.TakenNames;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberingBlocks;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Site;

/** What fills the gaps of a file in a customer's folder: its first site and the like, and names that are new. */
final class FolderValues {

    private static final int FIRST_VLAN = 100;

    private final Installation installation;
    private final List<String> languages;
    private final Map<String, String> values = new HashMap<>();

    FolderValues(Installation installation, Locale fallback) {
        this.installation = installation;
        List<String> stated = installation.header().stream()
                .flatMap(header -> header.getLanguages().stream())
                .map(language -> language.getLiteral())
                .filter(ProjectAnswers.LANGUAGES::contains)
                .distinct()
                .toList();
        String own = ProjectAnswers.LANGUAGES.contains(fallback.getLanguage()) ? fallback.getLanguage() : "en";
        languages = stated.isEmpty() ? List.of(own) : stated;
    }

    List<String> languages() {
        return languages;
    }

    Map<String, String> all() {
        first("site", Site.class);
        first("company", Company.class);
        first("profile", Profile.class);
        values.put("country", installation.country());
        TakenNames names = new TakenNames(installation);
        for (String base : List.of("site", "server", "line", "user", "dect", "network", "test", "procedure")) {
            values.put("new-" + base, names.of("new-" + base));
        }
        values.put("vlan", freeVlan());
        NumberingBlocks.of(installation).blocks().stream()
                .filter(block -> !block.reserved())
                .flatMap(block -> block.free().stream())
                .findFirst()
                .ifPresent(free -> values.put("extension", free.first()));
        return values;
    }

    private <T extends Element> void first(String key, Class<T> type) {
        installation.all(type).stream()
                .filter(element -> element.getName() != null && Lifecycles.isActive(element))
                .findFirst()
                .flatMap(element -> ElementName.written(element.getName()))
                .ifPresent(name -> values.put(key, name));
    }

    private String freeVlan() {
        Set<Integer> taken = installation.all(Network.class).stream().map(Network::getVlan).collect(Collectors.toSet());
        int vlan = FIRST_VLAN;
        while (taken.contains(vlan)) {
            vlan++;
        }
        return String.valueOf(vlan);
    }
}
