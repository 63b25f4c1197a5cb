/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.ContactLookup;
import org.pbxdoc.language.model.DataCategory;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.InterfaceKind;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** Which personal data the system holds, where they arise, and what is stated about each. */
public final class DataProtection {

    /**
     * One category.
     *
     * @param category the category
     * @param sources the elements that make or hold such data, in the order of the text
     * @param processings what is stated about it
     */
    public record Category(DataCategory category, List<Element> sources, List<DataProcessing> processings) {

        public Category {
            sources = List.copyOf(sources);
            processings = List.copyOf(processings);
        }

        /** Returns what is stated about the data of {@code source}; a statement that names no elements is about all. */
        public Optional<DataProcessing> of(Element source) {
            return processings.stream()
                    .filter(processing -> processing.getSubjects().contains(source))
                    .findFirst()
                    .or(() -> processings.stream()
                            .filter(processing -> processing.getSubjects().isEmpty())
                            .findFirst());
        }
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final Map<DataCategory, Category> categories = new EnumMap<>(DataCategory.class);

    private DataProtection(Installation installation) {
        Map<DataCategory, List<DataProcessing>> stated = new EnumMap<>(DataCategory.class);
        for (DataProcessing processing : installation.all(DataProcessing.class)) {
            if (Lifecycles.occupies(processing) && Written.is(processing, MODEL.getDataProcessing_Category())) {
                stated.computeIfAbsent(processing.getCategory(), key -> new ArrayList<>()).add(processing);
            }
        }
        for (DataCategory category : DataCategory.values()) {
            categories.put(
                    category,
                    new Category(category, sources(category, installation), stated.getOrDefault(category, List.of())));
        }
    }

    /** Returns the personal data of {@code installation}. */
    public static DataProtection of(Installation installation) {
        return installation.derived(DataProtection.class, DataProtection::new);
    }

    private static List<Element> sources(DataCategory category, Installation installation) {
        List<Element> found = new ArrayList<>();
        for (Element element : installation.all(Element.class)) {
            boolean holds = switch (category) {
                case RECORDINGS -> records(element);
                case VOICEMAIL -> hasVoicemail(element);
                case CDR -> countsCalls(element);
                case DIRECTORY -> element instanceof ContactLookup;
                case PRESENCE, LOCATION, CCTV -> false;
            };
            if (holds && Lifecycles.isActive(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean records(Element element) {
        if (element instanceof Profile profile) {
            return mayRecord(profile);
        }
        return element instanceof ApplicationServer server && server.isRecording()
                || element instanceof ThirdPartyInterface other && other.getKind() == InterfaceKind.RECORDING
                || element instanceof Licence licence
                        && LicenceUse.feature(licence).filter(LicenceFeature.RECORDING::equals).isPresent();
    }

    private static boolean mayRecord(Profile profile) {
        return allows(profile, Permission.RECORD) || allows(profile, Permission.RECORD_ALL);
    }

    /** Returns whether {@code profile} grants {@code permission}, be it under a condition. */
    public static boolean allows(Profile profile, Permission permission) {
        return profile.getGrants().stream().anyMatch(grant -> isGrant(grant, permission));
    }

    private static boolean isGrant(Grant grant, Permission permission) {
        return grant.getPermission() == permission
                && (grant.getDecision() == Decision.ALLOW || grant.getDecision() == Decision.CONDITIONAL);
    }

    private static boolean hasVoicemail(Element element) {
        return element instanceof Mailbox
                || element instanceof User user && user.isVoicemail()
                || element instanceof UserGroup group && group.isVoicemail();
    }

    private static boolean countsCalls(Element element) {
        return element instanceof ThirdPartyInterface other && other.getKind() == InterfaceKind.CHARGING
                || element instanceof ContactLookup lookup && lookup.isCallJournal()
                || element instanceof Profile profile
                        && (allows(profile, Permission.CDR_TEAM) || allows(profile, Permission.CDR_ALL));
    }

    /** Returns what is known of {@code category}. */
    public Category of(DataCategory category) {
        return categories.get(category);
    }

    /** Returns the categories that the system holds or that something is stated about, in the order of the language. */
    public List<Category> all() {
        return categories.values().stream()
                .filter(category -> !category.sources().isEmpty() || !category.processings().isEmpty())
                .toList();
    }
}
