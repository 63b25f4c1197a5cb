/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.language.finding.Severity;

class RuleLooksTest {

    @Test
    void aLineOfSettingsIsReadAsItWasWritten() {
        RuleLooks looks = new RuleLooks(Map.of("NUM004", Look.WARNING, "DOC002", Look.IGNORE));

        assertEquals("DOC002=ignore,NUM004=warning", looks.line());
        assertEquals(looks, RuleLooks.read(looks.line()));
        assertEquals(RuleLooks.OF_THE_RULES, RuleLooks.read(""));
        assertEquals(Map.of("NUM004", Look.INFO), RuleLooks.read(" NUM004 = info , ZZZ999=grave,, nonsense").chosen());
    }

    @Test
    void aChoiceMovesTheFindingsOfItsRuleOnly() {
        RuleLooks looks = RuleLooks.read("NUM004=warning,DOC002=ignore");

        List<Problem> shown = looks.shown(List.of(
                problem("NUM004", Severity.ERROR, false), problem("DOC002", Severity.ERROR, false), problem("NUM005", Severity.ERROR, false)));

        assertEquals(
                List.of(problem("NUM004", Severity.WARNING, false), problem("NUM005", Severity.ERROR, false)), shown);
    }

    @Test
    void whatARuleSaysMildlyOrTheAuthorHasAcceptedIsNeverRaised() {
        RuleLooks looks = RuleLooks.read("NUM004=warning,DOC006=error");

        assertEquals(Optional.of(problem("NUM004", Severity.INFO, false)), looks.shown(problem("NUM004", Severity.INFO, false)));
        assertEquals(Optional.of(problem("DOC006", Severity.INFO, true)), looks.shown(problem("DOC006", Severity.INFO, true)));
        assertEquals(
                Optional.of(problem("NUM004", Severity.INFO, false)),
                RuleLooks.read("NUM004=info").shown(problem("NUM004", Severity.ERROR, false)));
    }

    @Test
    void whatCannotBeReadOrLinkedIsAlwaysAnError() {
        RuleLooks looks = RuleLooks.read("REF001=ignore,SYN001=ignore,INT001=info");

        for (String id : List.of("REF001", "SYN001", "INT001")) {
            assertEquals(Optional.of(problem(id, Severity.ERROR, false)), looks.shown(problem(id, Severity.ERROR, false)));
        }
    }

    @Test
    void everyRuleHasASentenceOfItsPage() {
        for (RuleSummary summary : RuleSummary.all()) {
            assertTrue(summary.sentence().length() > 10 && summary.sentence().length() < 400, summary.toString());
            assertTrue(summary.sentence().matches("(?s).*[.:]"), summary.toString());
        }
        RuleSummary ranges = RuleSummary.all().stream().filter(one -> one.rule().id().equals("NUM004")).findFirst().orElseThrow();
        assertEquals("A range runs from its lowest to its highest number, both are equally long, and it holds as many numbers"
                + " as declared.", ranges.sentence());
        assertTrue(ranges.matches("num00") && ranges.matches("EQUALLY long ") && !ranges.matches("password"));
    }

    private static Problem problem(String id, Severity severity, boolean accepted) {
        return new Problem(id, severity, "message", Path.of("a.pbxdoc"), 1, 0, 1, accepted);
    }
}
