/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The parts of an installation that an outline is divided into. */
public enum Domain {
    DOSSIER("DocumentHeader", "FiledDocument", "Discharge", "Procedure", "DataProcessing", "NamingScheme", "LabellingScheme"),
    CATALOGUE("Catalogue", "FigureOverride", "Fact", "HardwareModel"),
    PEOPLE("Company", "Customer", "Contact", "Stakeholder"),
    PLACES("Site", "Building", "Floor", "Room", "Rack", "Vault", "Credential"),
    SYSTEM("Hypervisor", "Server", "ApplicationServer", "CtiInterface", "MobileIntegration", "ContactLookup", "Licence"),
    LINES("PublicLine", "PrivateLine", "ThirdPartyInterface", "InternetAccess"),
    NUMBERS("Numbering", "FeatureCode", "Profile", "RightsPolicy"),
    USERS("UserImport", "User", "UserGroup", "ServiceExtension", "Terminal", "FreeSeating", "Mailbox"),
    CALLS("HuntGroup", "Queue", "Ivr", "Announcement", "Schedule", "CallFlow", "Automation"),
    DECT("DectSystem", "DectManager", "DectBase", "DectRepeater", "DectSurvey"),
    NETWORK("Network", "Host", "QosPolicy", "VpnTunnel", "NatRule", "FirewallRule", "DnsRecord", "NtpServer", "Switch"),
    AVAILABILITY("Ups", "AvailabilityMeasure", "FailoverPair", "Backup"),
    WORK("Intervention", "TestCase", "Reservation", "Acceptance", "Change");

    private static final Map<String, Domain> BY_CLASS = new HashMap<>();

    static {
        for (Domain domain : values()) {
            domain.classes.forEach(name -> BY_CLASS.put(name, domain));
        }
    }

    private final List<String> classes;

    Domain(String... classes) {
        this.classes = List.of(classes);
    }

    /** Returns the domain of {@code element}, or of what it is in; the dossier if nothing says. */
    public static Domain of(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Domain known = BY_CLASS.get(at.eClass().getName());
            if (known != null) {
                return known;
            }
        }
        return DOSSIER;
    }

    /** Returns whether elements of this class stand in outlines. */
    static boolean isListed(EObject element) {
        return BY_CLASS.containsKey(element.eClass().getName());
    }
}
