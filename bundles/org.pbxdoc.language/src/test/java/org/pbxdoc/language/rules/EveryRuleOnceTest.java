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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;

/**
 * One customer in whose folder everything is wrong violates every rule: rules do not get into each other's way, and each
 * still says what is and what should be.
 *
 * <p>What does not parse, and what excludes what another rule needs, stands in a file of its own beside it.
 */
class EveryRuleOnceTest {

    private static final int AT_LEAST = 119;

    /** No text makes pbxdoc itself fail, and a file under version control is UTF-8. */
    private static final Set<String> NOT_SHOWN = Set.of("INT001", "TXT001");

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN);

    private static List<Finding> folder;
    private static List<Finding> alone;

    @BeforeAll
    static void check() throws Exception {
        folder = new Checker().check(Installation.of(SourceFolder.read(resource("everything-wrong"))));
        alone = new ArrayList<>();
        try (Stream<Path> files = Files.list(resource("wrong-alone"))) {
            for (Path file : files.sorted().toList()) {
                alone.addAll(alone(file));
            }
        }
    }

    /** Of a file that stands alone only the finding it is named after counts. */
    private static List<Finding> alone(Path file) throws Exception {
        String id = file.getFileName().toString().replace(SourceFolder.EXTENSION, "");
        SourceFile source = new SourceFile(URI.createFileURI(file.toString()), Files.readAllBytes(file));
        List<Finding> found = new Checker().check(Installation.of(List.of(source)));
        return found.stream().filter(finding -> finding.id().equals(id)).toList();
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(EveryRuleOnceTest.class.getResource(name).toURI());
    }

    @Test
    void everyRuleIsViolatedSomewhere() {
        Set<String> expected = Stream.concat(
                        RuleCatalogue.all().stream().map(Rule::id), RulePages.ofTheText().stream())
                .filter(id -> !NOT_SHOWN.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> violated = Stream.concat(folder.stream(), alone.stream())
                .filter(finding -> finding.outcome() == Finding.Outcome.VIOLATED)
                .map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));

        System.out.println(violated.size() + " rules and findings about the text are violated");
        assertEquals(expected, violated);
        assertTrue(violated.size() >= AT_LEAST, violated.size() + " of " + AT_LEAST);
    }

    /** The folder parses, so what stands alone is no more than it must be. */
    @Test
    void theFolderViolatesAllThatFitsIntoOne() {
        Set<String> inFolder = folder.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> besides = alone.stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("LIC005", "SYN001", "SYN002", "SYN003", "SYN004", "SYN005"), besides);
        besides.forEach(id -> assertFalse(inFolder.contains(id), id));
    }

    @Test
    void everyMessageSaysWhatIsAndWhatShouldBe() {
        Stream.concat(folder.stream(), alone.stream()).forEach(finding -> {
            for (String arg : finding.args()) {
                assertFalse(arg.isBlank() || arg.equals("null") || arg.equals("?"), () -> finding.key() + " " + finding.args());
            }
            for (Locale language : LANGUAGES) {
                String message = finding.message(language);
                assertFalse(message.matches("(?s).*\\{[0-9]}.*"), message);
            }
        });
    }

    @Test
    void everyFindingHasAPlaceInItsFile() {
        Stream.concat(folder.stream(), alone.stream())
                .forEach(finding -> assertTrue(finding.place().line() > 0, () -> finding.id() + " " + finding.place().inWords()));
    }
}
