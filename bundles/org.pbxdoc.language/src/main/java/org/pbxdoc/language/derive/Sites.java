/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Site;

/** Finds the site that an element is at, through rooms and racks and through what it is part of. */
public final class Sites {

    private Sites() {}

    /** Returns the site of {@code element}, if it or something around it says where it is. */
    public static Optional<Site> of(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Site site) {
                return Optional.of(site);
            }
            if (ElementWords.value(at, "location") instanceof EObject location && Installation.isKnown(location)) {
                return site(location);
            }
        }
        return Optional.empty();
    }

    private static Optional<Site> site(EObject location) {
        for (EObject at = location; at != null; at = at.eContainer()) {
            if (at instanceof Site site) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }
}
