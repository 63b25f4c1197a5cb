/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.LabelGrid;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/** Everything that the labelling principle is about gets its label, once. */
class LabelComposerTest {

    private static final String SOURCE = """
            document "Étiquettes" { version 1.0 as-of 2026-11-20 audience customer }
            site lausanne "Lausanne" { address "Rue de l'Essai 1, 1000 Lausanne"
                building a "A" { floor 0 "Rez" { room lt "Local" { rack r1 24U "Baie" { label "LAU-R1" } } } } }
            labelling scheme tout "Étiquettes" { colour "noir sur blanc" }
            labelling scheme prises "Prises" { colour "rouge" material "ruban 9 mm" of sw1 }
            server pbx "Central" at r1 { label "LAU-PBX" slot 2 card fxs-16 { label "Fax" } }
            switch sw1 "Cœur" at r1 {
                label "LAU-SW1"
                port 1 -> t1 outlet "A-101"
                port 2
                port 3 uplink "fibre"
            }
            dect multicell d1 "DECT" { base b1 "Hall" at lt }
            switch secret "Secret" at r1 { label "INTERNE" confidentiality internal port 1 -> t1 }
            user anna "Anna Exemple" extension 201 { phone ip t1 outlet "A-101" }
            terminals analog chambres "Chambres" count 3 { extensions 310..312 }
            """;

    @Test
    void eachThingGetsItsLabelOnce() throws IOException {
        assertEquals(
                List.of("LAU-R1 Baie", "LAU-PBX Central", "LAU-SW1 Cœur", "b1 Hall", "LAU-PBX/2 Fax", "LAU-SW1/1 201 Anna Exemple",
                        "A-101 → LAU-SW1/1", "LAU-SW1/3 Uplink fibre", "201 Anna Exemple", "310 Chambres", "311 Chambres", "312 Chambres"),
                rows().stream().map(row -> row.get(1) + " " + row.get(2)).toList());
    }

    @Test
    void theSchemeOfTheThingSaysHow() throws IOException {
        for (List<String> row : rows()) {
            boolean own = row.get(1).startsWith("LAU-SW1") || row.get(1).equals("A-101");
            assertEquals(own ? "rouge" : "noir sur blanc", row.get(5), row.toString());
            assertEquals(own ? "ruban 9 mm" : "", row.get(7), row.toString());
        }
    }

    @Test
    void theSheetsHoldWhatTheListHolds() throws IOException {
        LabelComposer composer = new LabelComposer(composition());
        assertEquals(rows().size(), composer.sheet(LabelGrid.SMALL).labels().size());
        assertTrue(new LabelComposer(of("document \"Rien\" { version 1.0 }")).isEmpty());
    }

    private static List<List<String>> rows() throws IOException {
        Wording wording = Composition.wording("fr");
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : new LabelComposer(composition()).list().sheets().get(0).table().rows()) {
            rows.add(row.cells().stream().map(cell -> wording.say(cell.text())).toList());
        }
        return rows;
    }

    private static Composition composition() throws IOException {
        return of(SOURCE);
    }

    private static Composition of(String source) throws IOException {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return Composition.of(Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), bytes))), List.of());
    }
}
