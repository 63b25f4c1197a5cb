/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Typed;

class OutlineTreeTest {

    private static final OutlineTree.Arrangement AS_WRITTEN = new OutlineTree.Arrangement(false, false);
    private static final String TEXT = """
            site siege "Siège" { room lt { rack r1 24U } }
            public line sip trunk1 "Trunk" { channels 4 }
            site annexe "Annexe" {}
            """;

    @Test
    void putsElementsUnderTheirDomains() {
        OutlineTree tree = tree(TEXT, new OutlineTree.Arrangement(true, false));

        assertEquals(List.of("Lieux", "Lignes"), labels(tree.roots()));
        assertEquals(List.of("siege", "annexe"), labels(tree.roots().get(0).children()));
        assertEquals("site · Siège", tree.roots().get(0).children().get(0).detail());
        assertEquals(TEXT.indexOf("trunk1"), tree.roots().get(1).head().offset());
    }

    @Test
    void sortsByName() {
        assertEquals(List.of("annexe", "siege", "trunk1"), labels(tree(TEXT, new OutlineTree.Arrangement(false, true)).roots()));
    }

    @Test
    void findsTheLineAtACaret() {
        OutlineNode rack = tree(TEXT, AS_WRITTEN).at(TEXT.indexOf("24U")).orElseThrow();

        assertEquals("r1", rack.label());
        assertEquals("lt", rack.parent().label());
    }

    @Test
    void knowsALineAgainAfterAChange() {
        OutlineNode before = tree(TEXT, AS_WRITTEN).roots().get(2);

        assertEquals(before, tree("company a \"A\"\n" + TEXT, AS_WRITTEN).roots().get(3));
    }

    @Test
    void prefersTheNameThatIsMeant() {
        OutlineTree tree = tree("site r10 \"X\" {} site ar1 \"Y\" {} site r1 \"Z\" {}", AS_WRITTEN);

        assertEquals("r1", tree.best("R1").label());
        assertEquals("r10", tree.best("r10").label());
        assertNull(tree.best("zzz"));
    }

    private static OutlineTree tree(String text, OutlineTree.Arrangement arrangement) {
        Typed typed = Typed.at(text);
        return OutlineTree.of(Outline.of(typed.snapshot(), typed.file()), arrangement, Locale.FRENCH);
    }

    private static List<String> labels(List<OutlineNode> nodes) {
        return nodes.stream().map(OutlineNode::label).toList();
    }
}
