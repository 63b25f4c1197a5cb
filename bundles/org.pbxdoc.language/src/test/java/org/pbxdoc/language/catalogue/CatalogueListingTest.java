/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.load.SourceFile;

/** What is found in the catalogues, and what is suggested when nothing is. */
class CatalogueListingTest {

    private static CatalogueListing shipped;

    @BeforeAll
    static void read() throws Exception {
        shipped = CatalogueListing.shipped();
    }

    @Test
    void listsTheShippedCataloguesInTheirOrder() {
        assertEquals(ShippedCatalogues.names(), shipped.catalogues().stream().map(ListedCatalogue::name).toList());
        assertTrue(shipped.catalogues().stream().allMatch(ListedCatalogue::shipped));
    }

    @Test
    void everyFigureSaysWhatItIsAndWhatItRestsOn() {
        for (ListedCatalogue catalogue : shipped.catalogues()) {
            for (ListedModel model : catalogue.models()) {
                for (ListedFigure figure : model.figures()) {
                    assertTrue(figure.fact().isPresent(), model.name() + ": " + figure.text());
                    assertFalse(figure.text().contains("fact"), figure.text());
                    assertTrue(figure.text().matches("(provides|consumes|limit|has|fits|poe|efficiency|restore|requires|feature|no failover) .+|indoors"), figure.text());
                }
            }
        }
    }

    @Test
    void findsAllWordsInAnyOrderAndCase() {
        assertEquals(List.of("threecx-24sc"), models(List.of("24SC", "3cx"), ""));
        assertEquals(models(List.of("24SC", "3cx"), ""), models(List.of("3CX", "24sc"), ""));
        assertTrue(models(List.of("n870"), "").contains("gigaset-n870"));
        assertEquals(List.of(), models(List.of("n870", "yealink"), ""));
    }

    @Test
    void findsWordsInEveryLanguage() {
        assertEquals(List.of("isdn-phone"), models(List.of("rnis"), ""));
        ListedModel phone = shipped.only(new Lookup(List.of("rnis"), "")).catalogues().get(0).models().get(0);

        assertEquals("Poste RNIS", phone.title().in(Locale.FRENCH));
        assertEquals("ISDN terminal", phone.title().in(Locale.CHINESE));
    }

    @Test
    void findsFactsAndTheirSources() {
        CatalogueListing found = shipped.only(new Lookup(List.of("179quinquies"), ""));

        assertEquals(List.of("F-LAW-01"), found.facts().stream().map(ListedFact::name).toList());
        ListedFact fact = found.facts().get(0);
        assertEquals("verified", fact.status());
        assertTrue(fact.source().startsWith("https://www.edoeb.admin.ch/"));
    }

    @Test
    void knowsTheMakerOfAModelInACatalogueOfSeveral() {
        assertEquals(List.of("avaya-ipo-basic-3-digits", "avaya-ipo-basic-2-digits"), models(List.of(), "avaya"));
    }

    @Test
    void suggestsNamesThatAreNear() {
        assertEquals(List.of("Gigaset"), shipped.near(new Lookup(List.of("gigasett"), "")));
        assertEquals("Yealink", shipped.near(new Lookup(List.of(), "yaelink")).get(0));
        assertTrue(shipped.near(new Lookup(List.of("mitel", "417"), "")).contains("mitel-415"));
        assertEquals(List.of(), shipped.near(new Lookup(List.of("xylophone"), "")));
    }

    @Test
    void showsWhatAModelNeedsAndWhatItIs() throws Exception {
        String text = """
                catalogue maison "Maison" {
                    model switch s "S" { ptp boundary  poe standards poe-af, poe-at  indoors  supported until 2030-12-31 }
                    model card c "C" { occupies 2 slots  requires s  requires software R8.2  requires licence cti  excludes s }
                }
                """;
        Installation own = Installation.of(
                List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));

        List<String> figures = CatalogueListing.of(own).only(new Lookup(List.of("maison"), "")).catalogues().get(0).models().stream()
                .flatMap(model -> model.figures().stream())
                .map(ListedFigure::text)
                .toList();

        assertEquals(List.of("poe standards poe-af, poe-at", "ptp boundary", "supported until 2030-12-31", "indoors",
                "requires s", "requires software R8.2", "requires licence cti", "excludes s", "occupies 2 slots"), figures);
    }

    @Test
    void showsTheCustomersOwnAndNoSecretInIt() throws Exception {
        String text = """
                use catalogue yealink-dect
                catalogue maison "Maison" {
                    vendor "Maison"
                    model dect-base b "Borne" { limit 3   handsets   /* three */ fact F-YEA-01  note "mot de passe: Soleil2024!" }
                    model card k "Kette" { limit 3 cards  requires nothing  fits nowhere }
                    fact
                """;
        Installation own = Installation.of(
                List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));

        CatalogueListing found = CatalogueListing.of(own).only(new Lookup(List.of("maison"), ""));

        ListedCatalogue maison = found.catalogues().get(0);
        assertFalse(maison.shipped());
        ListedModel base = maison.models().stream().min(Comparator.comparing(ListedModel::name)).orElseThrow();
        assertEquals("limit 3 handsets", base.figures().get(0).text());
        assertEquals("F-YEA-01", base.figures().get(0).fact().orElseThrow().name());
        assertFalse(found.toString().contains("Soleil"), found.toString());
    }

    private static List<String> models(List<String> words, String vendor) {
        return shipped.only(new Lookup(words, vendor)).catalogues().stream()
                .flatMap(catalogue -> catalogue.models().stream())
                .map(ListedModel::name)
                .toList();
    }
}
