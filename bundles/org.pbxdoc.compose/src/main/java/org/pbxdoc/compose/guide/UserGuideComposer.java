/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Text;

/** Composes the guide for users: emergencies first, then how to call, codes, mailbox, shared desks, and whom to ask. */
public final class UserGuideComposer {

    private final Composition composition;

    public UserGuideComposer(Composition composition) {
        this.composition = composition;
    }

    /** Returns the guide. */
    public Document compose() {
        CallingGuide calling = new CallingGuide(composition);
        FeatureGuide features = new FeatureGuide(composition);
        HelpGuide help = new HelpGuide(composition);
        List<Section> sections = Stream.of(
                        section("guide-emergency", help.emergency()),
                        section("guide-calling", calling.calling()),
                        section("guide-numbers", calling.numbers()),
                        section("guide-codes", features.codes()),
                        section("guide-voicemail", features.voicemail()),
                        section("guide-seating", features.seating()),
                        section("guide-support", help.support()))
                .flatMap(Optional::stream)
                .toList();
        return composition.document("title.user-guide", sections);
    }

    private static Optional<Section> section(String id, List<? extends Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(id, Text.label("chapter." + id), Orientation.PORTRAIT, new ArrayList<>(blocks)));
    }
}
