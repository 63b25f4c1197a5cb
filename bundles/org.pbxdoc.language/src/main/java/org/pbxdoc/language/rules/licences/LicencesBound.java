/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.licences;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.SoftwareDates;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceBinding;
import org.pbxdoc.language.model.LicenceType;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.rules.Rule;

/** LIC004: a licence is bound to this system, for the software it runs, and its maintenance covers that software. */
public final class LicencesBound extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public LicencesBound() {
        super("LIC004", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Licence licence : installation.all(Licence.class)) {
            if (!Lifecycles.isActive(licence)) {
                continue;
            }
            List<Element> systems = systems(licence, installation);
            if (Written.is(licence, MODEL.getLicence_Binding()) && licence.getBoundTo() != null) {
                bound(licence, systems, findings);
            }
            for (Element system : systems) {
                if (system.eClass().getEStructuralFeature("software") != null
                        && system.eGet(system.eClass().getEStructuralFeature("software")) instanceof String running) {
                    boolean covered = software(licence, system, running, findings);
                    if (covered) {
                        maintained(licence, system, running, installation, findings);
                    }
                }
            }
        }
    }

    /** What a licence is for; without a word about it, the servers. */
    private static List<Element> systems(Licence licence, Installation installation) {
        if (licence.getSubject() != null) {
            return Installation.isKnown(licence.getSubject()) ? List.of(licence.getSubject()) : List.of();
        }
        return installation.all(Server.class).stream()
                .filter(Lifecycles::isActive)
                .map(Element.class::cast)
                .toList();
    }

    private static void bound(Licence licence, List<Element> systems, Findings findings) {
        if (systems.isEmpty()) {
            return;
        }
        LicenceBinding binding = licence.getBinding();
        List<String> stated = systems.stream().flatMap(system -> value(system, binding)).toList();
        String names = systems.stream().map(Named::of).collect(Collectors.joining(", "));
        if (stated.isEmpty()) {
            findings.unknown(
                    licence, MODEL.getLicence_BoundTo(), Named.of(licence), names + ": " + binding.getLiteral());
        } else if (stated.stream().noneMatch(value -> same(value, licence.getBoundTo(), binding))) {
            findings.report(
                    licence,
                    MODEL.getLicence_BoundTo(),
                    Named.of(licence),
                    binding.getLiteral(),
                    licence.getBoundTo(),
                    names,
                    String.join(", ", stated));
        }
    }

    /** The attribute of a device has the name of the binding. */
    private static Stream<String> value(Element system, LicenceBinding binding) {
        var feature = system.eClass().getEStructuralFeature(binding.getLiteral());
        return feature != null && system.eGet(feature) instanceof String text && !text.isBlank()
                ? Stream.of(text)
                : Stream.empty();
    }

    private static boolean same(String one, String other, LicenceBinding binding) {
        return plain(one, binding).equals(plain(other, binding));
    }

    private static String plain(String text, LicenceBinding binding) {
        Optional<MacAddress> mac = binding == LicenceBinding.MAC ? MacAddress.read(text) : Optional.empty();
        return mac.map(MacAddress::toString).orElse(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns whether {@code licence} says nothing against {@code running}. */
    private static boolean software(Licence licence, Element system, String running, Findings findings) {
        VersionText version = new VersionText(running);
        String oldest = licence.getOldestSoftware();
        String newest = licence.getNewestSoftware();
        boolean newer = newest != null && version.isNewerThan(new VersionText(newest));
        boolean older = oldest != null && new VersionText(oldest).isNewerThan(version);
        if (newer || older) {
            String range = newest == null ? oldest + " .." : oldest + " .. " + newest;
            findings.reportAs(
                    "software",
                    findings.severity(),
                    licence,
                    MODEL.getLicence_OldestSoftware(),
                    Named.of(licence),
                    range,
                    Named.of(system),
                    running);
        }
        return !newer && !older;
    }

    /** Updates may be installed as long as the maintenance runs; later ones have no licence. */
    private static void maintained(
            Licence licence, Element system, String running, Installation installation, Findings findings) {
        boolean own = licence.getType() == LicenceType.MAINTENANCE;
        var feature = own && licence.getMaintenanceUntil() == null
                ? MODEL.getLicence_Expires()
                : MODEL.getLicence_MaintenanceUntil();
        Optional<LocalDate> end = licence.eGet(feature) instanceof String text ? IsoDate.read(text) : Optional.empty();
        boolean lapsed = end.isPresent()
                && installation.asOf().filter(day -> end.get().isBefore(day)).isPresent();
        Optional<LocalDate> since = end.isPresent() ? SoftwareDates.of(installation, system, running) : Optional.empty();
        if (since.filter(day -> end.get().isBefore(day)).isPresent()) {
            findings.reportAs(
                    "maintenance",
                    findings.severity(),
                    licence,
                    feature,
                    Named.of(licence),
                    IsoDate.display(end.get()),
                    Named.of(system),
                    running,
                    IsoDate.display(since.get()));
        } else if (lapsed && since.isEmpty() && licence.getNewestSoftware() == null) {
            findings.unknown(licence, feature, Named.of(licence), Named.of(system) + ": software " + running + ", date");
        }
    }
}
