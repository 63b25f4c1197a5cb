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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.Schematic.Sign;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.Strip.Unit;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Sites;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.model.Building;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.Rack;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Site;

/** Composes racks and slots: what stands in which rack, and what is plugged into which card of each server. */
public final class RackSheets {

    /** Racks and servers of one sheet; a rack is tall. */
    private static final int MOST_BOXES = 9;

    private final Composition composition;
    private final ServerSlots slots;
    private final Map<Rack, List<Element>> equipment = new LinkedHashMap<>();

    public RackSheets(Composition composition) {
        this.composition = composition;
        this.slots = new ServerSlots(composition);
        composition.reader().all(Rack.class).forEach(rack -> equipment.put(rack, new ArrayList<>()));
        for (Element element : composition.reader().all(Element.class)) {
            BoxBuilder.location(element)
                    .filter(Rack.class::isInstance)
                    .map(equipment::get)
                    .ifPresent(in -> in.add(element));
        }
    }

    /** Returns the sheets, sites one after the other; none without racks and slots. */
    public List<Sheet> compose() {
        List<Draft> drafts = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int drawn = 0;
        for (Map.Entry<Site, Inside> entry : bySite().entrySet()) {
            Inside inside = entry.getValue();
            for (List<Part> some : inside.chunks()) {
                if (drawn > 0 && drawn + some.size() > MOST_BOXES) {
                    drafts.add(draft(parts, links));
                    parts = new ArrayList<>();
                    links = new ArrayList<>();
                    drawn = 0;
                }
                List<String> names = some.stream().map(Part::id).toList();
                links.addAll(inside.links.stream().filter(link -> names.contains(link.from()) && names.contains(link.to())).toList());
                if (entry.getKey() == null) {
                    parts.addAll(some);
                } else {
                    String name = BoxBuilder.name(entry.getKey()) + "." + drafts.size() + "." + drawn;
                    parts.add(new Frame(name, composition.reader().title(entry.getKey()), some).from(Origins.of(entry.getKey())));
                }
                drawn += some.size();
            }
        }
        drafts.add(draft(parts, links));
        return Draft.numbered(composition, "rack-and-slots", Text.label("drawing.racks"), Text.label("drawing.racks.alternative", composition.customer()), drafts);
    }

