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
import org.pbxdoc.document.Document;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;

/**
 * What the files of a pack say, before it is written in any format or language.
 *
 * @param systemDiagram the system overview
 * @param addressingPlan the addressing and numbering plan
 * @param handover the customer's dossier
 * @param commissioningReport the report that both parties sign
 * @param languages the languages to write in
 * @param wording the words of a language
 */
record Contents(
        SystemDiagram systemDiagram,
        Workbook addressingPlan,
        Document handover,
        Document commissioningReport,
        List<Locale> languages,
        Function<Locale, Wording> wording) {

    Contents {
        languages = List.copyOf(languages);
    }

    static Contents of(Inspection inspection) {
        Composition composition = Composition.of(inspection.installation(), inspection.findings());
        return new Contents(
                composition.systemDiagram(),
                composition.addressingPlan(),
                composition.handover(),
                composition.commissioningReport(),
                composition.languages(),
                Composition::wording);
    }

    Contents in(List<Locale> others) {
        return new Contents(systemDiagram, addressingPlan, handover, commissioningReport, others, wording);
    }
}
