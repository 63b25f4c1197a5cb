/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.Typed;

class NavigationTest {

    private static final String SITES = "site siege \"Siège 😀\" { room lt { rack r1 24U } }\n";

    @Test
    void goesToTheDeclarationInAnotherFile() {
        Typed typed = Typed.at("switch s1 \"S\" at sie§ge.lt.r1", "sites.pbxdoc", SITES);

        TextPlace place = Navigation.definition(typed.snapshot(), typed.file(), typed.offset()).orElseThrow();

        assertEquals("sites.pbxdoc", place.file().orElseThrow().getFileName().toString());
        assertEquals("siege", place.region().of(SITES));
    }

    @Test
    void goesToThePartOfThePathThatIsPointedAt() {
        Typed typed = Typed.at("switch s1 \"S\" at siege.lt.r§1", "sites.pbxdoc", SITES);

        TextPlace place = Navigation.definition(typed.snapshot(), typed.file(), typed.offset()).orElseThrow();

        assertEquals("r1", place.region().of(SITES));
    }

    @Test
    void findsEveryPlaceThatNamesAnElement() {
        Typed typed = Typed.at("switch s1 \"S\" at siege.lt.r1\nswitch s2 \"S\" at siege.l§t\n", "sites.pbxdoc", SITES);

        List<TextPlace> places = Navigation.references(typed.snapshot(), typed.file(), typed.offset(), true);

        assertEquals(3, places.size());
        assertEquals(2, Navigation.references(typed.snapshot(), typed.file(), typed.offset(), false).size());
        assertEquals(2, Navigation.occurrences(typed.snapshot(), typed.file(), typed.offset()).size());
        places.forEach(place -> assertEquals(2, place.region().length()));
    }

    @Test
    void goesIntoTheCatalogue() {
        Typed typed = Typed.at("use catalogue mitel-400\nserver pbx \"P\" { slot 1 card dsi-16§ }");

        TextPlace place = Navigation.definition(typed.snapshot(), typed.file(), typed.offset()).orElseThrow();

        assertEquals(Optional.empty(), place.file());
        assertEquals("catalogue", place.uri().scheme());
        assertEquals("dsi-16", place.region().of(Snapshot.text(typed.snapshot().resource(place.uri()).orElseThrow())));
    }

    @Test
    void findsNothingWhereNothingIsNamed() {
        for (String text : List.of("§", "site§", "site a \"A\" { §", "company § {{{", "switch s1 at nowhere§")) {
            Typed typed = Typed.at(text);
            assertEquals(Optional.empty(), Navigation.definition(typed.snapshot(), typed.file(), typed.offset()), text);
        }
    }
}
