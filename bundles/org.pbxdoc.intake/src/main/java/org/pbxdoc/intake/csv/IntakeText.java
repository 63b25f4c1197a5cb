/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.intake.TakenNames;
import org.pbxdoc.intake.csv.IntakePreview.Created;
import org.pbxdoc.intake.csv.IntakePreview.Kind;
import org.pbxdoc.language.formatting.Formatting;

/** The text that items become, and which line of it is about which item. */
final class IntakeText {

    private static final Pattern HEAD = Pattern.compile("(?:user|contact|network) (\\S+) .*");
    private static final Pattern PREFIX = Pattern.compile("\\s+prefix (\\S+).*");

    private final FolderFacts folder;
    private final IntakeOptions options;
    private final boolean planned;
    private final TakenNames names;
    private final StringBuilder out = new StringBuilder();
    private final List<Created> created = new ArrayList<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final Optional<String> site;
    private final Optional<String> voice;

    /** Makes an empty text; {@code planned} users are not in service yet. */
    IntakeText(FolderFacts folder, IntakeOptions options, boolean planned) {
        this.folder = folder;
        this.options = options;
        this.planned = planned;
        names = new TakenNames(folder.installation());
        site = options.site().or(folder::onlySite);
        voice = folder.voiceNetwork().filter(network -> site.filter(folder::isEmergencyLocation).isPresent());
    }

    /** Writes the items; {@code comment} stands above them. */
    String of(String comment, List<Item> all) {
        out.append("// ").append(comment).append("\n\n");
        Map<String, List<Item.Subnet>> networks = new LinkedHashMap<>();
        for (Item item : all) {
            if (item instanceof Item.Person person) {
                user(person);
            } else if (item instanceof Item.Outsider outsider) {
                contact(outsider);
            } else if (item instanceof Item.Subnet subnet) {
                String own = subnet.vlan() == 0 ? String.valueOf(subnet.line()) : "vlan " + subnet.vlan();
                networks.computeIfAbsent(own + " " + subnet.routingDomain() + " " + subnet.lifecycle(), key -> new ArrayList<>()).add(subnet);
            }
        }
        networks.values().forEach(this::network);
        return all.isEmpty() ? "" : Formatting.format(out.toString());
    }

    List<Created> created() {
        return created;
    }

    private String name(String title, Item item) {
        String name = names.of(title);
        items.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
        return name;
    }

    private void user(Item.Person person) {
        String name = name(person.title(), person);
        List<String> parts = new ArrayList<>();
        boolean phone = person.mac().isPresent() && voice.isPresent();
        boolean reachable = phone || person.voicemail() || person.mobile().isPresent();
        boolean open = !person.suspended() && (planned || options.profile().isEmpty() || !reachable);
        add(parts, person.suspended(), "lifecycle suspended");
        add(parts, open, "lifecycle planned");
        person.email().ifPresent(email -> parts.add("email " + Quoted.of(email)));
        add(parts, !person.department().isEmpty(), "department " + Quoted.of(person.department()));
        add(parts, person.voicemail(), "voicemail");
        add(parts, person.unlisted(), "unlisted");
        person.outgoing().ifPresent(number -> parts.add("outgoing " + number));
        person.mobile().ifPresent(number -> parts.add("mobile fmc " + number));
        out.append("user ").append(name).append(' ').append(Quoted.of(person.title())).append(" extension ").append(person.number());
        options.profile().ifPresent(profile -> out.append(" profile ").append(written(profile)));
        site.ifPresent(place -> out.append(" at ").append(written(place)));
        person.mac().ifPresent(mac -> parts.add(phone(person, mac, phone)));
        out.append(parts.isEmpty() ? "\n" : " { " + String.join("  ", parts) + " }\n");
        created.add(new Created(person.line(), Kind.USER, name, person.title(), person.number(), detail(person), open));
    }

    /** Where nothing says which network phones are in, the phone is a comment that needs only the network's name. */
    private String phone(Item.Person person, String mac, boolean written) {
        String name = names.of("tel-" + person.number());
        String title = person.model().isEmpty() ? "" : " " + Quoted.of(person.model());
        String text = "phone sip " + name + title + " mac " + mac;
        return written ? text + " vlan " + written(voice.get()) : "\n// " + text + " vlan …\n";
    }

