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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.derive.DdiTarget.ToElement;
import org.pbxdoc.language.derive.DdiTarget.ToExtension;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.TerminalKind;

class NumberFactsTest {

    private static final String SAMPLE = """
            site siege "Siège"
            site annexe "Annexe"
            public line sip trunk1 "A" {
                main +41 44 000 01 00
                ddi +41 44 000 01 00 .. 99 {
                    tail 2 -> extension 2xx
                    number +41 44 000 01 05 -> reception
                    number +41 44 000 01 06 -> unassigned
                }
                number +41 44 000 02 00 -> voicemail
            }
            public line sip trunk2 "B" { ddi +41 44 000 03 00 .. 09 { rest -> reception } }
            numbering { operator 280 voicemail 299 short dial 7001 -> 0800 000 123 }
            user aline "Aline" extension 210 at siege { hotdesk  phone ip t1  mobile fmc +41 79 000 00 10 }
            user bruno "Bruno" like aline extension 206
            phone sip t2 extension 206
            users soins "Soins" extensions 250..273 at annexe { voicemail }
            terminals sip-dect h extensions 250..273
            terminals sip-dect reserve count 3 { lifecycle spare }
            hunt group reception "Réception" number 280
            licence hotdesk 5 expires 2027-06-30
            licence hotdesk2 5 covers hotdesk expires 2027-01-31
            licence boites 20 covers voicemail
            """;

    @Test
    void knowsWhoHasWhichInternalNumber() throws Exception {
        Extensions extensions = Extensions.of(load(SAMPLE));

        assertEquals("user aline", Named.of(extensions.find("210").orElseThrow().owner()));
        assertEquals("users soins", Named.of(extensions.find("251").orElseThrow().owner()));
        assertEquals("hunt group reception", Named.of(extensions.find("280").orElseThrow().owner()));
        assertEquals(Extensions.Kind.VOICEMAIL, extensions.find("299").orElseThrow().kind());
        assertEquals(Optional.empty(), extensions.find("211"));
        assertEquals(2 + 24 + 1 + 1 + 1, extensions.count());
    }

    @Test
    void findsNumbersInRangesThatOverlap() throws Exception {
        Extensions extensions = Extensions.of(load("""
                users a "A" extensions 200..299
                users b "B" extensions 210..219
                users c "C" extensions 2000..2999
                """));

        assertTrue(extensions.find("260").isPresent());
        assertTrue(extensions.find("2600").isPresent());
        assertEquals(Optional.empty(), extensions.find("300"));
    }

    @Test
    void followsPublicNumbersToTheirEnd() throws Exception {
        NumberRanges numbers = NumberRanges.of(load(SAMPLE));

        ToExtension aline = assertInstanceOf(ToExtension.class, numbers.target("+41440000110"));
        assertEquals("210", aline.number());
        assertEquals("user aline", Named.of(aline.owner().orElseThrow().owner()));
        assertEquals("reception", assertInstanceOf(ToElement.class, numbers.target("+41440000105")).element().getName());
        assertEquals("reception", assertInstanceOf(ToElement.class, numbers.target("+41440000304")).element().getName());
        assertInstanceOf(DdiTarget.Free.class, numbers.target("+41440000106"));
        assertInstanceOf(DdiTarget.Free.class, numbers.target("+41440000111"));
        assertInstanceOf(DdiTarget.ToEnd.class, numbers.target("+41440000200"));
        assertEquals("trunk1", numbers.find("+41440000200").orElseThrow().line().getName());
        assertEquals(Optional.empty(), numbers.find("+41440000400"));
    }

    @Test
    void countsUsedAndFreeNumbers() throws Exception {
        NumberRanges numbers = NumberRanges.of(load(SAMPLE));

        NumberRanges.Owned first = numbers.ranges().get(0);
        // aline, soins, the hunt group and voice mail by their tails, the reception by its mapping; bruno's is unassigned.
        assertEquals(1 + 24 + 1 + 1 + 1, numbers.used(first));
        long looked = 0;
        for (long i = 0; i < first.block().count(); i++) {
            looked += numbers.target(first, first.block().number(i)) instanceof DdiTarget.Free ? 0 : 1;
        }
        assertEquals(looked, numbers.used(first));
        assertEquals(100 - looked, numbers.free(first));
        assertEquals(0, numbers.free(numbers.ranges().get(1)));
    }

    @Test
    void countsTerminalsByKindAndSite() throws Exception {
        Installation installation = load(SAMPLE);
        TerminalCount terminals = TerminalCount.of(installation);

        assertEquals(1 + 1 + 24 + 3, terminals.total());
        assertEquals(Map.of(TerminalKind.IP, 1L, TerminalKind.SIP, 1L, TerminalKind.SIP_DECT, 27L), terminals.byKind());
        List<Site> sites = installation.all(Site.class);
        assertEquals(2, terminals.at(sites.get(0)), "bruno is like aline, so he works where she works");
        assertEquals(24, terminals.at(sites.get(1)), "the group stands where its users are");
    }

    @Test
    void comparesLicencesWithTheirUse() throws Exception {
        LicenceUse licences = LicenceUse.of(load(SAMPLE));

        LicenceUse.Use hotdesk = licences.of(LicenceFeature.HOTDESK);
        assertEquals(OptionalLong.of(10), hotdesk.owned());
        assertEquals(OptionalLong.of(2), hotdesk.used());
        assertEquals(OptionalLong.of(8), hotdesk.surplus());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), hotdesk.expires());
        assertEquals(OptionalLong.of(-4), licences.of(LicenceFeature.VOICEMAIL).surplus());
        assertEquals(OptionalLong.of(1), licences.of(LicenceFeature.MOBILE_EXTENSION).used());
        assertTrue(!licences.of(LicenceFeature.MOBILE_EXTENSION).isLicensed());
    }

    private static Installation load(String text) throws Exception {
        return Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
    }
}
