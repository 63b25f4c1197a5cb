/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.rights;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.RightsException;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** The tables of rights: the matrix of the profiles, their conditions, who has them, the exceptions of single users. */
public final class RightsTables {

    private final Composition composition;
    private final List<Profile> profiles;

    public RightsTables(Composition composition) {
        this.composition = composition;
        this.profiles = composition.reader().all(Profile.class);
    }

    /** Returns the matrix: permissions down, profiles across. */
    public Optional<Table> matrix() {
        Set<Permission> permissions = new LinkedHashSet<>();
        profiles.forEach(profile -> profile.getGrants().forEach(grant -> permissions.add(grant.getPermission())));
        Listing matrix = new Listing("rights").text("permission", 4);
        profiles.forEach(profile -> matrix.column(Said.title(profile), 2, Column.Kind.STATE));
        for (Permission permission : permissions) {
            List<Cell> cells = new ArrayList<>(List.of(cell(Said.of(permission))));
            profiles.forEach(profile -> cells.add(decision(profile, permission)));
            matrix.row(Role.NORMAL, cells);
        }
        return matrix.ifAny();
    }

    /** Returns the conditions of rights that are given under one. */
    public Optional<Table> conditions() {
        Listing conditions = new Listing("conditions").text("profile", 3).text("permission", 3).text("condition", 6);
        for (Profile profile : profiles) {
            for (Grant grant : profile.getGrants()) {
                if (grant.getCondition() != null) {
                    conditions.row(cell(Said.title(profile)), cell(Said.of(grant.getPermission())), cell(Said.of(grant.getCondition())));
                }
            }
        }
        return conditions.ifAny();
    }

    /** Returns what single users may do besides their profile. */
    public Optional<Table> exceptions() {
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
        return listing.ifAny();
    }

    /** Returns who has which profile, a row for each user and each range of extensions. */
    public Optional<Table> members() {
        Listing listing = new Listing("profile-members")
                .text("profile", 3).text("name", 5).text("kind", 3).literal("first", 2).literal("last", 2).number("count", 1);
        for (Profile profile : profiles) {
            for (User user : composition.reader().all(User.class)) {
                if (user.getProfile() == profile) {
                    row(listing, profile, user, user.getExtension(), user.getExtension(), 1);
                }
            }
            for (UserGroup group : composition.reader().all(UserGroup.class)) {
                if (group.getProfile() == profile) {
                    rows(listing, profile, group, group.getExtensions());
                }
            }
            for (Terminal terminal : composition.reader().all(Terminal.class)) {
                if (terminal.getProfile() == profile) {
                    if (terminal.getExtensions().isEmpty()) {
                        row(listing, profile, terminal, terminal.getExtension(), terminal.getExtension(), SitePlan.count(terminal));
                    }
                    rows(listing, profile, terminal, terminal.getExtensions());
                }
            }
        }
        return listing.ifAny();
    }

    private static void rows(Listing listing, Profile profile, Element owner, List<ExtensionRange> ranges) {
        for (ExtensionRange range : ranges) {
            row(listing, profile, owner, range.getFirst(), range.getLast() == null ? range.getFirst() : range.getLast(), SitePlan.count(range));
        }
    }

    private static void row(Listing listing, Profile profile, Element owner, String first, String last, int count) {
        listing.row(
                cell(Said.title(profile)), cell(Said.title(owner)), cell(Text.label("element." + owner.eClass().getName())), cell(first), cell(last),
                Cell.of(count));
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
