/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.language.load.ShippedCatalogues;

/** What {@code pbxdoc catalogue} prints. */
class CatalogueCommandTest {

    private static final String OWN = """
            use catalogue poe-classes
            catalogue maison "Nos modèles" {
                vendor "Exemple"
                fact F-DATASHEET "24 ports, 370 W" { status verified  release "2026-03"  source "Data sheet" }
                model switch sw-24 "Switch 24" { provides 24 ports fact F-DATASHEET  provides 370 poe-budget }
            }
            """;

    @TempDir
    private Path directory;

    private Console console;

    @BeforeEach
    void start() {
        console = new Console(directory);
    }

    @Test
    void listsTheCatalogues() {
        assertEquals(ExitCode.OK, console.run("catalogue"));

        List<String> lines = console.out().lines().toList();
        assertEquals(ShippedCatalogues.names(), lines.stream().map(line -> line.split(" ")[0]).toList());
        assertTrue(lines.get(ShippedCatalogues.names().indexOf("law-ch"))
                .matches("law-ch +Swiss law on recording calls \\(0 models, 2 facts\\)"), console.out());
        assertEquals("", console.err());
    }

    @Test
    void showsAModelItsFiguresAndTheFactsBehindThem() {
        assertEquals(ExitCode.OK, console.run("catalogue", "DBS-210", "cisco"));

        assertTrue(console.out().startsWith("""
                cisco-dbs-210  Cisco DBS-210 (dect-manager, Cisco, in cisco-dect)
                  limit 254 bases      F-CIS-01 conflicting
                  limit 250 bases      F-CIS-01-250 conflicting
                  limit 1000 handsets  F-CIS-01 conflicting

                F-CIS-01  conflicting, release Webex docs
                  DBS-110: 1 base, 30 lines; DBS-210: up to 254 bases, 1000 lines
                  source: https://developer.webex.com/docs/api/v1/dect-devices-settings/get-a-list-of-dect-network-base-stations
                  note: """), console.out());
        assertEquals(1, console.out().lines().filter(line -> line.startsWith("F-CIS-01  ")).count(), console.out());
    }

    @Test
    void showsWhatOneMakerMakes() {
        assertEquals(ExitCode.OK, console.run("catalogue", "--vendor", "SNOM"));

        assertTrue(console.out().contains("snom-m700  Snom M700"), console.out());
        assertFalse(console.out().contains("Yealink"), console.out());
    }

    @Test
    void showsTheCustomersOwnCataloguesToo() throws IOException {
        source(OWN);

        assertEquals(ExitCode.OK, console.run("catalogue", "--in", "clinic", "exemple"));
        assertEquals("""
                sw-24  Switch 24 (switch, Exemple, in maison)
                  provides 24 ports        F-DATASHEET verified
                  provides 370 poe-budget  no fact

                F-DATASHEET  verified, release 2026-03
                  24 ports, 370 W
                  source: Data sheet
                """, console.out());
        assertEquals("", console.err());

        Console overview = new Console(directory);
        overview.run("catalogue", "--in", "clinic");
        assertTrue(overview.out().endsWith("Nos modèles (1 model, 1 fact, the customer's own)\n"), overview.out());
    }

    @Test
    void listsABrokenFileAsFarAsItGoesAndSaysSo() throws IOException {
        source(OWN + "catalogue \u001B[2J");

        assertEquals(ExitCode.OK, console.run("catalogue", "--in", "clinic", "exemple"));
        assertTrue(console.out().contains("sw-24"), console.out());
        assertEquals(
                "clinic/a.pbxdoc has errors and is listed as far as it could be read; 'pbxdoc validate clinic' names them.\n",
                console.err());
    }

    @Test
    void saysThatNothingIsFound() {
        assertEquals(ExitCode.USAGE, console.run("catalogue", "gigasett"));
        assertEquals(
                "pbxdoc: no model and no fact is about 'gigasett'. Did you mean Gigaset?\nTry 'pbxdoc help catalogue'.\n",
                console.err());
        assertEquals("", console.out());
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertEquals(ExitCode.FILES, console.run("catalogue", "--in", "nowhere"));
        assertEquals("pbxdoc: nowhere does not exist. Check the path.\n", console.err());
    }

    @Test
    void printsJsonForPrograms() {
        assertEquals(ExitCode.OK, console.run("catalogue", "24sc", "--vendor", "3cx", "--json"));

        assertTrue(console.out().contains("\"name\": \"threecx-24sc\""), console.out());
        assertTrue(console.out().contains("\"figure\": \"limit 120 extensions\""), console.out());
        assertTrue(console.out().contains("\"fact\": \"F-3CX-06-24SC\""), console.out());
        assertTrue(console.out().contains("\"status\": \"conflicting\""), console.out());
    }

    @Test
    void speaksTheLanguageOfTheEnvironmentAndColoursATerminal() {
        Console french = new Console(directory, Map.of("LC_ALL", "fr_CH.UTF-8"), true);

        french.run("catalogue", "rnis");

        assertTrue(french.out().startsWith("\u001B[1misdn-phone\u001B[0m  Poste RNIS (phone, Mitel, dans mitel-400)\n"), french.out());
    }

    private void source(String text) throws IOException {
        Files.createDirectory(directory.resolve("clinic"));
        Files.writeString(directory.resolve("clinic/a.pbxdoc"), text);
    }
}
