/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/** Small inputs about numbers, licences, rights and secrets that people complained about, with the finding that is right. */
class CollectedNumberCasesTest {

    private static final String FAMILIES = "NUM|LIC|SEC001|RGT|USR005|SYN|REF|INT";

    static Stream<Arguments> publicNumbers() {
        return Stream.of(
                row("+41 with spaces", "", main("+41 44 000 01 00")),
                row("0041", "", main("0041440000100")),
                row("national in CH", "", main("044 000 01 00")),
                row("(0)", "W NUM001.zero", main("+41 (0)44 000 01 00")),
                row("trunk zero without brackets", "W NUM001.zero", main("+41 044 000 01 00")),
                row("without prefix", "E NUM001.ambiguous.meant", main("41440000100")),
                row("a German area code without prefix", "E NUM001.ambiguous", main("49301234567")),
                row("8 digits after the trunk 0", "E NUM002", main("079 474 381")),
                row("Liechtenstein", "", main("+423 870 00 00")),
                row("Liechtenstein, old", "E NUM003", main("+41 75 870 00 00")),
                row("Liechtenstein, old, in a range", "E NUM003", ddi("+41 75 870 00 00 .. 99")),
                row("short Austrian", "", main("+43 1 234")),
                row("emergency number as main number", "E NUM001.short", main("117")),
                row("national in Germany", "", "numbering { country DE } " + main("030 1234567")),
                row("landline in Italy", "", "numbering { country IT } " + main("02 1234 5678")),
                row("outgoing of a user", "E NUM002", "user a \"A\" outgoing +41 44 000 01 0"));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                row("100 numbers declared as 50", "E NUM004", ddi("+41440000100 .. +41440000199 numbers 50")),
                row("100 numbers declared as 100", "", ddi("+41440000100 .. +41440000199 numbers 100")),
                row("short tail declared as 50", "E NUM004", ddi("+41 44 000 01 00 .. 99 numbers 50")),
                row("overlap of 10", "E NUM005", ddi("+41440000100 .. +41440000149") + ddi2("+41440000140 .. +41440000189")),
                row("side by side", "", ddi("+41440000100 .. +41440000149") + ddi2("+41440000150 .. +41440000199")),
                row("one inside the other", "E NUM005", ddi("+41440000100 .. +41440000199") + ddi2("+41440000140 .. +41440000149")),
                row("the other way round", "E NUM005", ddi2("+41440000140 .. +41440000149") + ddi("+41440000100 .. +41440000199")),
                row("planned counts", "E NUM005", ddi("+41440000100 .. 49") + ddi2("+41440000140 .. 89 { lifecycle planned }")),
                row("ported out does not", "", ddi("+41440000100 .. 49") + ddi2("+41440000140 .. 89 { lifecycle ported-out }")),
                row("reversed", "E NUM004.reversed", ddi("+41440000199 .. +41440000100")),
                row("unequal length", "E NUM004.length", ddi("+41440000100 .. +414400001000")),
                row("one number", "", ddi("+41440000100 .. +41440000100 numbers 1")));
    }

    static Stream<Arguments> plan() {
        return Stream.of(
                row("20..29 and 200..299", "E NUM009", "users a \"A\" extensions 20..29 users b \"B\" extensions 200..299"),
                row("the same in the plan", "E NUM009", "numbering { extensions 20..29, 200..299 }"),
                row("20..29 and 300..399", "", "users a \"A\" extensions 20..29 users b \"B\" extensions 300..399"),
                row("terminated", "", "numbering { terminated } users a \"A\" extensions 20..29 users b \"B\" extensions 200..299"),
                row("one number in a hundred", "E NUM009", "users b \"B\" extensions 200..299 user a \"A\" extension 25"),
                row("100..199 in CH", "E NUM010.used W NUM010.shadowed W NUM010.used", "users a \"A\" extensions 100..199"),
                row("200..299 in CH", "", "users a \"A\" extensions 200..299"),
                row("100..109 in Germany", "", "numbering { country DE } users a \"A\" extensions 100..109"),
                row("100..199 in Germany", "E NUM010.used", "numbering { country DE } users a \"A\" extensions 100..199"),
                row("operator 11", "E NUM010.shadowed", "numbering { operator 11 }"),
                row("operator 9", "", "numbering { operator 9 }"),
                row("*7<ext> and *77*<ext>*", "E NUM009", "numbering { code a \"*7<ext>\" code b \"*77*<ext>*\" }"),
                row("*7 and *77", "E NUM009", "numbering { code a \"*77\" code b \"*7\" }"),
                row("*8 and *800", "E NUM009", "numbering { code a \"*8\" code b \"*800\" }"),
                row("the same code twice", "E NUM009", "numbering { code a \"*8\" code b \"*8\" }"),
                row("login and logout of 3CX", "", "numbering { hotdesk login \"*77*<ext>*\" hotdesk logout \"*77*5*\" }"),
                row("*21 and #21", "", "numbering { code a \"*21<number>\" code b \"#21\" }"),
                row("user twice", "E NUM008", "user a \"A\" extension 210 user b \"B\" extension 210"),
                row("007 is not 7", "W NUM014.zero", "user a \"A\" extension 007 user b \"B\" extension 7"),
                row("order does not matter", "E NUM008", "user a \"A\" extension 210 users b \"B\" extensions 200..299"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row("MAC in two notations", "E USR005", "phone ip a mac AABBCCDDEEFE phone ip b mac aa-bb-cc-dd-ee-fe"),
                row("10 owned, 11 mobiles", "E LIC001", "licence mobile-extension 10 mobile integration fmc m \"M\" { users 11 }"),
                row("10 owned, 10 mobiles", "", "licence mobile-extension 10 mobile integration fmc m \"M\" { users 10 }"),
                row("owned 0, used 0", "", "licence mobile-extension 0"),
                row("owned 0, used 1", "E LIC001", "licence mobile-extension 0 mobile integration fmc m \"M\" { users 1 }"),
                row("351 days are not soon", "", "document \"D\" { as-of 2026-11-20 } licence l 1 expires 2027-11-06"),
                row("password in a note", "E SEC001", "company a \"A\" { note \"Mot de passe: Soleil2024!\" }"),
                row("SIP address with a password", "E SEC001.address", "company a \"A\" { note \"sip:100:geheim@pbx.example\" }"),
                row("column AuthPassword", "E SEC001.column", "company a \"A\" { note \"Number,AuthPassword\\n210,Xy12ab\" }"),
                row("see KeePass", "", "company a \"A\" { note \"mot de passe: voir KeePass\" }"),
                row("no users, no trunks", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"publicNumbers", "ranges", "plan", "others"})
    void findsWhatIsRight(String name, String expected, String text) throws Exception {
        // Users here have neither profile nor phone; that is not what these cases are about.
        List<Finding> found = check(text).stream()
                .filter(finding -> finding.key().matches("(" + FAMILIES + ").*") && !finding.id().equals("RGT001"))
                .toList();

        assertEquals(
                expected,
                found.stream().map(CollectedNumberCasesTest::line).sorted().collect(Collectors.joining(" ")),
                () -> text + found.stream().map(f -> f.message(Locale.ENGLISH)).toList());
    }

    @ParameterizedTest
    @MethodSource("overlap")
    void saysWhatOverlapsWhereAndByHowMuch(Locale language, String expected) throws Exception {
        Finding finding = check("public line sip SIP1 \"A\" { ddi +41 44 000 01 00 .. 49 }\n"
                        + "public line sip SIP2 \"B\" { ddi +41 44 000 01 40 .. 89 }").stream()
                .filter(f -> f.id().equals("NUM005"))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, finding.message(language).split("[.;] ")[0] + "|" + finding.args().get(4));
        assertEquals("2:32", finding.place().line() + ":" + finding.place().column());
    }

    static Stream<Arguments> overlap() {
        return Stream.of(
                Arguments.of(Locale.ENGLISH, "+41 44 000 01 40–89 overlaps public line sip SIP1 (+41 44 000 01 00–49, example.pbxdoc:1)|10"),
                Arguments.of(
                        Locale.GERMAN,
                        "+41 44 000 01 40–89 überschneidet sich mit public line sip SIP1 (+41 44 000 01 00–49, example.pbxdoc:1)|10"));
    }

    private static String line(Finding finding) {
        return finding.severity().name().charAt(0) + " " + finding.key();
    }

    private static String main(String number) {
        return "public line sip t1 \"T\" { main " + number + " }\n";
    }

    private static String ddi(String range) {
        return "public line sip t1 \"T\" { ddi " + range + " }\n";
    }

    private static String ddi2(String range) {
        return "public line sip t2 \"T\" { ddi " + range + " }\n";
    }

    private static List<Finding> check(String text) throws Exception {
        return new Checker().check(Installation.of(List.of(new SourceFile(
                URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8)))));
    }

    private static Arguments row(String name, String expected, String text) {
        return Arguments.of(name, expected, text);
    }
}
