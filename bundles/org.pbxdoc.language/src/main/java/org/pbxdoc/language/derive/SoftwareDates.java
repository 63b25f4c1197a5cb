/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.Server;

/** Since when a device runs its software. */
public final class SoftwareDates {

    private SoftwareDates() {}

    /** Returns the day of the intervention that brought {@code software} to {@code device}, or the date of its archived copy. */
    public static Optional<LocalDate> of(Installation installation, Element device, String software) {
        VersionText running = new VersionText(software);
        Optional<LocalDate> installed = installation.all(Intervention.class).stream()
                .filter(intervention -> intervention.getTouches().contains(device))
                .filter(intervention -> intervention.getSoftwareAfter() != null
                        && new VersionText(intervention.getSoftwareAfter()).isSameRelease(running))
                .flatMap(intervention -> day(intervention).stream())
                .max(Comparator.naturalOrder());
        return installed.isPresent() || !(device instanceof Server server) ? installed : archived(server, running);
    }

    private static Optional<LocalDate> day(Intervention intervention) {
        return IsoDateTime.read(intervention.getFinished())
                .or(() -> IsoDateTime.read(intervention.getStarted()))
                .map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDate> archived(Server server, VersionText running) {
        FiledDocument firmware = server.getFirmware();
        boolean same = Installation.isKnown(firmware)
                && firmware.getVersion() != null
                && new VersionText(firmware.getVersion()).isSameRelease(running);
        return same ? IsoDate.read(firmware.getDated()) : Optional.empty();
    }
}
