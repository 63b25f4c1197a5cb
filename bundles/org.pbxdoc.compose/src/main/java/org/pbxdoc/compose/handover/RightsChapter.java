/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.RightsException;
import org.pbxdoc.language.model.RightsPolicy;
import org.pbxdoc.language.model.User;

/** Who may do what: the matrix of the profiles, what counts where rights contradict, the exceptions of single users. */
final class RightsChapter {

    private final Composition composition;

    RightsChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        List<Profile> profiles = composition.reader().all(Profile.class);
        Chapter chapter = Chapter.wide("rights");
        Attributes attributes = Attributes.titled(composition.reader());
        for (RightsPolicy policy : composition.installation().all(RightsPolicy.class)) {
            chapter.keyValues("rights-policy", attributes.entries(
                    policy,
                    ModelPackage.RIGHTS_POLICY__CONFLICT, ModelPackage.RIGHTS_POLICY__DEFAULT, ModelPackage.RIGHTS_POLICY__SOURCE,
                    ModelPackage.RIGHTS_POLICY__NOTE));
        }
        return chapter.add(matrix(profiles).ifAny()).add(conditions(profiles).ifAny()).add(exceptions().ifAny()).section();
    }

    /** Permissions down, profiles across. */
    private static Listing matrix(List<Profile> profiles) {
        Set<Permission> permissions = new LinkedHashSet<>();
        profiles.forEach(profile -> profile.getGrants().forEach(grant -> permissions.add(grant.getPermission())));
        Listing matrix = new Listing("rights").text("permission", 4);
        profiles.forEach(profile -> matrix.column(Said.title(profile), 2, Column.Kind.STATE));
        for (Permission permission : permissions) {
            List<Cell> cells = new ArrayList<>(List.of(cell(Said.of(permission))));
            profiles.forEach(profile -> cells.add(decision(profile, permission)));
            matrix.row(Role.NORMAL, cells);
        }
        return matrix;
    }

    private static Listing conditions(List<Profile> profiles) {
        Listing conditions = new Listing("conditions").text("profile", 3).text("permission", 3).text("condition", 6);
        for (Profile profile : profiles) {
            for (Grant grant : profile.getGrants()) {
                if (grant.getCondition() != null) {
                    conditions.row(cell(Said.title(profile)), cell(Said.of(grant.getPermission())), cell(Said.of(grant.getCondition())));
                }
            }
        }
        return conditions;
    }

    private Listing exceptions() {
        Listing listing = new Listing("rights-exceptions")
                .text("person", 3).text("permission", 3).state("decision", 2).text("reason", 6).text("approved-by", 3);
        for (User user : composition.reader().all(User.class)) {
            for (RightsException exception : user.getExceptions()) {
                listing.row(
                        cell(Said.title(user)),
                        cell(Said.of(exception.getPermission())),
                        decision(exception.getDecision()),
                        cell(Said.of(exception.getReason())),
                        cell(composition.reader().title(exception.getApprovedBy())));
            }
        }
        return listing;
    }

    private static Cell decision(Profile profile, Permission permission) {
        for (Grant grant : profile.getGrants()) {
            if (grant.getPermission() == permission) {
                return decision(grant.getDecision());
            }
        }
        return Cell.of(Text.of("–"), Role.QUIET);
    }

    private static Cell decision(Decision decision) {
        Role role = decision == Decision.ALLOW ? Role.PASS : decision == Decision.DENY ? Role.FAIL : Role.OPEN;
        return Cell.of(Said.of(decision), role);
    }
}
