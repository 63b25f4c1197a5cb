/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** What a user has, by itself or because it is {@code like} another one. */
public final class People {

    private People() {}

    /** Returns the profile of {@code user}. */
    public static Optional<Profile> profile(User user) {
        return first(user, other -> Installation.isKnown(other.getProfile()) ? other.getProfile() : null);
    }

    /** Returns the site where {@code user} works. */
    public static Optional<Site> site(User user) {
        return first(user, other -> Sites.of(other).orElse(null));
    }

    /** Returns whether {@code user} may use free seating. */
    public static boolean isHotdesk(User user) {
        return any(user, User::isHotdesk);
    }

    /** Returns whether {@code user} has voice mail. */
    public static boolean hasVoicemail(User user) {
        return any(user, User::isVoicemail);
    }

    /** Returns how many people {@code element} stands for: a group of users has one for each of its extensions. */
    public static long count(Element element) {
        if (!(element instanceof UserGroup group)) {
            return 1;
        }
        long members = 0;
        for (ExtensionRange range : group.getExtensions()) {
            members += NumberSpan.of(range.getFirst(), range.getLast()).map(NumberSpan::count).orElse(0L);
        }
        return members;
    }

    private static boolean any(User user, Predicate<User> test) {
        return first(user, other -> test.test(other) ? other : null).isPresent();
    }

    /** A user may by mistake be like itself, in a circle. */
    private static <T> Optional<T> first(User user, Function<User, T> value) {
        Set<User> seen = new HashSet<>();
        for (User other = user; Installation.isKnown(other) && seen.add(other); other = other.getLike()) {
            T found = value.apply(other);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
