/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Sites;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;

/**
 * Which switch hangs on which: a port names its uplink in words, and where these are the name of a switch, or begin its
 * title, the nearest such switch is meant; other words name something common, such as a ring or a firewall.
 */
final class SwitchTree {

    /**
     * Where the uplinks of a switch lead.
     *
     * @param switches switches that it names
     * @param others words that name no switch
     */
    record Uplinks(Set<Switch> switches, Set<Text> others) {}

    private final Composition composition;
    private final Map<Switch, Uplinks> uplinks = new LinkedHashMap<>();
    private final Map<String, List<Switch>> byWord = new HashMap<>();

    SwitchTree(Composition composition) {
        this.composition = composition;
        List<Switch> all = composition.reader().all(Switch.class);
        for (Switch each : all) {
            Set<String> words = new LinkedHashSet<>(words(Said.title(each)));
            words.add(each.getName().toLowerCase(Locale.ROOT));
            words.forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(each));
        }
        all.forEach(each -> uplinks.put(each, uplinks(each)));
    }

    /** Returns where the uplinks of {@code of} lead. */
    Uplinks of(Switch of) {
        return uplinks.getOrDefault(of, new Uplinks(Set.of(), Set.of()));
    }

    /** Returns whether another switch names {@code of} as its uplink. */
    boolean hasFollowers(Switch of) {
        return uplinks.entrySet().stream().anyMatch(entry -> entry.getKey() != of && entry.getValue().switches().contains(of));
    }

    /** Returns the networks on the ports of {@code of}, in the order of their VLANs. */
    Set<Network> networks(Switch of) {
        Set<Network> networks = new LinkedHashSet<>();
        of.getPorts().forEach(port -> {
            networks.add(port.getNetwork());
            networks.addAll(port.getTagged());
        });
        networks.removeIf(network -> !Installation.isKnown(network));
        return networks.stream().sorted(Comparator.comparingInt(Network::getVlan)).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Uplinks uplinks(Switch of) {
        Set<Switch> switches = new LinkedHashSet<>();
        Set<Text> others = new LinkedHashSet<>();
        for (SwitchPort port : of.getPorts()) {
            boolean isUplink = port.isUplink();
            if (port.getDevice() instanceof Switch device && Installation.isKnown(device)) {
                switches.add(device);
            } else if (isUplink) {
                Text words = Said.of(port.getPeer());
                named(of, words).ifPresentOrElse(switches::add, () -> others.add(words));
            }
        }
        switches.remove(of);
        return new Uplinks(switches, others);
    }

    private Optional<Switch> named(Switch from, Text words) {
        List<String> spoken = words(words);
        return spoken.isEmpty()
                ? Optional.empty()
                : byWord.getOrDefault(spoken.get(0), List.of()).stream()
                        .filter(candidate -> candidate != from)
                        .max(Comparator.comparingInt((Switch candidate) -> shared(from, candidate))
                                .thenComparing(candidate -> candidate.getName().equalsIgnoreCase(spoken.get(0))));
    }

    /** The words by which something can be meant: of a title in several languages, those of the first one. */
    private static List<String> words(Text text) {
        String plain = text instanceof Text.Verbatim verbatim
                ? verbatim.value()
                : text instanceof Text.Translated translated ? translated.byLanguage().values().iterator().next() : "";
        List<String> words = new ArrayList<>(List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_-]+")));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? words : words.subList(0, 1);
    }

    /** How many places two switches have in common: their site, their building, their room. */
    private static int shared(Switch one, Switch other) {
        Set<EObject> places = new LinkedHashSet<>();
        for (EObject at = one.getLocation(); at != null; at = at.eContainer()) {
            places.add(at);
        }
        int shared = 0;
        for (EObject at = other.getLocation(); at != null; at = at.eContainer()) {
            shared += places.contains(at) ? 1 : 0;
        }
        return shared;
    }

    /** Returns the switches of {@code site}; with null those whose place is not known. */
    List<Switch> at(Site site) {
        return uplinks.keySet().stream().filter(each -> Sites.of(each.getLocation()).orElse(null) == site).toList();
    }

    /** Returns what is plugged into {@code of}. */
    List<SwitchPorts.Plugged> plugged(Switch of) {
        return SwitchPorts.of(composition.installation()).on(of);
    }
}
