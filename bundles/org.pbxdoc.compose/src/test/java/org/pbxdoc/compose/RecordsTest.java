/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.Translation;

/** The records leave out nothing that was written, but for readers who must not see it. */
class RecordsTest {

    private static final Path CLINIC = Path.of("../../examples/clinique/src/main/pbxdoc");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void everythingWrittenIsInTheRecords(String language) throws IOException {
        assertTrue(recorded(clinic("internal"), language) > 1500);
        assertTrue(recorded(whole(), language) > 300);
    }

    /** Returns how many literals the records hold; fails if one is missing. */
    private static int recorded(Installation installation, String language) throws IOException {
        String records = bare(records(installation, language));
        Set<String> missing = new TreeSet<>();
        int[] literals = {0};

        installation.files().forEach(file -> EcoreUtil.getAllContents(file, false).forEachRemaining(content -> {
            if (content instanceof EObject object && isFor(object, language)) {
                for (String literal : literals(object)) {
                    literals[0]++;
                    if (!records.contains(bare(literal))) {
                        missing.add(object.eClass().getName() + " " + literal);
                    }
                }
            }
        }));

        assertEquals(Set.of(), missing);
        return literals[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void everyKindOfContentHasItsPlaceInTheDossier(String language) throws IOException {
        Composition composition = Composition.of(whole(), List.of());
        Wording wording = Composition.wording(language);
        String dossier = Transcript.of(composition.handover(), wording);

        for (String chapter : List.of(
                "calls", "call-flows", "schedules", "queues", "announcements", "free-seating", "emergency", "virtual-machines", "overrides",
                "interventions", "automations", "labelling", "nomenclature", "data-processing")) {
            assertTrue(dossier.contains("# " + wording.say("chapter." + chapter)), chapter + dossier);
        }
        for (String table : List.of(
                "rights-exceptions", "service-extensions", "mailboxes", "measures", "failover", "backup-details", "public-line-details",
                "private-line-details", "porting", "licence-details", "qos", "vpn", "nat", "firewall", "dns", "ntp", "dossier-coverage", "call-routes", "emergency-reach", "single-points",
                "emergency-policies", "emergency-locations")) {
            assertTrue(dossier.contains(wording.say("table." + table)), table + dossier);
        }
        String plan = Transcript.of(composition.addressingPlan(), wording);
        for (String sheet : List.of("qos", "vpn", "nat", "firewall", "dns", "ntp")) {
            assertTrue(plan.contains("[" + wording.say("sheet." + sheet) + "]"), sheet);
        }
    }

    @Test
    void customersSeeNoVaultAndNothingInternal() throws IOException {
        String internal = records(clinic("internal"), "fr");
        String customer = records(clinic("customer"), "fr");

        assertTrue(internal.contains("config-1") && internal.contains("pbx-admin"), internal);
        assertFalse(customer.contains("config-1"));
        assertFalse(customer.contains("pbx-admin"));
        assertFalse(customer.contains("Références de mots de passe"));
    }

    private static boolean isFor(EObject object, String language) {
        return !(object instanceof Translation translation) || translation.getLanguage().getLiteral().equals(language);
    }

    private static List<String> literals(EObject object) {
        List<String> literals = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eIsSet(attribute) ? object.eGet(attribute) : List.of();
            List<?> all = value instanceof List<?> list ? list : List.of(value);
            all.stream().filter(one -> one instanceof String || one instanceof Integer).forEach(one -> literals.add(one.toString()));
        }
        return literals;
    }

    /** Dates read as in Switzerland, lengths of time in the reader's words; of prose only the words count, not its marks and line ends. */
    private static String bare(String text) {
        String dated = text.replaceAll("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(T|\\b)", "$3.$2.$1")
                .replaceAll("\\b(\\d+) (?:jours?|Tage?|giorn[io]|days?)\\b", "$1d")
                .replaceAll("\\b(\\d+) (?:mois|Monate?|mes[ei]|months?)\\b", "$1mo")
                .replaceAll("\\b(\\d+) (?:ans?|Jahre?|ann[io]|years?)\\b", "$1y");
        return dated.replaceAll("(?U)[^\\w+#<>\\n]|_", "").replace("\n", "");
    }

    private static String records(Installation installation, String language) throws IOException {
        Document records = Composition.of(installation, List.of()).technicalRecords().orElseThrow();
        return Transcript.of(records, Composition.wording(language));
    }

    private static Installation whole() throws IOException {
        byte[] whole = RecordsTest.class.getResourceAsStream("whole.pbxdoc").readAllBytes();
        return Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/whole.pbxdoc"), whole)));
    }

    private static Installation clinic(String audience) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLINIC)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pbxdoc")).sorted().toList()) {
                String text = Files.readString(file).replace("audience customer", "audience " + audience);
                sources.add(new SourceFile(URI.createFileURI("/customer/" + file.getFileName()), text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return Installation.of(sources);
    }
}
