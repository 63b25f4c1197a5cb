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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.Strip.Unit;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.ChassisPower;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.PortUsage.Card;
import org.pbxdoc.language.derive.PortUsage.Taken;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.model.Terminal;

/** The box of a server with its slots: which card is where, which of its ports are taken, and by what. */
final class ServerSlots {

    /** Lines for what is plugged into one card. */
    private static final int MOST_LINES = 4;

    private final Composition composition;
    private final PortUsage usage;

    ServerSlots(Composition composition) {
        this.composition = composition;
        this.usage = PortUsage.of(composition.installation());
    }

    /** Returns the box; none for a server without slots, modules and ports. */
    Optional<Box> box(Server server) {
        List<Card> cards = usage.cards().stream().filter(card -> card.server() == server).toList();
        if (cards.isEmpty() && server.getSlots().isEmpty() && server.getModules().isEmpty()) {
            return Optional.empty();
        }
        Text heading = Said.joined(List.of(Said.title(server), Text.of(server.getSoftware())), Text.of(" · "));
        BoxBuilder box = BoxBuilder.of(server, Category.APPLICATIONS, Icon.SERVER, heading).main()
                .columns("slot", "card", "ports").column("used", true).column("connected", false);
        cards.stream().filter(card -> card.slot() == 0).forEach(card -> card(box, "0", Text.label("drawing.mainboard"), card, Role.NORMAL));
        for (Slot slot : server.getSlots()) {
            int first = box.rowCount();
            slot(box, slot, cards);
            box.rowsFrom(first, slot);
        }
        for (ModuleMount module : server.getModules()) {
            Role role = module.getLifecycle() == Lifecycle.ACTIVE ? Role.NORMAL : Role.PLANNED;
            line(box, role, Text.label("drawing.module"), BoxBuilder.strong(Said.title(module.getModel())), BoxBuilder.plain(""), "", Said.of(module.getNote()));
            box.rowFrom(module);
        }
        power(box, server);
        return Optional.of(box.box());
    }

    private void slot(BoxBuilder box, Slot slot, List<Card> cards) {
        String number = Integer.toString(slot.getNumber());
        Role role = slot.getLifecycle() == Lifecycle.ACTIVE ? Role.NORMAL : Role.PLANNED;
        if (!Installation.isKnown(slot.getCard())) {
            line(box, role == Role.NORMAL ? Role.QUIET : role, Text.of(number), BoxBuilder.plain(Text.label("slot.free")), BoxBuilder.plain(""), "–", Text.EMPTY);
            return;
        }
        Optional<Card> card = cards.stream().filter(one -> one.slot() == slot.getNumber()).findFirst();
        if (card.isPresent()) {
            card(box, number, Said.title(slot.getCard()), card.get(), role);
        } else {
            line(box, role, Text.of(number), BoxBuilder.strong(Said.title(slot.getCard())), BoxBuilder.plain(""), "", Text.EMPTY);
        }
    }

    private void card(BoxBuilder box, String slot, Text title, Card card, Role role) {
        SortedMap<Integer, List<Taken>> taken = usage.on(card);
        List<Text> connected = connected(taken);
        int count = card.isKnown() ? card.count() : 0;
        String used = taken.isEmpty() && count == 0 ? "" : taken.size() + " / " + (count > 0 ? Integer.toString(count) : "?");
        Role full = count > 0 && taken.size() > count ? Role.FAIL : role;
        line(box, full, Text.of(slot), BoxBuilder.strong(title), BoxBuilder.measure(strip(taken, count), Text.EMPTY), used,
                connected.isEmpty() ? Text.EMPTY : connected.get(0));
        for (Text more : connected.subList(Math.min(1, connected.size()), connected.size())) {
            line(box, role, Text.EMPTY, BoxBuilder.plain(""), BoxBuilder.plain(""), "", more);
        }
    }

    private static void line(BoxBuilder box, Role role, Text slot, Cell card, Cell ports, String used, Text connected) {
        box.row(role, Icon.NONE, BoxBuilder.plain(slot), card, ports, BoxBuilder.plain(used), BoxBuilder.plain(connected));
    }

    /** Of a card whose ports nobody has verified, only the taken ones are drawn. */
    private static Strip strip(SortedMap<Integer, List<Taken>> taken, int count) {
        List<Unit> units = new ArrayList<>();
        int last = Math.max(count, taken.isEmpty() ? 0 : Math.min(taken.lastKey(), 64));
        for (int port = 1; port <= last; port++) {
            List<Taken> on = taken.getOrDefault(port, List.of());
            if (!on.isEmpty() || count > 0) {
                units.add(on.isEmpty() ? Unit.FREE : unit(on.get(0).owner()));
            }
        }
        return new Strip(units);
    }

    private static Unit unit(EObject owner) {
        if (owner instanceof Element element && element.getLifecycle() != Lifecycle.ACTIVE) {
            return Unit.RESERVED;
        } else if (owner instanceof PublicLine || owner instanceof PrivateLine) {
            return Unit.LINE;
        } else if (owner instanceof Terminal) {
            return Unit.TERMINAL;
        }
        return owner instanceof DectBase ? Unit.BASE : Unit.SYSTEM;
    }

    /** What is plugged in, ports in a row together: {@code 1–8 Rooms}. */
    private List<Text> connected(SortedMap<Integer, List<Taken>> taken) {
        List<Text> lines = new ArrayList<>();
        int first = -1;
        int last = -1;
        EObject owner = null;
        for (Map.Entry<Integer, List<Taken>> entry : taken.entrySet()) {
            EObject next = entry.getValue().get(0).owner();
            if (next == owner && entry.getKey() == last + 1) {
                last++;
                continue;
            }
            if (owner != null) {
                lines.add(run(first, last, owner));
            }
            first = entry.getKey();
            last = first;
            owner = next;
        }
        if (owner != null) {
            lines.add(run(first, last, owner));
        }
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<Text> some = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        some.add(Text.label("writer.and-more", Text.of(lines.size() - some.size())));
        return some;
    }

    private Text run(int first, int last, EObject owner) {
        String ports = first == last ? Integer.toString(first) : first + "–" + last;
        Text title = owner instanceof Element element ? composition.reader().destination(element) : Text.EMPTY;
        return Said.joined(List.of(Text.of(ports), title), Text.of("  "));
    }

    private void power(BoxBuilder box, Server server) {
        if (server.getSupplies().isEmpty()) {
            return;
        }
        Optional<ChassisPower.Chassis> chassis = ChassisPower.of(composition.installation()).of(server);
        Text given = Text.of(String.join(" + ", server.getSupplies()));
        if (chassis.isEmpty() || chassis.get().available().isEmpty()) {
            line(box, Role.NORMAL, Text.label("drawing.power"), BoxBuilder.strong(given), BoxBuilder.plain(""), "", Text.EMPTY);
            return;
        }
        int load = watts(chassis.get().load().milli());
        int available = watts(chassis.get().available().get().milli());
        Cell bar = BoxBuilder.measure(new org.pbxdoc.document.SystemDiagram.Gauge(Text.label("drawing.power"), load, OptionalInt.of(available)), Text.EMPTY);
        line(box, chassis.get().isExceeded() ? Role.FAIL : Role.NORMAL, Text.label("drawing.power"), BoxBuilder.strong(given), bar,
                load + " / " + available, Text.label("drawing.power.terminals"));
    }

    private static int watts(long milli) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (milli + 999) / 1000));
    }
}
