/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.TestDates;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.FailoverBar;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.FeatureEdition;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerKind;
import org.pbxdoc.language.rules.Rule;

/** AVL004: a failover pair can really take over: same software, supported, licensed, tested, and fresh enough. */
public final class FailoverReady extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public FailoverReady() {
        super("AVL004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (FailoverPair pair : installation.all(FailoverPair.class)) {
            if (Lifecycles.isActive(pair)) {
                check(pair, installation, findings);
            }
        }
    }

    private static void check(FailoverPair pair, Installation installation, Findings findings) {
        if (pair.getActive() == null || pair.getStandby() == null) {
            findings.reportAs("half", findings.severity(), pair, null, Named.of(pair));
        } else if (Installation.isKnown(pair.getActive()) && Installation.isKnown(pair.getStandby())) {
            if (pair.getActive() == pair.getStandby()) {
                findings.reportAs("same", findings.severity(), pair, MODEL.getFailoverPair_Standby(), Named.of(pair));
                return;
            }
            software(pair, findings);
            topology(pair, findings);
            licence(pair, installation, findings);
        }
        if (TestDates.of(pair).isEmpty()) {
            findings.reportAs("tested", findings.severity(), pair, null, Named.of(pair));
        }
        Optional<TimeSpan> replication = TimeSpan.read(pair.getReplication());
        Optional<TimeSpan> loss = TimeSpan.read(pair.getRpo());
        if (replication.isPresent() && loss.isPresent() && replication.get().seconds() > loss.get().seconds()) {
            findings.reportAs(
                    "replication",
                    findings.severity(),
                    pair,
                    MODEL.getFailoverPair_Replication(),
                    Named.of(pair),
                    replication.get(),
                    loss.get());
        }
    }

    private static void software(FailoverPair pair, Findings findings) {
        String one = pair.getActive().getSoftware();
        String other = pair.getStandby().getSoftware();
        if (one == null || other == null) {
            findings.unknown(pair, null, Named.of(pair), "software " + (one == null ? pair.getActive() : pair.getStandby()).getName());
        } else if (!new VersionText(one).isSameRelease(new VersionText(other))) {
            findings.report(
                    pair, null, Named.of(pair), Named.of(pair.getActive()), one, Named.of(pair.getStandby()), other);
        }
    }

    private static void topology(FailoverPair pair, Findings findings) {
        if (!hasKind(pair.getActive()) || !hasKind(pair.getStandby())) {
            return;
        }
        HardwareModel model = pair.getActive().getModel();
        for (FailoverBar bar : Installation.isKnown(model) ? model.getFailoverBars() : List.<FailoverBar>of()) {
            if (!isBetween(bar, pair.getActive().getKind(), pair.getStandby().getKind())) {
                continue;
            }
            String kinds = bar.getFirst().getLiteral() + ", " + bar.getSecond().getLiteral();
            if (HardwareFigure.isVerified(bar.getFact())) {
                findings.reportAs(
                        "topology", findings.severity(), pair, null, Named.of(pair), kinds, bar.getFact().getName());
            } else {
                findings.unknown(pair, null, Named.of(pair), "no failover between " + kinds);
            }
        }
    }

    private static boolean hasKind(Server server) {
        return Written.is(server, MODEL.getServer_Kind());
    }

    private static boolean isBetween(FailoverBar bar, ServerKind one, ServerKind other) {
        return bar.getFirst() == one && bar.getSecond() == other || bar.getFirst() == other && bar.getSecond() == one;
    }

    private static void licence(FailoverPair pair, Installation installation, Findings findings) {
        Licence named = pair.getLicence();
        if (named != null) {
            if (Installation.isKnown(named)) {
                named(pair, named, installation, findings);
            }
            return;
        }
        if (LicenceUse.of(installation).of(LicenceFeature.FAILOVER).isLicensed()) {
            return;
        }
        Optional<FeatureEdition> need = need(pair.getActive().getModel());
        if (need.filter(FeatureEdition::isLicence).isPresent()) {
            findings.reportAs("unlicensed", findings.severity(), pair, null, Named.of(pair), need.get().getFact().getName());
        } else if (need.isEmpty()) {
            findings.unknown(pair, null, Named.of(pair), "licence");
        }
    }

    private static void named(FailoverPair pair, Licence licence, Installation installation, Findings findings) {
        boolean covers = LicenceUse.feature(licence).filter(LicenceFeature.FAILOVER::equals).isPresent()
                || licence.getEdition() != null;
        Optional<LocalDate> expires = IsoDate.read(licence.getExpires());
        boolean expired = expires.isPresent()
                && installation.asOf().filter(day -> expires.get().isBefore(day)).isPresent();
        if (!covers || !Lifecycles.isActive(licence) || expired) {
            findings.reportAs(
                    "licence",
                    findings.severity(),
                    pair,
                    MODEL.getFailoverPair_Licence(),
                    Named.of(pair),
                    Named.of(licence));
        }
    }

    /** Which edition is enough is the matter of the rules about licences. */
    private static Optional<FeatureEdition> need(HardwareModel model) {
        return !Installation.isKnown(model)
                ? Optional.empty()
                : model.getEditions().stream()
                        .filter(need -> need.getFeature() == LicenceFeature.FAILOVER)
                        .filter(need -> HardwareFigure.isVerified(need.getFact()))
                        .findFirst();
    }
}
