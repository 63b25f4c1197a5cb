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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.revision.Alignment.Step;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Words, rows and cards of two states are put into one. */
class MergesTest {

    private static final Wording ENGLISH = Composition.wording("en");
    private static final String HEADER = "document \"Exemple\" { version 1.0  as-of 2026-11-20  languages en }\n";
    private static final String A = "public line sip a \"Line A\" { channels 4  main +41 44 000 01 00 }\n";
    private static final String B = "public line sip b \"Line B\" { channels 8  main +41 44 000 02 00 }\n";
    private static final String C = "public line sip c \"Line C\" { channels 2  main +41 44 000 03 00 }\n";

    @Test
    void wordsInCommonStay() {
        assertEquals("10 [-old-][+new+] channels", said(RevisedWords.of("10 old channels", "10 new channels")));
        assertEquals("[-one two-][+three four+] channels in use", said(RevisedWords.of("one two channels in use", "three four channels in use")));
        assertEquals("[-Mitel 470-][+A text of its own+]", said(RevisedWords.of("Mitel 470", "A text of its own")));
        assertEquals("[+new+]", said(RevisedWords.of("", "new")));
        assertEquals("same", said(RevisedWords.of("same", "same")));
        assertEquals("new channels", ENGLISH.say(RevisedWords.of("old channels", "new channels")));
    }

    @Test
    void alignsLongSequencesByWhatIsUnique() {
        List<String> olds = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            olds.add("row " + i);
        }
        List<String> youngs = new ArrayList<>(olds);
        youngs.remove(9_000);
        youngs.add(100, "another");
        youngs.add("last");

        List<Step> steps = Alignment.of(olds, youngs, List.<Function<String, Object>>of(row -> row));

        assertEquals(19_999, steps.stream().filter(Step::isPair).count());
        assertEquals(3, steps.stream().filter(step -> !step.isPair()).count());
    }

    @Test
    void rowsOfTheSystemDiagramSayWhatBecameOfThem() throws IOException {
        SystemDiagram merged = DiagramMerge.of(
                diagram(HEADER + A + B), diagram(HEADER + A.replace("channels 4", "channels 6") + C), "0.9", ENGLISH);

        List<String> rows = merged.left().get(0).rows().stream()
                .map(row -> row.change().map(SystemDiagram.Change::sign).orElse(" ")
                        + row.cells().stream().map(cell -> ENGLISH.say(cell.strong()) + ENGLISH.say(cell.text())).toList())
                .toList();
        assertEquals(List.of(
                "~[L1, SIP trunk Line A, 6, +41 44 000 01 00]",
                "\u2212[L2, SIP trunk Line B, 8, +41 44 000 02 00]",
                "+[L2, SIP trunk Line C, 2, +41 44 000 03 00]"), rows);
        assertEquals("0.9", ENGLISH.say(merged.titleBlock().get(merged.titleBlock().size() - 1).value()));
    }

    private static SystemDiagram diagram(String source) throws IOException {
        return Composition.of(ComparisonTest.load(source), List.of()).systemDiagram();
    }

    private static String said(Text text) {
        if (text instanceof Text.Joined joined) {
            StringBuilder said = new StringBuilder();
            joined.parts().forEach(part -> said.append(said(part)));
            return said.toString();
        }
        return text instanceof Text.Revised revised
                ? (revised.mark() == Text.Mark.INSERTED ? "[+" : "[-") + ENGLISH.say(revised.text()) + (revised.mark() == Text.Mark.INSERTED ? "+]" : "-]")
                : ENGLISH.say(text);
    }
}
