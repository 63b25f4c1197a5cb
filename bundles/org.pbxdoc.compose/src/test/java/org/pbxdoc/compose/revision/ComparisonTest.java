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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.model.Audience;

/** Differences are about what is said, not about how and where it is written. */
class ComparisonTest {

    private static final Wording ENGLISH = Composition.wording("en");
    private static final String BASE = """
            document "Exemple" { version 1.0  as-of 2026-11-20  languages fr }
            company tel "Télexemple" { role "Integrator" hotline 0440000100 contact anna "Anna Exemple" { phone 0440000101 role "Technician" } }
            company other "Autre SA" { role "Operator" }
            site hq "Siège" { building a "A" { room lt "Local technique" { type technical note "Key at the desk" } } }
            profile gold "Gold" { national allow }
            profile silver "Silver" { national deny }
            user u10 "Luc Dupont" extension 210 profile gold { email luc@exemple.ch }
            user u11 "Eva Meier" extension 211 profile gold { email eva@exemple.ch }
            hunt group desk "Desk" { members u10, u11 }
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameIsTheSame() throws IOException {
        assertEquals(List.of(), differences(BASE, BASE));
    }

    @Test
    void formattingOrderAndFilesMakeNoDifference() throws IOException {
        List<String> lines = new ArrayList<>(BASE.lines().toList());
        java.util.Collections.reverse(lines);
        String turned = String.join("\n\n// a comment\n", lines).replace("extension 210 profile gold", "profile gold   extension 210");

        assertEquals(List.of(), differences(BASE, turned));
        String[] halves = {String.join("\n", lines.subList(0, 4)), String.join("\n", lines.subList(4, lines.size()))};
        assertEquals(List.of(), said(Comparison.of(load(BASE), load(halves), Audience.INTERNAL)));
    }

    @Test
    void findsWhatIsNewAndWhatIsGone() throws IOException {
        assertEquals(
                List.of("+ User u12 Max Weber"),
                differences(BASE, BASE + "user u12 \"Max Weber\" extension 212 profile gold\n"));
        assertEquals(
                List.of("- Building hq.a A in Siège [Room hq.a.lt]"),
                differences(BASE, BASE.replaceAll("building a .*", "}")));
    }

    @Test
    void findsWhatChanged() throws IOException {
        assertEquals(
                List.of("~ User u10 Luc Dupont: Profile: [Gold (gold)] → [Silver (silver)]"),
                differences(BASE, BASE.replace("210 profile gold", "210 profile silver")));
        assertEquals(
                List.of("~ Document Exemple: Version: [1.0] → [1.1]"), differences(BASE, BASE.replace("version 1.0", "version 1.1")));
    }

    @Test
    void whatIsReferredToIsComparedById() throws IOException {
        assertEquals(
                List.of("~ Rights profile gold Gold plus: Title: [Gold] → [Gold plus]"),
                differences(BASE, BASE.replace("\"Gold\"", "\"Gold plus\"")));
        assertEquals(
                List.of("r Rights profile gold → platinum"),
                differences(BASE.replace("allow }", "allow mobile allow }"), BASE.replace("gold", "platinum").replace("allow }", "allow mobile allow }")));
    }

    @Test
    void orderMattersOnlyWhereItMeansSomething() throws IOException {
        assertEquals(
                List.of("~ Hunt group desk Desk: Members: [Luc Dupont (u10), Eva Meier (u11)] → [Eva Meier (u11), Luc Dupont (u10)]"),
                differences(BASE, BASE.replace("members u10, u11", "members u11, u10")));
        String grants = BASE.replace("national allow", "national allow mobile deny");
        String turned = BASE.replace("national allow", "mobile deny national allow");
        assertEquals(List.of(), differences(grants, turned));
        assertEquals(
                List.of("~ Rights profile gold Gold: Rights: [] → [Mobile networks: barred]"), differences(BASE, grants));
    }

    @Test
    void aPartOfSomethingElseHasMoved() throws IOException {
        String contact = "contact anna \"Anna Exemple\" { phone 0440000101 role \"Technician\" }";
        String moved = BASE.replace(contact, "").replace("role \"Operator\"", "role \"Operator\" " + contact);
        assertEquals(List.of("> Contact anna Télexemple → Autre SA"), differences(BASE, moved));

        String room = "room lt \"Local technique\" { type technical note \"Key at the desk\" }";
        String other = BASE.replace(room, "").replace("building a \"A\" {", "building a \"A\" building b \"B\" { " + room);
        assertEquals(List.of("+ Building hq.b B in Siège", "> Room hq.b.lt A → B"), differences(BASE, other));
    }

    @Test
    void partsFollowTheirRenamedWhole() throws IOException {
        String noted = BASE.replace("building a \"A\" {", "building a \"A\" { note \"Old\" ");
        assertEquals(List.of("r Building hq.a → hq.z"), differences(noted, noted.replace("building a \"A\"", "building z \"A\"")));
    }

    @Test
    void littleContentIsNoProofOfARenaming() throws IOException {
        assertEquals(
                List.of("+ Rights profile bronze Silver", "- Rights profile silver Silver"),
                differences(BASE.replace("{ national deny }", "{}"), BASE.replace("{ national deny }", "{}").replace("silver", "bronze")));
    }

    @Test
    void aReaderSeesNoMoreThanHisDocuments() throws IOException {
        String hidden = BASE + "service extension alarm \"Alarm line\" { confidentiality internal note \"Before\" }\n";
        String other = hidden.replace("Before", "After");

        assertEquals(1, said(Comparison.of(load(hidden), load(other), Audience.INTERNAL)).size());
        assertEquals(List.of(), said(Comparison.of(load(hidden), load(other), Audience.CUSTOMER)));
        assertEquals(Audience.CUSTOMER, Comparison.audience(load(BASE), load(BASE.replace("languages fr", "audience internal"))));
    }

    @Test
    void rowsOfATableAreComparedLikeUsers() throws IOException {
        String source = BASE + "users from \"users.csv\" profile gold { number \"No\" name \"Name\" }\n";
        List<String> found = said(Comparison.of(
                table("old", source, "No,Name\n221,Paul\n220,Ida\n"), table("new", source, "No,Name\n220,Ida\n221,Paula\n"), Audience.INTERNAL));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).endsWith("[Paul] → [Paula]"), found.toString());
    }

    @Test
    void rowsOfATableThatIsNotAtHandAreNotGone() throws IOException {
        String source = BASE + "users from \"users.csv\" profile gold { number \"No\" name \"Name\" }\n";
        Comparison comparison = Comparison.of(load(source), table("new", source, "No,Name\n220,Ida\n"), Audience.INTERNAL);

        assertEquals(List.of(), said(comparison));
        assertEquals(List.of("users.csv"), comparison.unread());
    }

    @Test
    void tenThousandElementsTakeSeconds() throws IOException {
        StringBuilder users = new StringBuilder(BASE);
        for (int i = 0; i < 10_000; i++) {
            users.append("user v").append(i).append(" \"User ").append(i).append("\" extension ").append(10_000 + i).append(" profile gold\n");
        }
        String all = users.toString();
        Installation older = load(all);
        Installation newer = load(all.replace("v1", "w1"));

        Comparison comparison = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Comparison.of(older, newer, Audience.INTERNAL));

        assertEquals(1111, comparison.differences().size());
        assertTrue(comparison.differences().stream().allMatch(Difference.Renamed.class::isInstance));
    }

    private Installation table(String name, String source, String rows) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Files.writeString(place.resolve("a.pbxdoc"), source);
        Files.writeString(place.resolve("users.csv"), rows);
        return Installation.of(SourceFolder.read(place));
    }

    static Installation load(String... texts) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new SourceFile(URI.createFileURI("/customer/" + sources.size() + ".pbxdoc"), text.getBytes(StandardCharsets.UTF_8)));
        }
        Installation installation = Installation.of(sources);
        installation.files().forEach(file -> assertEquals(List.of(), file.getErrors().stream().map(Object::toString).toList()));
        return installation;
    }

    private static List<String> differences(String older, String newer) throws IOException {
        return said(Comparison.of(load(older), load(newer), Audience.INTERNAL));
    }

    private static List<String> said(Comparison comparison) {
        return comparison.differences().stream().map(ComparisonTest::said).toList();
    }

    private static String said(Difference difference) {
        Subject subject = difference.subject();
        String kind = ENGLISH.say(subject.kindWord()) + " " + subject.id();
        String whole = kind.strip() + " " + ENGLISH.say(subject.title());
        String inside = subject.inside().isEmpty() ? "" : " in " + all(subject.inside());
        if (difference instanceof Difference.Added added) {
            return "+ " + whole + inside + (added.parts().isEmpty() ? "" : " " + parts(added.parts()));
        } else if (difference instanceof Difference.Removed removed) {
            return "- " + whole + inside + (removed.parts().isEmpty() ? "" : " " + parts(removed.parts()));
        } else if (difference instanceof Difference.Renamed renamed) {
            return "r " + ENGLISH.say(subject.kindWord()) + " " + renamed.before() + " → " + subject.id();
        } else if (difference instanceof Difference.Moved moved) {
            return "> " + kind + " " + ENGLISH.say(moved.from()) + " → " + ENGLISH.say(moved.to());
        }
        return "~ " + whole + ((Difference.Changed) difference).attributes().stream()
                .map(one -> ": " + ENGLISH.say(one.label()) + ": [" + all(one.before()) + "] → [" + all(one.after()) + "]")
                .collect(Collectors.joining());
    }

    private static List<String> parts(List<Subject> parts) {
        return parts.stream().map(part -> ENGLISH.say(part.kindWord()) + " " + part.id()).toList();
    }

    private static String all(List<Text> texts) {
        return texts.stream().map(ENGLISH::say).collect(Collectors.joining(", "));
    }
}
