/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.licences;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.language.derive.FeatureNeeds;
import org.pbxdoc.language.derive.FeatureNeeds.Need;
import org.pbxdoc.language.derive.FeatureUse;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.LicenceType;
import org.pbxdoc.language.rules.Rule;

/** LIC003: a feature is in use that the licences do not cover, or not in their edition. */
public final class FeaturesLicensed extends Rule {

    /** Features that most systems sell apart; for the others only what a catalogue says counts. */
    private static final Set<LicenceFeature> SOLD_APART = EnumSet.of(
            LicenceFeature.FAILOVER, LicenceFeature.CRM, LicenceFeature.CTI, LicenceFeature.MOBILE_EXTENSION);

    /** Their quantity is counted by LIC001, and the licence itself by the rules of their family. */
    private static final Set<LicenceFeature> ELSEWHERE =
            EnumSet.of(LicenceFeature.SYSTEM, LicenceFeature.USERS, LicenceFeature.VOIP_CHANNELS, LicenceFeature.BCHANNELS);

    public FeaturesLicensed() {
        super("LIC003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (LicenceFeature feature : LicenceFeature.values()) {
            if (!ELSEWHERE.contains(feature)) {
                FeatureUse.first(installation, feature)
                        .ifPresent(user -> check(feature, user, installation, findings));
            }
        }
    }

    private static void check(LicenceFeature feature, Element user, Installation installation, Findings findings) {
        Optional<Need> need = FeatureNeeds.of(installation).of(feature);
        boolean licensed = LicenceUse.of(installation).of(feature).isLicensed();
        if (need.isPresent() && need.get().asksForEdition()) {
            edition(feature, user, need.get(), installation, findings);
        } else if (!licensed && !isReported(feature, user)) {
            if (need.isPresent()) {
                String fact = need.get().licence().orElseThrow().getName();
                findings.report(user, null, Named.of(user), feature.getLiteral(), fact);
            } else if (SOLD_APART.contains(feature)) {
                findings.unknown(user, null, Named.of(user), feature.getLiteral(), "feature " + feature.getLiteral() + " needs …");
            }
        }
    }

    /** Free seating without a licence is a finding of USR003, a pair without one of AVL004. */
    private static boolean isReported(LicenceFeature feature, Element user) {
        return feature == LicenceFeature.HOTDESK || user instanceof FailoverPair;
    }

    private static void edition(
            LicenceFeature feature, Element user, Need need, Installation installation, Findings findings) {
        List<Licence> licences = installation.all(Licence.class).stream()
                .filter(Lifecycles::isActive)
                .filter(licence -> licence.getType() != LicenceType.MAINTENANCE)
                .toList();
        List<String> owned = licences.stream()
                .map(Licence::getEdition)
                .filter(edition -> edition != null && !edition.isBlank())
                .distinct()
                .toList();
        List<String> enough = owned.stream().map(FeatureNeeds::edition).toList();
        if (enough.stream().anyMatch(edition -> FeatureNeeds.isAmong(edition, need.editions()))) {
            return;
        }
        String expected = String.join(", ", need.editions().isEmpty() ? need.disputed() : need.editions());
        String words = feature.getLiteral();
        if (owned.isEmpty() && licences.isEmpty()) {
            findings.reportAs("none", findings.severity(), user, null, Named.of(user), words, expected, need.facts());
        } else if (owned.isEmpty()) {
            findings.unknown(user, null, Named.of(user), words, names(licences) + ": edition");
        } else {
            boolean disputed = enough.stream().anyMatch(edition -> FeatureNeeds.isAmong(edition, need.disputed()));
            String variant = disputed ? "conflict" : "edition";
            String has = String.join(", ", owned);
            findings.reportAs(variant, findings.severity(), user, null, Named.of(user), words, has, expected, need.facts());
        }
    }

    private static String names(List<Licence> licences) {
        return Stream.concat(
                        licences.stream().limit(2).map(Licence::getName), licences.size() > 2 ? Stream.of("…") : Stream.of())
                .collect(Collectors.joining(", "));
    }
}
