/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.FeatureEdition;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.Server;

/** What the features of the systems in service need, as the catalogues say: a licence of their own, or an edition. */
public final class FeatureNeeds {

    /**
     * What one feature needs.
     *
     * @param licence the fact by which it needs a licence of its own, if there is one
     * @param editions the editions that are enough by all sources, in lower case; empty if none is asked for
     * @param disputed the editions that are enough by some sources only
     * @param facts the names of the facts about editions
     */
    public record Need(Optional<Fact> licence, List<String> editions, List<String> disputed, String facts) {

        public Need {
            editions = List.copyOf(editions);
            disputed = List.copyOf(disputed);
        }

        /** Returns whether an edition is asked for. */
        public boolean asksForEdition() {
            return !editions.isEmpty() || !disputed.isEmpty();
        }
    }

    /** The fewest letters that vendors shorten an edition to. */
    private static final int SHORTEST = 3;

    private final Map<LicenceFeature, Need> needs = new EnumMap<>(LicenceFeature.class);

    private FeatureNeeds() {}

    /** Returns the needs of {@code installation}; what nobody has verified is left out. */
    public static FeatureNeeds of(Installation installation) {
        return installation.derived(FeatureNeeds.class, FeatureNeeds::collect);
    }

    private static FeatureNeeds collect(Installation installation) {
        Map<LicenceFeature, Set<FeatureEdition>> stated = new EnumMap<>(LicenceFeature.class);
        for (Server server : installation.all(Server.class)) {
            if (Lifecycles.isActive(server) && Installation.isKnown(server.getModel())) {
                server.getModel().getEditions().stream()
                        .filter(need -> HardwareFigure.isVerified(need.getFact()))
                        .forEach(need -> stated
                                .computeIfAbsent(need.getFeature(), key -> new LinkedHashSet<>())
                                .add(need));
            }
        }
        FeatureNeeds found = new FeatureNeeds();
        stated.forEach((feature, all) -> found.needs.put(feature, need(List.copyOf(all))));
        return found;
    }

    /** Where sources contradict each other, only what satisfies all of them is enough. */
    private static Need need(List<FeatureEdition> all) {
        Optional<Fact> licence = all.stream().filter(FeatureEdition::isLicence).map(FeatureEdition::getFact).findFirst();
        List<FeatureEdition> byEdition = all.stream().filter(need -> !need.isLicence()).toList();
        List<String> enough = new ArrayList<>();
        Set<String> some = new HashSet<>();
        for (FeatureEdition need : byEdition) {
            List<String> own = need.getEditions().stream().map(FeatureNeeds::edition).toList();
            if (some.isEmpty()) {
                enough.addAll(own);
            } else {
                enough.retainAll(own);
            }
            some.addAll(own);
        }
        List<String> disputed = some.stream().filter(edition -> !enough.contains(edition)).sorted().toList();
        String facts = byEdition.stream()
                .map(need -> need.getFact().getName())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Need(licence, enough, disputed, facts);
    }

    /** Returns {@code text} as editions are compared. */
    public static String edition(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns whether {@code edition}, as {@link #edition} has it, is one of {@code all} or short for it: ENT is Enterprise. */
    public static boolean isAmong(String edition, List<String> all) {
        return all.stream().anyMatch(other -> isShort(edition, other) || isShort(other, edition));
    }

    private static boolean isShort(String edition, String other) {
        return edition.equals(other)
                || edition.length() >= SHORTEST && other.startsWith(edition) && other.chars().allMatch(Character::isLetter);
    }

    /** Returns what {@code feature} needs; empty if no catalogue in use says. */
    public Optional<Need> of(LicenceFeature feature) {
        return Optional.ofNullable(needs.get(feature));
    }
}
