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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.LicenceType;
import org.pbxdoc.language.model.ModelPackage;

/** For each licensed feature how much is owned, how much is in use, and until when. */
public final class LicenceUse {

    /**
     * One feature.
     *
     * @param feature the feature
     * @param licences its licences, in the order of the text
     * @param owned how many are owned; empty if a licence has no count and so covers all, or only its maintenance is known
     * @param used how many the installation uses; empty if that cannot be told from the text
     * @param expires when the first of the licences runs out
     */
    public record Use(
            LicenceFeature feature,
            List<Licence> licences,
            OptionalLong owned,
            OptionalLong used,
            Optional<LocalDate> expires) {

        public Use {
            licences = List.copyOf(licences);
        }

        /** Returns whether there is a licence for it; maintenance alone is none. */
        public boolean isLicensed() {
            return licences.stream().anyMatch(LicenceUse::entitles);
        }

        /** Returns how many are left, negative if there are too few. */
        public OptionalLong surplus() {
            return owned.isPresent() && used.isPresent()
                    ? OptionalLong.of(owned.getAsLong() - used.getAsLong())
                    : OptionalLong.empty();
        }
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final Map<LicenceFeature, Use> uses = new EnumMap<>(LicenceFeature.class);

    private LicenceUse() {}

    /** Returns the licences of {@code installation}. */
    public static LicenceUse of(Installation installation) {
        return installation.derived(LicenceUse.class, LicenceUse::collect);
    }

    private static LicenceUse collect(Installation installation) {
        Map<LicenceFeature, List<Licence>> byFeature = new EnumMap<>(LicenceFeature.class);
        for (Licence licence : installation.all(Licence.class)) {
            if (Lifecycles.isActive(licence)) {
                feature(licence)
                        .ifPresent(feature -> byFeature
                                .computeIfAbsent(feature, key -> new ArrayList<>())
                                .add(licence));
            }
        }
        LicenceUse use = new LicenceUse();
        LicenceDemand demand = new LicenceDemand(installation);
        for (LicenceFeature feature : LicenceFeature.values()) {
            List<Licence> licences = byFeature.getOrDefault(feature, List.of());
            use.uses.put(feature, new Use(feature, licences, owned(licences), demand.of(feature), expires(licences)));
        }
        return use;
    }

    /** Returns what {@code licence} is for: what it covers, or the feature it is named after. */
    public static Optional<LicenceFeature> feature(Licence licence) {
        if (Written.is(licence, MODEL.getLicence_Covers())) {
            return Optional.of(licence.getCovers());
        }
        return Optional.ofNullable(LicenceFeature.get(licence.getName()));
    }

    private static OptionalLong owned(List<Licence> licences) {
        List<Licence> entitling = licences.stream().filter(LicenceUse::entitles).toList();
        boolean counted = entitling.stream()
                .allMatch(licence -> Written.is(licence, MODEL.getLicence_Quantity()));
        return counted && (!entitling.isEmpty() || licences.isEmpty())
                ? OptionalLong.of(entitling.stream().mapToLong(Licence::getQuantity).sum())
                : OptionalLong.empty();
    }

    /** Maintenance prolongs what is owned and adds nothing to it. */
    private static boolean entitles(Licence licence) {
        return licence.getType() != LicenceType.MAINTENANCE;
    }

    private static Optional<LocalDate> expires(List<Licence> licences) {
        return licences.stream()
                .flatMap(licence -> IsoDate.read(licence.getExpires()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns what is known of {@code feature}. */
    public Use of(LicenceFeature feature) {
        return uses.get(feature);
    }

    /** Returns the features that are licensed or used, in the order of the language. */
    public List<Use> all() {
        return uses.values().stream()
                .filter(use -> !use.licences().isEmpty() || use.used().orElse(0) > 0)
                .toList();
    }
}
