/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.DirectNumbers;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/**
 * A line of the directory: a person, a group, a service, or a range of rooms or phones.
 *
 * @param name who or what it is
 * @param department the department, may be empty
 * @param numbers the internal numbers
 * @param direct the public numbers that ring there, E.164
 * @param mobiles mobile numbers, E.164
 * @param email the e-mail address, may be empty
 * @param site the site, may be empty
 */
record DirectoryEntry(
        Text name, Text department, NumberSpan numbers, Optional<NumberBlock> direct, List<String> mobiles, String email, Text site) {

    /** Returns all lines in no order that matters; who is not to be listed, not yet there or not for the reader is left out. */
    static List<DirectoryEntry> all(Composition composition) {
        List<DirectoryEntry> entries = new ArrayList<>();
        for (Extension extension : Extensions.of(composition.installation()).all()) {
            if (isListed(composition, extension)) {
                entries.add(of(composition, extension));
            }
        }
        return entries;
    }

    private static boolean isListed(Composition composition, Extension extension) {
        boolean wanted = switch (extension.kind()) {
            case USER -> !((User) extension.owner()).isUnlisted();
            case TERMINAL -> answers(((Terminal) extension.owner()).getKind());
            case USERS, HUNT_GROUP, QUEUE, SERVICE, OPERATOR -> true;
            case IVR, INTERFACE, VOICEMAIL, SHORT_DIAL -> false;
        };
        boolean active = !(extension.owner() instanceof Element element) || Lifecycles.isActive(element);
        return wanted && active && composition.reader().maySee(extension.owner());
    }

    /** Nobody is called at a door station or a loudspeaker. */
    private static boolean answers(TerminalKind kind) {
        return kind != TerminalKind.DOOR && kind != TerminalKind.PAGING && kind != TerminalKind.VIRTUAL && kind != TerminalKind.ATA;
    }

    private static DirectoryEntry of(Composition composition, Extension extension) {
        EObject owner = extension.owner();
        DirectNumbers direct = DirectNumbers.of(composition.installation());
        Optional<NumberBlock> block = direct.of(extension.numbers());
        if (block.isEmpty() && owner instanceof Element element) {
            block = direct.of(element).map(number -> new NumberBlock(number, number));
        }
        Text name = owner instanceof Numbering ? Text.label("numbering.operator") : Said.title((Element) owner);
        User user = owner instanceof User found ? found : null;
        return new DirectoryEntry(
                name,
                user != null ? Said.of(user.getDepartment()) : owner instanceof UserGroup group ? Said.of(group.getDepartment()) : Text.EMPTY,
                extension.numbers(),
                block,
                user == null ? List.of() : mobiles(composition, user),
                user == null || user.getEmail() == null ? "" : user.getEmail(),
                site(composition, owner));
    }

    private static List<String> mobiles(Composition composition, User user) {
        String country = composition.installation().country();
        return user.getMobiles().stream()
                .flatMap(mobile -> PhoneNumber.read(mobile.getNumber(), country).stream())
                .map(PhoneNumber.Canonical::e164)
                .distinct()
                .toList();
    }

    private static Text site(Composition composition, EObject owner) {
        if (owner instanceof Terminal terminal) {
            return composition.sites().site(terminal).map(composition.reader()::title).orElse(Text.EMPTY);
        }
        Location location = owner instanceof User user ? user.getLocation() : owner instanceof UserGroup group ? group.getLocation() : null;
        return composition.sites().site(location).map(composition.reader()::title).orElse(Text.EMPTY);
    }

    /** Returns whether it stands for more than one number. */
    boolean isRange() {
        return numbers.count() > 1;
    }
}
