/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Transcript;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;

/**
 * What each deliverable says about one installation.
 *
 * @param said everything in it, as a French reader gets it
 */
record Deliverables(Map<Kind, String> said) {

    /** The deliverables, with the names that the coverage table gives them. */
    enum Kind {
        OVERVIEW("system diagram"),
        ADDRESSING("addressing plan"),
        DOSSIER("dossier"),
        RECORDS("technical records"),
        COMMISSIONING("commissioning report");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static Deliverables of(Installation installation, List<Finding> findings) throws IOException {
        Composition composition = Composition.of(installation, findings);
        Wording french = Composition.wording("fr");
        Map<Kind, String> said = new EnumMap<>(Kind.class);
        said.put(Kind.OVERVIEW, Transcript.of(composition.systemDiagram(), french));
        said.put(Kind.ADDRESSING, Transcript.of(composition.addressingPlan(), french));
        said.put(Kind.DOSSIER, Transcript.of(composition.handover(), french));
        said.put(Kind.RECORDS, composition.technicalRecords().isPresent() ? Transcript.of(composition.technicalRecords().get(), french) : "");
        said.put(Kind.COMMISSIONING, Transcript.of(composition.commissioningReport(), french));
        return new Deliverables(said);
    }

    /** Returns the deliverables that say something else than {@code others}. */
    Set<Kind> differing(Deliverables others) {
        Set<Kind> differing = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            if (!said.get(kind).equals(others.said.get(kind))) {
                differing.add(kind);
            }
        }
        return differing;
    }
}
