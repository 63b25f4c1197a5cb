/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every attribute of the domain can be said, and what is said is printed.
 *
 * <p>Run with {@code -Dupdate} to have the table and the pages written.
 */
class CoverageTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "coverage.md");

    @TempDir
    private static Path folder;

    private static List<DomainRow> rows;
    private static Grammar grammar;
    private static Printing printing;
    private static Quotation quotation;

    @BeforeAll
    static void load() throws IOException {
        List<LanguagePage> pages = LanguagePage.all();
        Examples examples = Examples.in(folder, pages);
        rows = DomainRow.all();
        grammar = new Grammar(pages);
        printing = new Printing(examples);
        quotation = new Quotation(examples.load());
    }

    @Test
    void theLanguageHasEveryAttribute() {
        assertEquals(List.of(), places().stream().filter(place -> !place.isKnown()).map(DomainRow.Place::toString).toList());
    }

    @Test
    void anExampleShowsEveryAttribute() {
        List<String> missing = places().stream()
                .map(place -> new DomainRow.Place(place.type(), place.feature(), ""))
                .distinct()
                .filter(place -> quotation.of(place).isEmpty())
                .map(DomainRow.Place::toString)
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyAttributeIsPrinted() throws IOException {
        Set<String> unprinted = new TreeSet<>();
        for (DomainRow.Place place : places()) {
            if (printing.of(place.eClass(), place.structure()).isEmpty()) {
                unprinted.add(place.type() + "." + place.feature());
            }
        }
        printing.assertUnchanged();
        assertEquals(Set.of(), unprinted);
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        StringBuilder table = new StringBuilder("# What can be said, and where it is printed\n\n");
        table.append("Every entity and attribute of the domain, how the language says it, and the deliverables that print it. The last column\n");
        table.append("is proven: the attribute is left out of the examples of [the language](language/README.md), and the deliverables that\n");
        table.append("then differ are those that printed it.\n");
        String section = "";
        for (DomainRow row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                table.append("\n## ").append(section).append("\n\n");
                table.append("| entity | attribute | said as | for example | printed in |\n| --- | --- | --- | --- | --- |\n");
            }
            table.append(line(row)).append('\n');
        }
        GeneratedText.check(TABLE, table.toString());
    }

    @Test
    void thePagesSayWhereTheirAttributesArePrinted() throws IOException {
        for (LanguagePage page : LanguagePage.all()) {
            EClass type = page.element().equals("Common")
                    ? DomainRow.Place.parse("Terminal.label").eClass()
                    : DomainRow.Place.parse(page.element() + ".name").eClass();
            GeneratedText.check(
                    LanguagePage.FOLDER.resolve(page.name() + ".md"),
                    page.with("prints", prints(type, attributes(page.element()))).text());
        }
    }

    private static Map<String, String> attributes(String element) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Attribute attribute : new SyntaxTable(grammar, grammar.rule(element)).attributes()) {
            String said = attribute.words().replaceAll("[`\\[\\]]|\\(.*?\\)| …", "").strip();
            attribute.features().forEach(feature -> words.putIfAbsent(feature, said));
        }
        return words;
    }

    private static String prints(EClass type, Map<String, String> words) throws IOException {
        Map<Deliverables.Kind, Set<String>> printed = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : words.entrySet()) {
            EStructuralFeature feature = type.getEStructuralFeature(attribute.getKey());
            for (Deliverables.Kind kind : printing.of(type, feature)) {
                printed.computeIfAbsent(kind, key -> new LinkedHashSet<>())
                        .add(attribute.getValue().isEmpty() ? feature.getName() : "`" + attribute.getValue() + "`");
            }
        }
        StringBuilder text = new StringBuilder();
        for (Deliverables.Kind kind : Deliverables.Kind.values()) {
            if (printed.containsKey(kind)) {
                text.append("- ").append(kind.title()).append(": ").append(String.join(", ", printed.get(kind))).append('\n');
            }
        }
        return text.isEmpty() ? "Nowhere by itself.\n" : text.toString();
    }

    private static String line(DomainRow row) throws IOException {
        Set<String> said = new LinkedHashSet<>();
        Set<String> quoted = new LinkedHashSet<>();
        Set<Deliverables.Kind> kinds = new TreeSet<>();
        for (DomainRow.Place place : row.places()) {
            said.add(said(place));
            quotation.of(place).or(() -> place.word().isEmpty() ? Optional.empty() : quotation.ofAnotherWord(place)).ifPresent(quoted::add);
            kinds.addAll(printing.of(place.eClass(), place.structure()));
        }
        String examples = quoted.stream().limit(2).map(text -> "`` " + text.replace("|", "\\|") + " ``").collect(Collectors.joining(", "));
        String printed = kinds.stream().map(Deliverables.Kind::title).collect(Collectors.joining(", "));
        assertFalse(examples.isEmpty() || printed.isEmpty(), () -> "a cell is empty: " + row);
        return "| " + row.entity() + " | " + row.attribute() + " | " + String.join(", ", said) + " | " + examples + " | " + printed + " |";
    }

    private static String said(DomainRow.Place place) {
        String common = attributes("Common").getOrDefault(place.feature(), "");
        String words = grammar.isRule(place.type()) ? attributes(place.type()).getOrDefault(place.feature(), common) : "";
        String feature = words.isEmpty() ? "*" + place.feature() + "*" : "`" + words + "`";
        String word = place.word().isEmpty() ? "" : " `" + place.word() + "`";
        return grammar.owner(place.type())
                .map(page -> "[" + page.title() + "](language/" + page.name() + ".md) ")
                .orElse("") + feature + word;
    }

    private static List<DomainRow.Place> places() {
        List<DomainRow.Place> places = new ArrayList<>();
        rows.forEach(row -> places.addAll(row.places()));
        return places;
    }
}
