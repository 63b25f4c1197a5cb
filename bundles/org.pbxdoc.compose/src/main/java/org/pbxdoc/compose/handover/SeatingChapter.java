/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Section;
import org.pbxdoc.language.model.FreeSeating;
import org.pbxdoc.language.model.ModelPackage;

/** The places where anybody may log in. */
final class SeatingChapter {

    private final Composition composition;

    SeatingChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        return new Chapter("free-seating")
                .add(AttributeSheets.of(
                        Attributes.titled(composition.reader()), "free-seating", composition.reader().all(FreeSeating.class),
                        ModelPackage.FREE_SEATING__DEVICES, ModelPackage.FREE_SEATING__USERS, ModelPackage.FREE_SEATING__LOGIN,
                        ModelPackage.FREE_SEATING__LOGOUT, ModelPackage.FREE_SEATING__PIN_POLICY, ModelPackage.FREE_SEATING__AUTO_LOGOUT,
                        ModelPackage.FREE_SEATING__IDLE_PROFILE, ModelPackage.FREE_SEATING__EMERGENCY_LOCATION, ModelPackage.FREE_SEATING__LICENCE,
                        ModelPackage.FREE_SEATING__NOTE))
                .section();
    }
}
