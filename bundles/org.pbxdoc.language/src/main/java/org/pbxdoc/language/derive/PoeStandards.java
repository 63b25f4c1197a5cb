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
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.PoeStandard;
import org.pbxdoc.language.model.Switch;

/**
 * The standards by which a switch gives power.
 *
 * @param standards the standards; none if nobody says
 * @param atSwitch whether the author wrote them at the switch; those of a model rest on no fact
 */
public record PoeStandards(List<PoeStandard> standards, boolean atSwitch) {

    /** Returns the standards of {@code device}. */
    public static PoeStandards of(Switch device) {
        if (!device.getPoeStandards().isEmpty() || !Installation.isKnown(device.getModel())) {
            return new PoeStandards(List.copyOf(device.getPoeStandards()), true);
        }
        return new PoeStandards(List.copyOf(device.getModel().getPoeStandards()), false);
    }

    /** Returns the highest class that a device may have; empty if the standards do not tell. */
    public OptionalInt highest() {
        return standards.stream().mapToInt(PoeStandards::highest).filter(known -> known > 0).max();
    }

    /** The types of IEEE 802.3 are made of classes; without a standard a port asks for none. */
    private static int highest(PoeStandard standard) {
        return switch (standard) {
            case AF -> 3;
            case AT -> 4;
            case BT3 -> 6;
            case BT4 -> 8;
            case PASSIVE -> 0;
        };
    }

    /** Returns the standards as they are written. */
    public String words() {
        return standards.stream().map(PoeStandard::getLiteral).collect(Collectors.joining(", "));
    }
}