    private static Draft draft(List<Part> parts, List<Link> links) {
        boolean strips = parts.stream().flatMap(Part::boxes).flatMap(box -> box.card().rows().stream())
                .flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.measure().filter(Strip.class::isInstance).isPresent());
        List<Sign> legend = new ArrayList<>();
        if (strips) {
            for (Unit unit : Unit.values()) {
                legend.add(new Sign(unit, Text.label("unit." + unit.name().toLowerCase(Locale.ROOT))));
            }
        }
        return new Draft(Direction.ACROSS, parts, links, legend);
    }

    /** What is at one site. */
    private static final class Inside {
        final List<Part> racks = new ArrayList<>();
        final List<Part> servers = new ArrayList<>();
        final List<Link> links = new ArrayList<>();

        List<List<Part>> chunks() {
            List<Part> all = new ArrayList<>(racks);
            all.addAll(servers);
            List<List<Part>> chunks = new ArrayList<>();
            for (int i = 0; i < all.size(); i += MOST_BOXES) {
                chunks.add(all.subList(i, Math.min(all.size(), i + MOST_BOXES)));
            }
            return chunks;
        }
    }

    private Map<Site, Inside> bySite() {
        Map<Site, Inside> sites = new LinkedHashMap<>();
        composition.sites().sites().forEach(site -> sites.put(site, new Inside()));
        equipment.forEach((rack, elements) -> {
            if (!elements.isEmpty()) {
                sites.computeIfAbsent(Sites.of(rack).orElse(null), site -> new Inside()).racks.add(rack(rack, elements));
            }
        });
        for (Server server : composition.reader().all(Server.class)) {
            slots.box(server).ifPresent(box -> {
                Location place = BoxBuilder.location(server).orElse(null);
                Inside inside = sites.computeIfAbsent(composition.sites().site(place).orElse(null), site -> new Inside());
                inside.servers.add(box);
                if (place instanceof Rack rack && !equipment.getOrDefault(rack, List.of()).isEmpty()) {
                    inside.links.add(new Link(BoxBuilder.name(rack), box.id(), Text.EMPTY, Role.QUIET, Arrow.NONE));
                }
            });
        }
        sites.values().removeIf(inside -> inside.racks.isEmpty() && inside.servers.isEmpty());
        return sites;
    }

    private Box rack(Rack rack, List<Element> elements) {
        int height = height(rack);
        Text heading = Said.joined(
                List.of(Said.title(rack), building(rack), height > 0 ? Text.label("drawing.units", Text.of(height)) : Text.EMPTY), Text.of(" · "));
        BoxBuilder box = BoxBuilder.of(rack, Category.APPLICATIONS, Icon.RACK, heading);
        List<Element> placed = elements.stream()
                .filter(element -> unit(element) > 0)
                .sorted(Comparator.comparingInt(RackSheets::unit).reversed())
                .toList();
        boolean units = !placed.isEmpty();
        if (units) {
            box.column("unit", true);
        }
        box.columns("device", "address");
        int next = height;
        for (Element element : placed) {
            free(box, next, unit(element));
            device(box, units, Integer.toString(unit(element)), element);
            next = Math.min(next, unit(element) - 1);
        }
        if (units) {
            free(box, next, 0);
        }
        elements.stream().filter(element -> unit(element) == 0 && !isInside(element)).forEach(element -> device(box, units, "·", element));
        elements.stream().filter(RackSheets::isInside).forEach(element -> {
            row(box, units, Role.QUIET, Icon.NONE, "", BoxBuilder.plain(Text.join(Text.of("› "), Said.title(element))), BoxBuilder.address(element));
            box.rowFrom(element);
        });
        return box.box();
    }

    /** Racks of one site may have the same title in several buildings. */
    private Text building(Rack rack) {
        for (EObject place = rack.eContainer(); place != null; place = place.eContainer()) {
            if (place instanceof Building building) {
                return composition.reader().title(building);
            }
        }
        return Text.EMPTY;
    }

    private static void device(BoxBuilder box, boolean units, String unit, Element element) {
        Text model = BoxBuilder.model(element);
        Text title = Said.title(element);
        Cell device = BoxBuilder.named(title, model.equals(title) ? Text.EMPTY : model);
        row(box, units, BoxBuilder.role(element), BoxBuilder.icon(element), unit, device, BoxBuilder.address(element));
        box.rowFrom(element);
    }

    private static void row(BoxBuilder box, boolean units, Role role, Icon icon, String unit, Cell device, Text address) {
        if (units) {
            box.row(role, icon, BoxBuilder.plain(unit), device, BoxBuilder.plain(address));
        } else {
            box.row(role, icon, device, BoxBuilder.plain(address));
        }
    }

    /** Only what is between known units counts as free; how many units a device is high is not said. */
    private static void free(BoxBuilder box, int top, int below) {
        int bottom = below + 1;
        if (top >= bottom) {
            String span = top == bottom ? Integer.toString(top) : top + "–" + bottom;
            box.row(Role.QUIET, Icon.NONE, BoxBuilder.plain(span), BoxBuilder.plain(Text.label("slot.free")), BoxBuilder.plain(""));
        }
    }

    private static int height(Rack rack) {
        String written = rack.getHeight();
        try {
            return written == null ? 0 : Integer.parseInt(written.replaceAll("\\D", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int unit(Element element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("unit");
        return feature != null && Written.is(element, feature) ? (Integer) element.eGet(feature) : 0;
    }

    /** A virtual machine stands in no unit of its own. */
    private static boolean isInside(Element element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("hypervisor");
        return feature != null && element.eGet(feature) instanceof Hypervisor;
    }
}
