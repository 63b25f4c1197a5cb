/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.List;
import java.util.OptionalLong;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.CtiInterface;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.MobileIntegration;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.PublicLineKind;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** Counts how many licences of a feature an installation needs. */
final class LicenceDemand {

    private final Installation installation;
    private final List<User> users;
    private final List<UserGroup> groups;

    LicenceDemand(Installation installation) {
        this.installation = installation;
        this.users = installation.all(User.class).stream().filter(Lifecycles::isActive).toList();
        this.groups = installation.all(UserGroup.class).stream().filter(Lifecycles::isActive).toList();
    }

    /** Returns the need for {@code feature}; empty if it cannot be told from the text. */
    OptionalLong of(LicenceFeature feature) {
        return switch (feature) {
            case USERS -> OptionalLong.of(users.size() + groups.stream().mapToLong(People::count).sum());
            case HOTDESK -> OptionalLong.of(users.stream().filter(People::isHotdesk).count()
                    + groups.stream().filter(UserGroup::isHotdesk).mapToLong(People::count).sum());
            case VOICEMAIL -> OptionalLong.of(users.stream().filter(People::hasVoicemail).count()
                    + groups.stream().filter(UserGroup::isVoicemail).mapToLong(People::count).sum());
            case MOBILE_EXTENSION -> OptionalLong.of(mobiles());
            case CTI -> OptionalLong.of(cti());
            case BCHANNELS -> OptionalLong.of(bChannels());
            case VOIP_CHANNELS -> OptionalLong.of(channels(PublicLineKind.SIP));
            case DECT -> OptionalLong.of(handsets());
            case RECORDING -> OptionalLong.of(installation.all(ApplicationServer.class).stream()
                    .filter(server -> Lifecycles.isActive(server) && server.isRecording())
                    .count());
            case FAILOVER -> OptionalLong.of(installation.all(Server.class).stream()
                    .filter(server -> Lifecycles.isActive(server) && server.getRole() == ServerRole.STANDBY)
                    .count());
            case SECURE_VOIP -> OptionalLong.of(installation.all(PublicLine.class).stream()
                                    .anyMatch(line -> Lifecycles.isActive(line) && line.isEncryptedMedia())
                            ? 1
                            : 0);
            case SYSTEM, AUDIO_CHANNELS, CRM -> OptionalLong.empty();
        };
    }

    /** One for each integrated mobile, whether it stands at its user or only in the count of the integration. */
    private long mobiles() {
        long atUsers = users.stream().mapToLong(user -> user.getMobiles().size()).sum();
        long counted = installation.all(MobileIntegration.class).stream()
                .filter(Lifecycles::isActive)
                .mapToLong(MobileIntegration::getUsers)
                .sum();
        return Math.max(atUsers, counted);
    }

    private long cti() {
        long sum = 0;
        for (CtiInterface cti : installation.all(CtiInterface.class)) {
            if (Lifecycles.isActive(cti)) {
                long atUsers = users.stream().filter(user -> user.getCti() == cti).count();
                sum += Math.max(atUsers, cti.getUsers());
            }
        }
        return sum;
    }

    private long channels(PublicLineKind kind) {
        return installation.all(PublicLine.class).stream()
                .filter(line -> Lifecycles.isActive(line) && line.getKind() == kind)
                .mapToLong(PublicLine::getChannels)
                .sum();
    }

    /** Some trunk cards have a few channels that need no licence. */
    private long bChannels() {
        long free = installation.all(Slot.class).stream()
                .map(Slot::getCard)
                .filter(Installation::isKnown)
                .mapToLong(LicenceDemand::freeChannels)
                .sum();
        return Math.max(0, channels(PublicLineKind.PRI) - free);
    }

    private static long freeChannels(HardwareModel card) {
        return HardwareFigures.provided(card, Resource.FREE_BCHANNELS)
                .map(figure -> figure.amount().longValue())
                .orElse(0L);
    }

    private long handsets() {
        return TerminalCount.of(installation).groups().stream()
                .filter(group -> group.kind() == TerminalKind.DECT || group.kind() == TerminalKind.SIP_DECT)
                .mapToLong(TerminalCount.Group::count)
                .sum();
    }
}
