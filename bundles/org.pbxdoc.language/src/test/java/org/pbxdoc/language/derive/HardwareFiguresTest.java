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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;

/** Which of several figures of the same thing decides. */
class HardwareFiguresTest {

    @ParameterizedTest
    @EnumSource(Resource.class)
    void ofContradictingLimitsTheLowerCountsWhateverIsLimited(Resource resource) throws Exception {
        for (String order : List.of("limit 254 %1$s fact F-A  limit 250 %1$s fact F-B", "limit 250 %1$s fact F-B  limit 254 %1$s fact F-A")) {
            HardwareFigure limit = HardwareFigures.limit(model(String.format(order, resource.getLiteral())), resource).orElseThrow();

            assertEquals(250, limit.count());
            assertEquals("F-B", limit.source());
            assertTrue(limit.isVerified());
            assertTrue(limit.disputed());
        }
    }

    @Test
    void whatIsGivenCountsLeastAndWhatIsTakenMost() throws Exception {
        HardwareModel model = model("""
                provides 16 ports fact F-A           provides 8 ports fact F-B
                consumes 280 terminal-power fact F-A consumes 300 terminal-power fact F-B
                """);

        assertEquals(8, HardwareFigures.provided(model, Resource.PORTS).orElseThrow().count());
        assertEquals(300, HardwareFigures.consumed(model, Resource.TERMINAL_POWER).orElseThrow().count());
    }

    @Test
    void verifiedFiguresThatDifferAreDisputedToo() throws Exception {
        HardwareFigure limit = HardwareFigures.limit(model("limit 20 bases fact F-V  limit 10 bases fact F-W"), Resource.BASES).orElseThrow();

        assertEquals(10, limit.count());
        assertTrue(limit.disputed());
    }

    @Test
    void oneSourceOrTwoThatAgreeAreNotDisputed() throws Exception {
        assertFalse(HardwareFigures.limit(model("limit 20 bases fact F-V"), Resource.BASES).orElseThrow().disputed());
        assertFalse(HardwareFigures.limit(model("limit 20 bases fact F-V limit 20 bases fact F-W"), Resource.BASES)
                .orElseThrow()
                .disputed());
    }

    @Test
    void whatNobodyVerifiedContradictsNothing() throws Exception {
        HardwareFigure limit = HardwareFigures.limit(model("limit 20 bases fact F-V  limit 5 bases fact F-U"), Resource.BASES).orElseThrow();

        assertEquals(20, limit.count());
        assertFalse(limit.disputed());
    }

    @Test
    void aLowerLimitBesideAnotherCardIsNoContradiction() throws Exception {
        Installation installation = load("model card c \"C\" { limit 7 cards fact F-V  limit 6 cards with m fact F-V }");
        HardwareModel card = model(installation, "c");
        HardwareModel beside = model(installation, "m");

        Optional<HardwareFigure> alone = HardwareFigures.limit(card, Resource.CARDS, beside, Set.of(card));
        Optional<HardwareFigure> both = HardwareFigures.limit(card, Resource.CARDS, beside, Set.of(card, beside));

        assertEquals(7, alone.orElseThrow().count());
        assertEquals(6, both.orElseThrow().count());
        assertFalse(both.orElseThrow().disputed());
    }

    private static HardwareModel model(String figures) throws Exception {
        return model(load("model dect-manager x \"X\" { " + figures + " }"), "x");
    }

    private static HardwareModel model(Installation installation, String name) {
        return installation.all(HardwareModel.class).stream().filter(model -> model.getName().equals(name)).findFirst().orElseThrow();
    }

    private static Installation load(String models) throws Exception {
        String text = """
                catalogue maison "Maison" {
                    fact F-A "A" { status conflicting  source "Page 1" }
                    fact F-B "B" { status conflicting  source "Page 2" }
                    fact F-V "V" { status verified  source "Page 3" }
                    fact F-W "W" { status verified  source "Page 4" }
                    fact F-U "U" { status unverified }
                    model module m "M"
                    %s
                }
                """.formatted(models);
        return Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }
}
