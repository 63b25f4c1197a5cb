/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.derive.DossierCoverage.State;
import org.pbxdoc.language.derive.EmergencyReach.Reach;
import org.pbxdoc.language.derive.SinglePointsOfFailure.Kind;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.model.DataCategory;
import org.pbxdoc.language.model.DossierPart;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.TerminalKind;

/** What documents print beside the findings: the same facts, asked for directly. */
class DossierFactsTest {

    private static Installation load(String text) throws Exception {
        return Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Installation clinic() throws Exception {
        return Installation.of(SourceFolder.read(Path.of("..", "..", "examples", "clinique", "src", "main", "pbxdoc")));
    }

    @Test
    void namesWhatFailsAloneAndWhatIsDone() throws Exception {
        SinglePointsOfFailure points = SinglePointsOfFailure.of(clinic());

        assertEquals(List.of(), points.open());
        SinglePointsOfFailure.Point system = points.points().get(0);
        assertEquals(Kind.PBX, system.kind());
        assertEquals("discharge decharge-pbx", Named.of(system.discharge().orElseThrow()));
        SinglePointsOfFailure.Point fibre = points.points().stream()
                .filter(point -> point.kind() == Kind.WAN)
                .findFirst()
                .orElseThrow();
        assertTrue(fibre.measures().stream().map(Named::of).toList().contains("public line gsm gsm1"));
    }

    @Test
    void whatIsOnlyPlannedCoversNothing() throws Exception {
        SinglePointsOfFailure points = SinglePointsOfFailure.of(load("""
                server pbx "PBX" { kind hosted }
                measure failover m1 "Projet" { protects pbx  lifecycle planned }
                """));

        assertEquals(List.of(Kind.PBX), points.open().stream().map(SinglePointsOfFailure.Point::kind).toList());
    }

    @Test
    void saysOfEachPartWhetherItIsThere() throws Exception {
        assertEquals(List.of(), DossierCoverage.of(clinic()).open());

        DossierCoverage coverage = DossierCoverage.of(load("""
                document "Dossier" { not-applicable photos because "Rien sur place" }
                contact anna "Anna"
                """));
        assertEquals(DossierPart.values().length, coverage.parts().size());
        assertEquals(State.EXCLUDED, state(coverage, DossierPart.PHOTOS));
        assertEquals(State.PRESENT, state(coverage, DossierPart.CONTACTS));
        assertEquals(State.OPEN, state(coverage, DossierPart.BACKUPS));
    }

    private static State state(DossierCoverage coverage, DossierPart part) {
        return coverage.parts().stream().filter(each -> each.part() == part).findFirst().orElseThrow().state();
    }

    @Test
    void tellsFromWhereAnEmergencyNumberIsReached() throws Exception {
        EmergencyReach reach = EmergencyReach.of(load("""
                numbering {
                    outside 0  operator 11
                    emergency policy for sip { with-prefix allow  without-prefix deny }
                    emergency policy { without-prefix allow }
                }
                terminals sip postes "Postes" count 4
                terminals analog chambres "Chambres" count 4
                terminals fax fax "Fax" count 1
                """));

        assertEquals(List.of(TerminalKind.ANALOG, TerminalKind.SIP), reach.terminals());
        assertEquals(Reach.SHADOWED, reach(reach, "112", TerminalKind.SIP, false));
        assertEquals(Reach.BARRED, reach(reach, "144", TerminalKind.SIP, false));
        assertEquals(Reach.REACHED, reach(reach, "112", TerminalKind.SIP, true));
        assertEquals(Reach.REACHED, reach(reach, "144", TerminalKind.ANALOG, false));
        assertEquals(Reach.UNSTATED, reach(reach, "144", TerminalKind.ANALOG, true));
    }

    private static Reach reach(EmergencyReach reach, String number, TerminalKind kind, boolean prefixed) {
        return reach.cells().stream()
                .filter(cell -> cell.number().equals(number) && cell.terminal() == kind && cell.prefixed() == prefixed)
                .findFirst()
                .orElseThrow()
                .reach();
    }

    @Test
    void knowsWherePersonalDataArise() throws Exception {
        DataProtection data = DataProtection.of(load("""
                user anna "Anna" { voicemail }
                application server enr "Enregistreur" { recording }
                application server enr2 "Enregistreur" { recording }
                data processing d1 "Conversations" { category recordings  of enr }
                """));

        assertEquals(
                List.of(DataCategory.RECORDINGS, DataCategory.VOICEMAIL),
                data.all().stream().map(DataProtection.Category::category).toList());
        DataProtection.Category recordings = data.of(DataCategory.RECORDINGS);
        assertTrue(recordings.of(recordings.sources().get(0)).isPresent());
        assertFalse(recordings.of(recordings.sources().get(1)).isPresent());
    }

    @Test
    void readsOpeningTimes() throws Exception {
        OpeningTimes times = OpeningTimes.of(load("""
                schedule s "Heures" {
                    open friday..monday 20:00..00:00
                    special 2026-11-20 closed
                }
                """).all(Schedule.class).get(0));

        assertTrue(times.isOpenBetween(LocalDateTime.of(2026, 11, 22, 23, 59), LocalDateTime.of(2026, 11, 23, 1, 0)));
        assertFalse(times.isOpenBetween(LocalDateTime.of(2026, 11, 20, 21, 0), LocalDateTime.of(2026, 11, 20, 22, 0)));
        assertFalse(times.isOpenBetween(LocalDateTime.of(2026, 11, 24, 21, 0), LocalDateTime.of(2026, 11, 24, 22, 0)));
    }
}
