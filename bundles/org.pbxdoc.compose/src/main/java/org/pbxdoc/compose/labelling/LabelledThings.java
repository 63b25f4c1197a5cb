/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.labelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.derive.SwitchPorts;
import org.pbxdoc.language.derive.SwitchPorts.Plugged;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.Rack;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.Ups;
import org.pbxdoc.language.model.User;

/**
 * Finds everything that gets a label, in the order in which one walks through the building: racks, devices, their cards and
 * ports, sockets, phones.
 */
final class LabelledThings {

    /** What always gets a label; by its name where the model gives it none. */
    private static final List<Class<? extends Element>> DEVICES =
            List.of(Rack.class, Server.class, Switch.class, Ups.class, DectManager.class, DectBase.class);

    private final Composition composition;
    private final List<Labelled> all = new ArrayList<>();
    private final Set<EObject> taken = new HashSet<>();
    private final Set<String> sockets = new HashSet<>();

    private LabelledThings(Composition composition) {
        this.composition = composition;
    }

    static List<Labelled> of(Composition composition) {
        LabelledThings things = new LabelledThings(composition);
        DEVICES.forEach(things::devices);
        things.cards();
        things.ports();
        things.others();
        things.phones();
        return List.copyOf(things.all);
    }

    private void devices(Class<? extends Element> type) {
        composition.reader().all(type).forEach(this::add);
    }

    /** Everything else that the model gives a label. */
    private void others() {
        composition.reader().all(Element.class).stream().filter(one -> label(one).isPresent()).forEach(this::add);
    }

    private void add(Element element) {
        if (taken.add(element)) {
            Text title = element.getTitle() == null ? Text.EMPTY : Said.title(element);
            Text place = place(element);
            all.add(new Labelled(kind(element), label(element).orElse(element.getName()), List.of(title, place), place, Optional.of(element)));
        }
    }

    private void cards() {
        for (Server server : composition.reader().all(Server.class)) {
            for (Slot slot : server.getSlots()) {
                if (slot.getLabel() != null) {
                    String mark = label(server).orElse(server.getName()) + "/" + slot.getNumber();
                    all.add(new Labelled(Text.label("label.card"), mark, List.of(Text.of(slot.getLabel())), place(server), Optional.of(slot)));
                }
            }
        }
    }

    private void ports() {
        SwitchPorts ports = SwitchPorts.of(composition.installation());
        for (Switch device : composition.reader().all(Switch.class)) {
            for (Plugged plugged : ports.on(device)) {
                plugged.port().ifPresent(address -> port(device, plugged, address.toString()));
            }
        }
        for (Terminal terminal : composition.reader().all(Terminal.class)) {
            socket(terminal.getOutlet(), named(terminal), place(terminal), terminal);
        }
    }

    private void port(Switch device, Plugged plugged, String address) {
        String mark = label(device).orElse(device.getName()) + "/" + address;
        Text own = plugged.source() instanceof SwitchPort port ? Text.of(port.getLabel()) : Text.EMPTY;
        Text other = plugged.device().map(this::named).orElse(Text.EMPTY);
        Text uplink = plugged.source() instanceof SwitchPort port && port.isUplink()
                ? Said.joined(List.of(Text.label("port.uplink"), Said.of(port.getPeer())), Text.of(" "))
                : Text.EMPTY;
        List<Text> lines = Stream.of(own, other, uplink).filter(text -> !text.isEmpty()).toList();
        if (!lines.isEmpty()) {
            all.add(new Labelled(Text.label("label.port"), mark, lines, place(device), Optional.of(plugged.source())));
        }
        if (plugged.source() instanceof SwitchPort port) {
            socket(port.getOutlet(), Text.of(mark), plugged.device().filter(composition.reader()::maySee).map(this::place).orElse(Text.EMPTY), port);
        }
        if (plugged.source() instanceof PortUse use) {
            socket(use.getPatch(), Text.of(mark), Text.EMPTY, use);
        }
    }

    /** A phone without a title of its own is known by whom it belongs to. */
    private Text named(Element device) {
        boolean personal = device.getTitle() == null && device.eContainer() instanceof User && composition.reader().maySee(device);
        if (!personal) {
            return composition.reader().destination(device);
        }
        User user = (User) device.eContainer();
        return Said.joined(List.of(Text.of(user.getExtension()), Said.title(user)), Text.of(" "));
    }

    /** A socket that is named at the switch and at the phone is one socket. */
    private void socket(String name, Text other, Text place, EObject subject) {
        if (name != null && !name.isBlank() && sockets.add(name)) {
            all.add(new Labelled(Text.label("label.socket"), name, List.of(Text.join(Text.of("→ "), other), place), place, Optional.of(subject)));
        }
    }

    private void phones() {
        for (Extension extension : Extensions.of(composition.installation()).all()) {
            boolean phone = switch (extension.kind()) {
                case USER, USERS, TERMINAL -> true;
                default -> false;
            };
            if (phone && composition.reader().maySee(extension.owner())) {
                Text name = extension.owner() instanceof Element element ? Said.title(element) : Text.EMPTY;
                for (long i = 0; i < extension.numbers().count(); i++) {
                    all.add(new Labelled(Text.label("label.phone"), extension.numbers().number(i), List.of(name), Text.EMPTY,
                            Optional.of(extension.owner())));
                }
            }
        }
    }

    private static Text kind(Element element) {
        return element instanceof Terminal terminal ? Said.of(terminal.getKind()) : Text.label("element." + element.eClass().getName());
    }

    private static Optional<String> label(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("label");
        return feature == null ? Optional.empty() : Optional.ofNullable((String) object.eGet(feature)).filter(text -> !text.isBlank());
    }

    private Text place(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("location");
        if (feature != null && object.eGet(feature) instanceof Location location) {
            return composition.sites().shortPath(location);
        }
        return object instanceof Rack rack && rack.eContainer() instanceof Location location ? composition.sites().shortPath(location) : Text.EMPTY;
    }
}
