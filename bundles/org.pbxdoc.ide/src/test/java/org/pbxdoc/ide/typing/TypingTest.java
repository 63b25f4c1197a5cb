/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextChange;

/** {@code §} is the cursor. */
class TypingTest {

    @Test
    void writesThePartnerWhereNothingFollows() {
        assertEquals("site s {§}", typed("site s §", '{'));
        assertEquals("site s \"§\"", typed("site s §", '"'));
        assertEquals("site s { room r \"§\" }", typed("site s { room r § }", '"'));
        assertEquals("site s {§room r", typed("site s §room r", '{'));
        assertEquals("{§ }", typed("§ }", '{'), "the partner waits already");
    }

    @Test
    void passesOverAPartner() {
        assertEquals("site s \"x\"§", typed("site s \"x§\"", '"'));
        assertEquals("site s {}§", typed("site s {§}", '}'));
        assertEquals("site s { room r { }§ }", typed("site s { room r { § }", '}'), "one more is missing");
        assertEquals("site s \"a\\\"§\"", typed("site s \"a\\§\"", '"'));
    }

    @Test
    void leavesTextsAndCommentsAlone() {
        assertEquals("// a {§", typed("// a §", '{'));
        assertEquals("// it\"§", typed("// it§", '"'));
        assertEquals("/* (§ */", typed("/* § */", '('));
        assertEquals("site s \"a {§\"", typed("site s \"a §\"", '{'));
        assertEquals("site s \"open\"§", typed("site s \"open§", '"'));
        assertEquals("12\"§", typed("12§", '"'));
    }

    @Test
    void takesAnEmptyPairAwayTogether() {
        assertEquals("site s §", erased("site s {§}"));
        assertEquals("site s §", erased("site s \"§\""));
        assertEquals("site s §x}", erased("site s {§x}"));
        assertEquals("site s \"a§ \"b\"", erased("site s \"a\"§ \"b\""));
    }

    @Test
    void indentsBehindABraceAndKeepsTheIndentation() {
        assertEquals("site s {\n    §\n}", entered("site s {§}"));
        assertEquals("site s {\n    §", entered("site s {§"));
        assertEquals("    room r {\n        §\n    }", entered("    room r {§}"));
        assertEquals("    phone p\n    §", entered("    phone p§"));
        assertEquals("    a\n    §b", entered("    a§ b"));
        assertEquals("\n§", entered("§"));
    }

    @Test
    void goesOnWithComments() {
        assertEquals("// one\n// §two", entered("// one§ two"));
        assertEquals("// one\n§", entered("// one§"));
        assertEquals("/* one\n * §\n */", entered("/* one§\n */"));
        assertEquals("/*\n * a\n * §\n */", entered("/*\n * a§\n */"));
        assertEquals("/*\n * §\n */", entered("/*§"));
        assertEquals("  /*\n   * §\n   */", entered("  /*§"));
    }

    @Test
    void putsAClosingBraceBelowTheLineThatOpens() {
        assertEquals("    site s {\n    }§", closed("    site s {\n        §"));
        assertEquals("site s { room r {\n}\n}§", closed("site s { room r {\n}\n    §"));
        assertEquals("a }§", closed("a §"));
    }

    @Test
    void fillsUpToTheNextStep() {
        assertEquals("    §", apply("§", LineBreaks.tabbed("", 0)));
        assertEquals("ab  §", apply("ab§", LineBreaks.tabbed("ab", 2)));
    }

    @Test
    void makesCommentsAndLinesAgain() {
        String lines = "site s {\n    room r\n\n    room t\n}\n";
        Region rooms = new Region(lines.indexOf("room r"), lines.indexOf("room t") - lines.indexOf("room r") + 2);

        String commented = toggled(lines, rooms);

        assertEquals("site s {\n    // room r\n\n    // room t\n}\n", commented);
        assertEquals(lines, toggled(commented, new Region(9, commented.indexOf("}") - 10)));
        assertEquals("    // // a\n    // b\n", toggled("    // a\n    b\n", new Region(0, 14)));
        assertEquals("a\n", toggled("//a\n", new Region(1, 0)));
        assertEquals("// a\nb\n", toggled("a\nb\n", new Region(0, 2)), "a selection that ends before a line");
    }

    private static String toggled(String text, Region range) {
        List<TextChange> changes = new ArrayList<>(LineComments.toggled(Path.of("/a"), text, range));
        Collections.reverse(changes);
        String changed = text;
        for (TextChange change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }

    private static String typed(String marked, char sign) {
        int offset = marked.indexOf('§');
        String text = marked.replace("§", "");
        return apply(marked, Pairs.typed(text, offset, sign)
                .orElse(new Stroke(new Region(offset, 0), String.valueOf(sign), offset + 1)));
    }

    private static String erased(String marked) {
        int offset = marked.indexOf('§') - 1;
        return apply(marked, Pairs.erased(marked.replace("§", ""), offset).orElse(new Stroke(new Region(offset, 1), "", offset)));
    }

    private static String entered(String marked) {
        return apply(marked, LineBreaks.typed(marked.replace("§", ""), marked.indexOf('§'), "\n"));
    }

    private static String closed(String marked) {
        int offset = marked.indexOf('§');
        Optional<Stroke> stroke = LineBreaks.closed(marked.replace("§", ""), offset);
        return apply(marked, stroke.orElse(new Stroke(new Region(offset, 0), "}", offset + 1)));
    }

    private static String apply(String marked, Stroke stroke) {
        String text = new TextChange(Path.of("/a"), stroke.region(), stroke.text()).in(marked.replace("§", ""));
        return text.substring(0, stroke.cursor()) + "§" + text.substring(stroke.cursor());
    }
}
