/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.rules.Checker;

/** What is proposed for the change log can be pasted as it stands. */
class ChangeProposalTest {

    private static final String HEADER = "document \"Exemple\" { version %s  as-of 2026-11-25  languages fr, de  author anna }\n";
    private static final String BASE = """
            company tel "Télexemple" { contact anna "Anna \\"A\\" Exemple" }
            profile gold "Gold" { national allow }
            change 1.0 2026-11-01 by anna "Start"
            """;

    @Test
    void saysWhatCameInAllLanguagesOfTheDocument() throws IOException {
        String newer = BASE + "profile silver \"Silver\" { national deny }\n";

        assertEquals("""
                change 1.1 2026-11-25 by anna { fr "Profil de droits Silver – nouveau" de "Berechtigungsprofil Silver – neu" } {
                    affects silver
                }
                """, proposal("1.0", BASE, "1.0", newer).orElseThrow().source());
        assertIsAcceptable(newer, proposal("1.0", BASE, "1.0", newer).orElseThrow());
    }

    @Test
    void saysBeforeAndAfterOfTheOneValueThatChanged() throws IOException {
        String newer = BASE.replace("Gold", "Gold \\\\ plus");
        ChangeProposal proposal = proposal("1.0", BASE, "2.0", newer).orElseThrow();

        assertEquals("2.0", proposal.version());
        assertTrue(proposal.source().contains("    was { fr \"Gold\" de \"Gold\" }\n    becomes { fr \"Gold \\\\ plus\" de \"Gold \\\\ plus\" }\n"), proposal.source());
        assertIsAcceptable(newer, proposal);
    }

    @Test
    void proposesNothingWhereNothingIsToBeLogged() throws IOException {
        assertEquals(Optional.empty(), proposal("1.0", BASE, "1.0", BASE));
        assertEquals(Optional.empty(), proposal("1.0", BASE, "1.1", BASE));
        assertEquals(Optional.empty(), proposal("1.0", BASE, "1.1", BASE.replace("Gold", "Or") + "change 1.1 2026-11-25 by anna \"Or\"\n"));
    }

    @ParameterizedTest
    @CsvSource({"2,true,2.1", "1.9,false,1.10", "1.2.3,false,1.2.4", "1.2.3,true,1.3.0", "R3 SP1,true,R3 SP1.1"})
    void theNextVersionIsGreater(String version, boolean structural, String next) {
        assertEquals(next, NextVersion.after(version, structural));
    }

    private static Optional<ChangeProposal> proposal(String oldVersion, String older, String newVersion, String newer) throws IOException {
        Installation before = ComparisonTest.load(HEADER.formatted(oldVersion) + older);
        Installation after = ComparisonTest.load(HEADER.formatted(newVersion) + newer);
        return ChangeProposal.of(Comparison.of(before, after, Audience.INTERNAL), after, Composition.of(after, List.of()).languages());
    }

    private static void assertIsAcceptable(String newer, ChangeProposal proposal) throws IOException {
        Installation pasted = ComparisonTest.load(HEADER.formatted(proposal.version()) + newer + proposal.source());
        assertEquals(
                List.of(),
                new Checker().check(pasted).stream().map(finding -> finding.message(Locale.ENGLISH)).filter(words -> words.contains("hange")).toList());
    }
}
