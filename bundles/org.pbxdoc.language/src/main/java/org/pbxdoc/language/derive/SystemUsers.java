/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;

/**
 * How many users the one master of an installation has.
 *
 * @param server the master; with several nobody can tell which user is on which
 * @param count the extensions of users and terminals
 */
public record SystemUsers(Server server, long count) {

    private static final Set<Extensions.Kind> COUNTED =
            EnumSet.of(Extensions.Kind.USER, Extensions.Kind.USERS, Extensions.Kind.TERMINAL);

    /** How full a system is, by the word that ends the key of its message. */
    public enum Level {
        ROOM(""),
        HIGH("high"),
        HIGH_DISPUTED("high-conflict"),
        OVER("over"),
        OVER_DISPUTED("conflict");

        private final String variant;

        Level(String variant) {
            this.variant = variant;
        }

        /** Returns the end of the key. */
        public String variant() {
            return variant;
        }
    }

    private static final int NEARLY_FULL = 90;

    /** Returns how full it is if it takes {@code limit} users. */
    public Level level(HardwareFigure limit) {
        if (count * 100 < (long) limit.count() * NEARLY_FULL) {
            return Level.ROOM;
        }
        if (count <= limit.count()) {
            return limit.disputed() ? Level.HIGH_DISPUTED : Level.HIGH;
        }
        return limit.disputed() ? Level.OVER_DISPUTED : Level.OVER;
    }

    /** Returns the users of {@code installation}; empty if there are none, or not one master of a known model. */
    public static Optional<SystemUsers> of(Installation installation) {
        List<Server> masters = installation.all(Server.class).stream()
                .filter(server -> server.getRole() == ServerRole.MASTER)
                .filter(server -> Installation.isKnown(server.getModel()))
                .toList();
        long users = Extensions.of(installation).all().stream()
                .filter(extension -> COUNTED.contains(extension.kind()))
                .mapToLong(extension -> extension.numbers().count())
                .sum();
        return masters.size() == 1 && users > 0 ? Optional.of(new SystemUsers(masters.get(0), users)) : Optional.empty();
    }
}
