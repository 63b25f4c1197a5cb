/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.literal.Parsed;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;

/** Rows that are prefixes of NetBox, as it exports them or as it imports them. */
final class SubnetRows {

    private static final Pattern VLAN = Pattern.compile("(?:(.*)\\()?\\s*(\\d{1,4})\\s*\\)?");
    private static final int LAST_VLAN = 4094;

    /** Words of roles, as they begin. */
    private static final Map<String, String> PURPOSES = purposes();

    private final FolderFacts folder;
    private final Outcome outcome;
    private final Cells cells;
    private final Map<Integer, String> vlans = new HashMap<>();
    private final Map<String, TreeMap<IpNetwork, String>> known = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Set<String> unknownRoles = new HashSet<>();

    SubnetRows(FolderFacts folder, Outcome outcome) {
        this.folder = folder;
        this.outcome = outcome;
        cells = new Cells(folder, outcome);
        for (Network network : folder.installation().all(Network.class)) {
            vlans.putIfAbsent(network.getVlan(), network.getName());
            String domain = network.getRoutingDomain() == null ? "" : network.getRoutingDomain();
            for (Prefix prefix : network.getPrefixes()) {
                IpNetwork.read(prefix.getPrefix()).ifPresent(read -> known.computeIfAbsent(domain, key -> new TreeMap<>())
                        .put(read, prefix.isContainer() ? "" : network.getName()));
            }
        }
        vlans.remove(0);
    }

    private static Map<String, String> purposes() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("dect", "dect");
        for (String each : "voice voip voix sprache telef teleph telephon voce sip pbx".split(" ")) {
            words.put(each, "voice");
        }
        for (String each : "mgmt manage gestion verwaltung".split(" ")) {
            words.put(each, "mgmt");
        }
        for (String each : "guest gast gaste invit ospit hote".split(" ")) {
            words.put(each, "guest");
        }
        for (String each : "server serveur".split(" ")) {
            words.put(each, "server");
        }
        for (String each : "data daten donnees dati client office lan user".split(" ")) {
            words.put(each, "data");
        }
        for (String each : "dmz iot transit wan".split(" ")) {
            words.put(each, each);
        }
        return words;
    }

    void read(ExportTable.Row row) {
        Optional<String> usage = cells.words(row, row.get(Field.DESCRIPTION), "description");
        Optional<String> vlanWords = usage.isEmpty() ? usage : cells.words(row, row.get(Field.VLAN), "vlan");
        if (vlanWords.isEmpty()) {
            return;
        }
        Parsed<IpNetwork> parsed = IpNetwork.parse(row.get(Field.PREFIX));
        if (parsed.value().isEmpty()) {
            Optional<String> meant = parsed.refusal().flatMap(Parsed.Refusal::correction);
            if (meant.isPresent()) {
                outcome.reject(row.line(), "row.host-bits", meant.get());
            } else {
                outcome.reject(row.line(), "row.no-prefix");
            }
            return;
        }
        IpNetwork network = parsed.value().get();
        String domain = domain(row);
        Optional<String> overlapping = overlapping(network, domain, isContainer(Headings.plain(row.get(Field.STATUS))));
        if (seen.containsKey(domain + " " + network)) {
            outcome.reject(row.line(), "row.prefix-twice", network, seen.get(domain + " " + network));
        } else if (overlapping.isPresent()) {
            outcome.reject(row.line(), "row.prefix-taken", network, overlapping.get());
        } else {
            vlan(row, vlanWords.get()).ifPresent(vlan -> {
                seen.put(domain + " " + network, row.line());
                outcome.take(subnet(row, network, domain, vlan, vlanWords.get(), usage.get()));
            });
        }
    }

    private Item.Subnet subnet(ExportTable.Row row, IpNetwork network, String domain, int vlan, String vlanWords, String usage) {
        Matcher named = VLAN.matcher(vlanWords);
        String vlanName = named.matches() && named.group(1) != null ? named.group(1).strip() : "";
        String status = Headings.plain(row.get(Field.STATUS));
        String title = !vlanName.isEmpty() ? vlanName : !usage.isEmpty() ? usage : network.toString();
        return new Item.Subnet(
                row.line(), title, network, vlan, domain, purpose(row), lifecycle(row, status), isContainer(status), site(row), usage);
    }

    private static boolean isContainer(String status) {
        return status.startsWith("contain") || status.startsWith("conteneur") || status.startsWith("contenitor");
    }

    private String lifecycle(ExportTable.Row row, String status) {
        if (status.isEmpty() || isContainer(status) || status.matches("activ[eo]?|aktiv|actif|attivo")) {
            return "";
        }
        if (status.startsWith("reser") || status.startsWith("riser")) {
            return "reserved";
        }
        if (status.startsWith("depre") || status.startsWith("veralt") || status.startsWith("obsol")) {
            return "decommissioned";
        }
        outcome.remark(row.line(), "remark.status");
        return "";
    }

    private String purpose(ExportTable.Row row) {
        String role = Headings.plain(row.get(Field.ROLE));
        if (role.isEmpty()) {
            return "";
        }
        Optional<String> purpose = PURPOSES.entrySet().stream()
                .filter(word -> role.startsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (purpose.isEmpty() && unknownRoles.add(role)) {
            outcome.remark(row.line(), "remark.role");
        }
        return purpose.orElse("");
    }

    private Optional<String> site(ExportTable.Row row) {
        String words = row.get(Field.SITE);
        Optional<String> site = words.isEmpty() ? folder.onlySite() : folder.site(words);
        if (!words.isEmpty() && site.isEmpty()) {
            outcome.remark(row.line(), "remark.site");
        }
        return site;
    }

    private static String domain(ExportTable.Row row) {
        String vrf = row.get(Field.VRF).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return vrf.equals("global") ? "" : vrf;
    }

    /** Returns the VLAN of the row, 0 if it has none; the row is rejected if the folder has it already. */
    private Optional<Integer> vlan(ExportTable.Row row, String words) {
        if (words.isEmpty()) {
            return Optional.of(0);
        }
        Matcher number = VLAN.matcher(words);
        int vlan = number.matches() ? Integer.parseInt(number.group(2)) : 0;
        if (vlan < 1 || vlan > LAST_VLAN) {
            outcome.reject(row.line(), "row.vlan");
            return Optional.empty();
        }
        if (vlans.containsKey(vlan)) {
            outcome.reject(row.line(), "row.vlan-taken", vlan, vlans.get(vlan));
            return Optional.empty();
        }
        return Optional.of(vlan);
    }

    /** Returns the network of the folder that shares addresses with this one and may not; containers hold others. */
    private Optional<String> overlapping(IpNetwork network, String domain, boolean container) {
        TreeMap<IpNetwork, String> prefixes = known.getOrDefault(domain, new TreeMap<>());
        for (int length = network.length(); length >= 0; length--) {
            String name = prefixes.get(IpNetwork.containing(network.network(), length));
            boolean same = length == network.length();
            if (name != null && (same || !container && !name.isEmpty())) {
                return Optional.of(name.isEmpty() ? network.toString() : name);
            }
        }
        IpNetwork next = prefixes.higherKey(network);
        return !container && next != null && network.contains(next) ? Optional.of(prefixes.get(next)).filter(name -> !name.isEmpty()) : Optional.empty();
    }
}
