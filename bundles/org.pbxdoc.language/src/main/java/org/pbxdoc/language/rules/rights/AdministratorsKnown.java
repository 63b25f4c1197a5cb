/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.DataProtection;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ExtensionType;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** RGT005: administrators are few persons that one can name and that still work there. */
public final class AdministratorsKnown extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<Permission> ADMINISTRATION = EnumSet.of(
            Permission.USER_ADMIN,
            Permission.SYSTEM_ADMIN,
            Permission.SYSTEM_OWNER,
            Permission.BACKUP_RESTORE,
            Permission.LICENCE_ADMIN);
    private static final int MOST_OWNERS = 3;

    public AdministratorsKnown() {
        super("RGT005", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<String, Contact> byEmail = new HashMap<>();
        for (Contact contact : installation.all(Contact.class)) {
            if (contact.getEmail() != null) {
                byEmail.putIfAbsent(contact.getEmail(), contact);
            }
        }
        Map<Profile, Long> owners = new HashMap<>();
        for (User user : installation.all(User.class)) {
            Optional<Profile> profile = Lifecycles.isActive(user) ? People.profile(user) : Optional.empty();
            profile.ifPresent(known -> owners.merge(known, 1L, Long::sum));
            if (profile.filter(AdministratorsKnown::administers).isPresent()) {
                check(user, profile.get(), byEmail, installation, findings);
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.isActive(group) && Installation.isKnown(group.getProfile())) {
                owners.merge(group.getProfile(), members(group), Long::sum);
                if (administers(group.getProfile())) {
                    findings.report(group, MODEL.getUserGroup_Profile(), Named.of(group), Named.of(group.getProfile()));
                }
            }
        }
        credentials(installation, findings);
        owners(owners, findings);
    }

    private static boolean administers(Profile profile) {
        return ADMINISTRATION.stream().anyMatch(permission -> DataProtection.allows(profile, permission));
    }

    private static void check(
            User user, Profile profile, Map<String, Contact> byEmail, Installation installation, Findings findings) {
        boolean shared = Written.is(user, MODEL.getUser_Type()) && user.getType() != ExtensionType.USER;
        if (shared) {
            findings.report(user, MODEL.getUser_Type(), Named.of(user), Named.of(profile));
        }
        Contact person = Installation.isKnown(user.getPerson()) ? user.getPerson() : byEmail.get(user.getEmail());
        left(person, installation)
                .ifPresent(day -> findings.reportAs(
                        "left", findings.severity(), user, null, Named.of(user), Named.of(profile), IsoDate.display(day)));
    }

    /** The day a person left, if that is over at the date of the document. */
    private static Optional<LocalDate> left(Contact person, Installation installation) {
        if (!Installation.isKnown(person)) {
            return Optional.empty();
        }
        return IsoDate.read(person.getLeft())
                .filter(day -> installation.asOf().filter(today -> day.isAfter(today)).isEmpty());
    }

    private static long members(UserGroup group) {
        long members = 0;
        for (ExtensionRange range : group.getExtensions()) {
            members += NumberSpan.of(range.getFirst(), range.getLast()).map(NumberSpan::count).orElse(0L);
        }
        return members;
    }

    private static void credentials(Installation installation, Findings findings) {
        for (Credential credential : installation.all(Credential.class)) {
            if (Lifecycles.isActive(credential)) {
                left(credential.getOwner(), installation)
                        .ifPresent(day -> findings.reportAs(
                                "owner",
                                findings.severity(),
                                credential,
                                MODEL.getCredential_Owner(),
                                Named.of(credential),
                                Named.of(credential.getOwner()),
                                IsoDate.display(day)));
            }
        }
    }

    private static void owners(Map<Profile, Long> users, Findings findings) {
        List<Map.Entry<Profile, Long>> owning = users.entrySet().stream()
                .filter(entry -> DataProtection.allows(entry.getKey(), Permission.SYSTEM_OWNER))
                .toList();
        long owners = owning.stream().mapToLong(Map.Entry::getValue).sum();
        if (owners > MOST_OWNERS) {
            owning.forEach(entry -> findings.reportAs(
                    "owners", findings.severity(), entry.getKey(), null, Named.of(entry.getKey()), owners, MOST_OWNERS));
        }
    }
}
