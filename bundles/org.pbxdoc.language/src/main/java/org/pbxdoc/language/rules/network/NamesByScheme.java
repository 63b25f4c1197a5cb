/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NamePattern;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NamingScheme;
import org.pbxdoc.language.rules.Rule;

/** NET011: device names follow the naming scheme, are short enough, and no two devices have the same. */
public final class NamesByScheme extends Rule {

    /** Of DNS, for one part of a name. */
    private static final int LONGEST_LABEL = 63;

    /** Of NetBIOS, for computers with Windows. */
    private static final int LONGEST_NETBIOS = 15;

    public NamesByScheme() {
        super("NET011", Severity.WARNING, "1.0");
    }

    /** A name of a device; {@code full} with its domain, if it has one. */
    private record DeviceName(Element device, EStructuralFeature feature, String full) {

        String label() {
            int dot = full.indexOf('.');
            return dot < 0 ? full : full.substring(0, dot);
        }
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<NamingScheme> schemes =
                installation.all(NamingScheme.class).stream().filter(Lifecycles::isActive).toList();
        List<NamePattern> patterns = schemes.stream()
                .map(NamingScheme::getPattern)
                .filter(pattern -> pattern != null && !pattern.isBlank())
                .map(pattern -> NamePattern.of(pattern.strip(), installation))
                .toList();
        OptionalInt stated = schemes.stream()
                .filter(scheme -> Written.is(scheme, ModelPackage.eINSTANCE.getNamingScheme_Length()))
                .mapToInt(NamingScheme::getLength)
                .max();
        List<DeviceName> names = names(installation);
        for (DeviceName name : names) {
            if (!isService(name)) {
                form(name, patterns, findings);
            }
            length(name, stated, findings);
        }
        twice(names, installation, findings);
    }

    private static List<DeviceName> names(Installation installation) {
        List<DeviceName> names = new ArrayList<>();
        for (Element device : installation.all(Element.class)) {
            if (Lifecycles.occupies(device)) {
                add(names, device, "hostname");
                add(names, device, "fqdn");
            }
        }
        return names;
    }

    private static void add(List<DeviceName> names, Element device, String attribute) {
        EStructuralFeature feature = device.eClass().getEStructuralFeature(attribute);
        if (feature != null && device.eGet(feature) instanceof String text && !text.isBlank()) {
            names.add(new DeviceName(device, feature, text.strip()));
        }
    }

    /** Beside a host name, the name with its domain is that of the service, which moves to the next device. */
    private static boolean isService(DeviceName name) {
        EStructuralFeature host = name.device().eClass().getEStructuralFeature("hostname");
        return host != null && host != name.feature() && name.device().eGet(host) != null;
    }

    private static void form(DeviceName name, List<NamePattern> patterns, Findings findings) {
        if (!patterns.isEmpty() && patterns.stream().noneMatch(pattern -> pattern.matches(name.label()))) {
            String expected = patterns.stream().map(NamePattern::text).collect(Collectors.joining(", "));
            findings.report(name.device(), name.feature(), Named.of(name.device()), name.label(), expected);
        }
    }

    private static void length(DeviceName name, OptionalInt stated, Findings findings) {
        int most = Math.min(stated.orElse(LONGEST_LABEL), isWindows(name.device()) ? LONGEST_NETBIOS : LONGEST_LABEL);
        if (name.label().length() > most) {
            findings.reportAs(
                    "long",
                    findings.severity(),
                    name.device(),
                    name.feature(),
                    Named.of(name.device()),
                    name.label(),
                    name.label().length(),
                    most);
        }
    }

    private static boolean isWindows(Element device) {
        return device instanceof ApplicationServer server
                && server.getOperatingSystem() != null
                && server.getOperatingSystem().getPlain() != null
                && server.getOperatingSystem().getPlain().toLowerCase(Locale.ROOT).contains("windows");
    }

    /** The two servers of a pair answer to one name, and a device may state its name with and without domain. */
    private static void twice(List<DeviceName> names, Installation installation, Findings findings) {
        Map<String, DeviceName> seen = new HashMap<>();
        for (DeviceName name : names) {
            DeviceName first = seen.putIfAbsent(name.full().toLowerCase(Locale.ROOT), name);
            if (first != null && first.device() != name.device() && !isPair(first.device(), name.device(), installation)) {
                findings.reportAs(
                        "twice",
                        findings.severity(),
                        name.device(),
                        name.feature(),
                        Named.of(name.device()),
                        name.full(),
                        Named.of(first.device()),
                        Places.of(first.device(), first.feature()).inWords());
            }
        }
    }

    private static boolean isPair(Element one, Element other, Installation installation) {
        return installation.all(FailoverPair.class).stream()
                .anyMatch(pair -> pair.getActive() == one && pair.getStandby() == other
                        || pair.getActive() == other && pair.getStandby() == one);
    }
}
