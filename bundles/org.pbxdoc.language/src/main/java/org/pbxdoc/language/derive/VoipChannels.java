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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelKind;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PrivateLineKind;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.PublicLineKind;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.Slot;

/**
 * The VoIP channels of a chassis whose terminals are not all IP: each call between them and a SIP line takes one.
 *
 * @param server the chassis
 * @param demanded the channels of the SIP lines
 * @param provided what its parts provide, as far as that is verified
 * @param missing the parts that give channels of which no verified figure says how many
 */
public record VoipChannels(Server server, int demanded, int provided, List<String> missing) {

    /** Returns whether there are too few, whatever is not known. */
    public boolean isShort() {
        return missing.isEmpty() && demanded > provided;
    }

    /** Returns whether it can be told whether there are enough. */
    public boolean isKnown() {
        return missing.isEmpty() || demanded <= provided;
    }

    /** Returns the VoIP channels of {@code installation}; empty where no chassis converts between IP and its own terminals. */
    public static Optional<VoipChannels> of(Installation installation) {
        List<Server> masters = installation.all(Server.class).stream()
                .filter(server -> server.getRole() == ServerRole.MASTER && Lifecycles.isActive(server))
                .filter(server -> Installation.isKnown(server.getModel()))
                .toList();
        if (masters.size() != 1 || masters.get(0).getModel().getKind() != ModelKind.CHASSIS) {
            return Optional.empty();
        }
        int demanded = demanded(installation);
        boolean converts = !WiredDevices.of(installation).on(masters.get(0)).isEmpty();
        return demanded == 0 || !converts ? Optional.empty() : Optional.of(of(masters.get(0), demanded));
    }

    private static int demanded(Installation installation) {
        int open = installation.all(PublicLine.class).stream()
                .filter(line -> Lifecycles.isActive(line) && line.getKind() == PublicLineKind.SIP)
                .mapToInt(PublicLine::getChannels)
                .sum();
        int closed = installation.all(PrivateLine.class).stream()
                .filter(line -> Lifecycles.isActive(line) && line.getKind() == PrivateLineKind.SIP)
                .mapToInt(PrivateLine::getChannels)
                .sum();
        return open + closed;
    }

    private static VoipChannels of(Server server, int demanded) {
        int provided = 0;
        boolean any = false;
        Set<String> missing = new LinkedHashSet<>();
        for (HardwareModel part : parts(server)) {
            for (Resource resource : List.of(Resource.FREE_VOIP_CHANNELS, Resource.VOIP_CHANNELS, Resource.DSP_CHIPS)) {
                HardwareFigure figure = HardwareFigures.provided(part, resource).orElse(null);
                if (figure == null) {
                    continue;
                }
                any = true;
                // How many channels a chip carries depends on codecs and software; no figure says it.
                if (figure.isVerified() && resource != Resource.DSP_CHIPS) {
                    provided += figure.count();
                } else {
                    missing.add(ElementWords.title(part) + ": " + resource.getLiteral() + " (" + figure.source() + ")");
                }
            }
        }
        if (!any) {
            missing.add(ElementWords.title(server.getModel()) + ": " + Resource.VOIP_CHANNELS.getLiteral());
        }
        return new VoipChannels(server, demanded, provided, List.copyOf(missing));
    }

    private static List<HardwareModel> parts(Server server) {
        List<HardwareModel> parts = new ArrayList<>();
        parts.add(server.getModel());
        server.getSlots().stream().map(Slot::getCard).filter(Installation::isKnown).forEach(parts::add);
        server.getModules().stream().map(ModuleMount::getModel).filter(Installation::isKnown).forEach(parts::add);
        return parts;
    }
}
