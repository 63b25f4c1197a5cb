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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.model.Terminal;

/**
 * Who uses which port of which card.
 *
 * @param cards the cards of all servers by slot, the mainboard as slot 0
 * @param taken what is plugged into servers, in the order of the text
 * @param byCard what is plugged into each card, by port
 */
public record PortUsage(List<Card> cards, List<Taken> taken, Map<Card, SortedMap<Integer, List<Taken>>> byCard) {

    private static final int MOST_PORTS = 1024;
    private static final List<Resource> PORTS = List.of(
            Resource.FXS_PORTS,
            Resource.DSI_PORTS,
            Resource.UP_PORTS,
            Resource.PRI_PORTS,
            Resource.BRI_PORTS,
            Resource.FXO_PORTS);

    /**
     * A card, or the mainboard, with its ports.
     *
     * @param server where it is
     * @param slot its slot, 0 for the mainboard
     * @param model what it is
     * @param ports how many ports of each kind it has, as far as the catalogue knows
     * @param perPort how many terminals share one port
     */
    public record Card(Server server, int slot, HardwareModel model, Map<Resource, HardwareFigure> ports, int perPort) {

        /** Returns whether it is known how many ports it has. */
        public boolean isKnown() {
            return !ports.isEmpty() && ports.values().stream().allMatch(HardwareFigure::isVerified);
        }

        /** Returns the number of its ports of all kinds. */
        public int count() {
            return ports.values().stream().mapToInt(HardwareFigure::count).sum();
        }
    }

    /**
     * One port in use.
     *
     * @param use where the author says so
     * @param owner what is plugged in
     * @param server the server
     * @param address the port
     * @param terminals how many terminals are on it; 0 for a line, an interface or a base, which take it whole
     */
    public record Taken(PortUse use, EObject owner, Server server, PortAddress address, int terminals) {

        /** Returns whether nothing else can be on this port. */
        public boolean isWhole() {
            return terminals == 0;
        }
    }

    /** Returns the port usage of {@code installation}. */
    public static PortUsage of(Installation installation) {
        return installation.derived(PortUsage.class, PortUsage::derive);
    }

    private static PortUsage derive(Installation installation) {
        List<Card> cards = new ArrayList<>();
        for (Server server : installation.all(Server.class)) {
            if (Installation.isKnown(server.getModel())) {
                Card mainboard = card(server, 0, server.getModel());
                if (!mainboard.ports().isEmpty()) {
                    cards.add(mainboard);
                }
            }
            for (Slot slot : server.getSlots()) {
                if (Installation.isKnown(slot.getCard())) {
                    cards.add(card(server, slot.getNumber(), slot.getCard()));
                }
            }
        }
        List<Taken> taken = new ArrayList<>();
        for (PortUse use : installation.all(PortUse.class)) {
            boolean left = use.eContainer() instanceof Element owner && !Lifecycles.occupies(owner);
            if (use.getDevice() instanceof Server server && Installation.isKnown(server) && !left) {
                addTaken(use, server, taken);
            }
        }
        return new PortUsage(List.copyOf(cards), List.copyOf(taken), byCard(cards, taken));
    }

    private static Card card(Server server, int slot, HardwareModel model) {
        Map<Resource, HardwareFigure> ports = new TreeMap<>();
        for (Resource kind : PORTS) {
            HardwareFigures.provided(model, kind).ifPresent(figure -> ports.put(kind, figure));
        }
        int perPort = HardwareFigures.limit(model, Resource.TERMINALS_PER_PORT)
                .filter(HardwareFigure::isVerified)
                .map(HardwareFigure::count)
                .orElse(1);
        return new Card(server, slot, model, ports, perPort);
    }

    private static void addTaken(PortUse use, Server server, List<Taken> taken) {
        List<PortAddress> ports = ports(use);
        for (PortAddress port : ports) {
            taken.add(new Taken(use, use.eContainer(), server, port, terminals(use.eContainer(), ports.size())));
        }
    }

    /** A group larger than its ports shares them evenly. */
    private static int terminals(EObject owner, int ports) {
        if (owner instanceof DectBase || !(owner instanceof Terminal terminal)) {
            return 0;
        }
        int count = TerminalTraits.of(terminal).count();
        int all = terminal.getPorts().stream().mapToInt(use -> ports(use).size()).sum();
        return Math.max(1, (count + Math.max(all, ports) - 1) / Math.max(1, Math.max(all, ports)));
    }

    /** Returns the ports that {@code use} names: none if it is malformed, or runs backwards or from slot to slot. */
    public static List<PortAddress> ports(PortUse use) {
        return between(use.getFirst(), use.getLast());
    }

    /** Returns the ports {@code from} to {@code to}, which may be missing; none if that is no range. */
    public static List<PortAddress> between(String from, String to) {
        Optional<PortAddress> first = PortAddress.read(from);
        Optional<PortAddress> last = to == null ? first : PortAddress.read(to);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        boolean sameSlot = last.get().slot().isEmpty() || last.get().slot().equals(first.get().slot());
        if (!sameSlot || last.get().port() < first.get().port() || last.get().port() - first.get().port() >= MOST_PORTS) {
            return List.of();
        }
        List<PortAddress> ports = new ArrayList<>();
        for (int port = first.get().port(); port <= last.get().port(); port++) {
            ports.add(first.get().at(port));
        }
        return ports;
    }

    private static Map<Card, SortedMap<Integer, List<Taken>>> byCard(List<Card> cards, List<Taken> taken) {
        Map<Server, Map<Integer, SortedMap<Integer, List<Taken>>>> bySlot = new HashMap<>();
        for (Taken one : taken) {
            bySlot.computeIfAbsent(one.server(), server -> new HashMap<>())
                    .computeIfAbsent(one.address().slot().orElse(-1), slot -> new TreeMap<>())
                    .computeIfAbsent(one.address().port(), port -> new ArrayList<>())
                    .add(one);
        }
        // A card is itself, even if another one looks the same.
        Map<Card, SortedMap<Integer, List<Taken>>> byCard = new IdentityHashMap<>();
        for (Card card : cards) {
            SortedMap<Integer, List<Taken>> ports = bySlot.getOrDefault(card.server(), Map.of()).get(card.slot());
            byCard.put(card, ports == null ? Collections.emptySortedMap() : ports);
        }
        return byCard;
    }

    /** Returns what is plugged into {@code card}, by port and in the order of the text. */
    public SortedMap<Integer, List<Taken>> on(Card card) {
        return byCard.getOrDefault(card, Collections.emptySortedMap());
    }

    /** Returns how many ports of {@code card} nothing is plugged into. */
    public int free(Card card) {
        return Math.max(0, card.count() - on(card).size());
    }
}