    private static String detail(Item.Person person) {
        List<String> parts = new ArrayList<>();
        person.email().ifPresent(parts::add);
        person.mobile().ifPresent(parts::add);
        person.mac().ifPresent(mac -> parts.add((person.model() + " " + mac).strip()));
        return String.join(", ", parts);
    }

    private void contact(Item.Outsider contact) {
        String name = name(contact.title(), contact);
        out.append("contact ").append(name).append(' ').append(Quoted.of(contact.title())).append(" { ")
                .append(contact.phones().stream().map(phone -> "phone " + phone).collect(Collectors.joining("  ")))
                .append(" }\n");
        created.add(new Created(contact.line(), Kind.CONTACT, name, contact.title(), String.join(", ", contact.phones()), "", false));
    }

    private void network(List<Item.Subnet> subnets) {
        Item.Subnet first = subnets.get(0);
        String base = first.vlan() == 0 || !first.title().matches(".*\\p{L}.*") ? "net-" + first.network().network() : first.title();
        String name = name(first.vlan() > 0 && !first.title().matches(".*\\p{L}.*") ? "vlan-" + first.vlan() : base, first);
        out.append("network ").append(name).append(' ').append(Quoted.of(first.title()));
        add(first.vlan() > 0, " vlan " + first.vlan());
        String purpose = subnets.stream().map(Item.Subnet::purpose).filter(word -> !word.isEmpty()).findFirst().orElse("");
        add(!purpose.isEmpty(), " purpose " + purpose);
        add(!first.routingDomain().isEmpty(), " routing domain " + first.routingDomain());
        out.append(" {\n");
        add(!first.lifecycle().isEmpty(), "lifecycle " + first.lifecycle() + "\n");
        for (Item.Subnet subnet : subnets) {
            items.computeIfAbsent(name + " " + subnet.network(), key -> new ArrayList<>()).add(subnet);
            out.append("prefix ").append(subnet.network());
            subnet.site().ifPresent(place -> out.append(" at ").append(written(place)));
            add(subnet.container(), " container");
            add(!subnet.usage().isEmpty(), " usage " + Quoted.of(subnet.usage()));
            out.append('\n');
            created.add(new Created(subnet.line(), subnet == first ? Kind.NETWORK : Kind.PREFIX, name, first.title(),
                    subnet.network().toString(), detail(subnet, purpose), false));
        }
        out.append("}\n");
    }

    private static String detail(Item.Subnet subnet, String purpose) {
        List<String> parts = new ArrayList<>();
        add(parts, subnet.vlan() > 0, "VLAN " + subnet.vlan());
        add(parts, !purpose.isEmpty(), purpose);
        add(parts, !subnet.usage().isEmpty(), subnet.usage());
        return String.join(", ", parts);
    }

    private void add(boolean said, String words) {
        out.append(said ? words : "");
    }

    private static void add(List<String> parts, boolean said, String words) {
        if (said) {
            parts.add(words);
        }
    }

    private static String written(String name) {
        return ElementName.written(name).orElse(name);
    }

    /** Returns the items whose names are among these words. */
    List<Item> named(List<String> words) {
        return words.stream()
                .flatMap(each -> Arrays.stream(each.split(" ")))
                .flatMap(word -> items.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Returns the items that each line of {@code text} is about, by line from 1. */
    Map<Integer, List<Item>> byLine(String text) {
        Map<Integer, List<Item>> found = new HashMap<>();
        List<Item> current = List.of();
        String name = "";
        int line = 0;
        for (String each : text.split("\n")) {
            line++;
            Matcher head = HEAD.matcher(each);
            Matcher prefix = PREFIX.matcher(each);
            if (head.matches()) {
                name = head.group(1);
                current = items.getOrDefault(name, List.of());
            }
            found.put(line, prefix.matches() ? items.getOrDefault(name + " " + prefix.group(1), current) : current);
        }
        return found;
    }
}
