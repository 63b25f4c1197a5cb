/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.SiteType;
import org.pbxdoc.language.rules.Rule;

/** A site has telephones, but an emergency centre would not learn its address. */
public final class EmergencyLocation extends Rule {

    public EmergencyLocation() {
        super("LIN002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<Site> covered = new HashSet<>();
        Set<Site> planned = new HashSet<>();
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Installation.isKnown(line.getEmergencyLocation())) {
                if (Lifecycles.isActive(line)) {
                    covered.add(line.getEmergencyLocation());
                } else if (Lifecycles.isPlanned(line)) {
                    planned.add(line.getEmergencyLocation());
                }
            }
        }
        Set<EObject> discharged = new HashSet<>();
        installation.all(Discharge.class).forEach(discharge -> discharged.addAll(discharge.getCovers()));
        Map<Site, Long> terminals = new HashMap<>();
        Set<Site> inService = new HashSet<>();
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            if (!group.isSpare()) {
                group.site().ifPresent(site -> terminals.merge(site, group.count(), Long::sum));
                if (!isPlanned(group)) {
                    group.site().ifPresent(inService::add);
                }
            }
        }
        // A line that comes with the telephones is enough for them, but not for one that rings already.
        planned.removeAll(inService);
        covered.addAll(planned);
        for (Site site : installation.all(Site.class)) {
            if (terminals.containsKey(site) && Lifecycles.isActive(site)) {
                judge(site, terminals.get(site), covered.contains(site), discharged.contains(site), findings);
            }
        }
    }

    private static boolean isPlanned(TerminalCount.Group group) {
        return Lifecycles.isPlanned(group.terminal()) || group.user().filter(Lifecycles::isPlanned).isPresent();
    }

    private static void judge(Site site, long terminals, boolean covered, boolean discharged, Findings findings) {
        if (site.getType() == SiteType.HOMEOFFICE) {
            if (!discharged) {
                findings.reportAs("homeoffice", Severity.WARNING, site, null, Named.of(site), terminals);
            }
        } else if (!covered) {
            findings.report(site, null, Named.of(site), terminals);
        } else if (site.getAddress() == null && site.getEmergencyAddress() == null) {
            findings.reportAs("address", findings.severity(), site, null, Named.of(site), terminals);
        }
    }
}
