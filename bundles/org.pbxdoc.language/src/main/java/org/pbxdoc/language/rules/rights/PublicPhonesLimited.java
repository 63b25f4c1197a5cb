/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Grants;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Room;
import org.pbxdoc.language.model.RoomType;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.rules.Rule;

/** A phone that anybody can lift may call more than the house, emergency numbers and free numbers. */
public final class PublicPhonesLimited extends Rule {

    /** What costs money, or reaches into the system. */
    private static final Set<Permission> OPEN = EnumSet.of(
            Permission.LOCAL,
            Permission.NATIONAL,
            Permission.MOBILE,
            Permission.SHARED_COST,
            Permission.ENQUIRY,
            Permission.PREMIUM,
            Permission.INTERNATIONAL,
            Permission.ZONE1,
            Permission.ZONE2,
            Permission.WORLD,
            Permission.SATELLITE,
            Permission.FORWARD_EXTERNAL,
            Permission.FORWARD_ALWAYS,
            Permission.TRUNK_TRANSFER,
            Permission.DISA,
            Permission.BARGE_IN,
            Permission.LISTEN_IN,
            Permission.WHISPER,
            Permission.RECORD,
            Permission.RECORD_ALL,
            Permission.PLAY_RECORDINGS,
            Permission.OTHER_VOICEMAIL,
            Permission.REMOTE_ACCESS,
            Permission.USER_ADMIN,
            Permission.SYSTEM_ADMIN,
            Permission.SYSTEM_OWNER,
            Permission.BACKUP_RESTORE,
            Permission.LICENCE_ADMIN);

    public PublicPhonesLimited() {
        super("RGT003", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            Terminal terminal = group.terminal();
            boolean counted = Lifecycles.isActive(terminal) && !group.isSpare() && group.user().isEmpty();
            if (counted && isPublic(terminal)) {
                profile(terminal).ifPresentOrElse(profile -> judge(terminal, profile, findings), () -> {
                    if (terminal.getProfile() == null && terminal.getLike() == null) {
                        findings.reportAs("none", findings.severity(), terminal, null, Named.of(terminal));
                    }
                });
            }
        }
    }

    /** A door station, a phone to log in at, or one in a room that is open to everybody. */
    private static boolean isPublic(Terminal terminal) {
        TerminalKind kind = terminal.getKind();
        return kind == TerminalKind.DOOR || kind == TerminalKind.HOTDESK || kind != TerminalKind.FAX && isInPublicRoom(terminal);
    }

    private static boolean isInPublicRoom(Terminal terminal) {
        for (EObject at = terminal.getLocation(); Installation.isKnown(at); at = at.eContainer()) {
            if (at instanceof Room room) {
                RoomType type = room.getType();
                return type == RoomType.PUBLIC || type == RoomType.HOTEL || type == RoomType.LIFT;
            }
        }
        return false;
    }

    private static Optional<Profile> profile(Terminal terminal) {
        Set<Terminal> seen = new HashSet<>();
        for (Terminal at = terminal; Installation.isKnown(at) && seen.add(at); at = at.getLike()) {
            if (at.getProfile() != null) {
                return Optional.of(at.getProfile()).filter(Installation::isKnown);
            }
        }
        return Optional.empty();
    }

    private static void judge(Terminal terminal, Profile profile, Findings findings) {
        List<String> open = profile.getGrants().stream()
                .filter(grant -> OPEN.contains(grant.getPermission()) && Grants.isOpen(grant))
                .map(grant -> grant.getPermission().getLiteral())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            findings.report(terminal, null, Named.of(terminal), Named.of(profile), String.join(", ", open));
        }
    }
}
