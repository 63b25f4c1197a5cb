/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Wording;

/**
 * What the files of a pack say, before it is written in any format or language.
 *
 * @param deliverables what there is to write
 * @param languages the languages to write in
 * @param wording the words of a language
 */
record Contents(List<Deliverable> deliverables, List<Locale> languages, Function<Locale, Wording> wording) {

    Contents {
        deliverables = List.copyOf(deliverables);
        languages = List.copyOf(languages);
    }

    static Contents of(Inspection inspection) {
        Composition composition = Composition.of(inspection.installation(), inspection.findings());
        return new Contents(composition.deliverables(), composition.languages(), Composition::wording);
    }

    Contents in(List<Locale> others) {
        return new Contents(deliverables, others, wording);
    }
}
