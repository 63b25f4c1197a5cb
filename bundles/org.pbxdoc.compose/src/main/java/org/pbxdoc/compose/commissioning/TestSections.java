/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestCategory;
import org.pbxdoc.language.model.TestResult;

/** The tests by category, those of the author and those the model calls for, and how many had which result. */
final class TestSections {

    /** The columns of the summary, and the results in each of them. */
    private static final List<TestResult> RESULTS =
            List.of(TestResult.PASS, TestResult.FAIL, TestResult.PARTIAL, TestResult.NOT_APPLICABLE, TestResult.NOT_TESTED);

    private final Composition composition;
    private final Map<TestCategory, List<TestCase>> own = new EnumMap<>(TestCategory.class);
    private final Map<TestCategory, List<GeneratedTest>> generated = new EnumMap<>(TestCategory.class);
    private int number;

    TestSections(Composition composition) {
        this.composition = composition;
        composition.reader().all(TestCase.class).forEach(test -> own.computeIfAbsent(test.getCategory(), key -> new ArrayList<>()).add(test));
        GeneratedTests.of(composition).forEach(test -> generated.computeIfAbsent(test.category(), key -> new ArrayList<>()).add(test));
    }

    /** Returns how many tests had which result, in words with their signs. */
    Block results() {
        Listing listing = new Listing("test-summary").state("result", 4).number("count", 2);
        int total = 0;
        for (TestResult result : RESULTS) {
            int count = 0;
            for (TestCategory category : TestCategory.values()) {
                count += count(category, result);
            }
            if (count > 0) {
                listing.row(Cell.of(Said.of(result), Results.role(result)), Cell.of(count));
            }
            total += count;
        }
        listing.row(Role.TOTAL, List.of(cell(Text.label("column.total")), Cell.of(total)));
        return listing.table();
    }

    /** Returns how many tests of each group had which result. */
    private Block groups() {
        Listing listing = new Listing("test-groups").text("test-group", 5);
        for (TestResult result : RESULTS) {
            listing.column(Said.of(result), 2, Column.Kind.NUMBER);
        }
        listing.number("total", 2);
        for (TestCategory category : TestCategory.values()) {
            int total = total(category);
            if (total > 0) {
                List<Cell> cells = new ArrayList<>(List.of(cell(Said.of(category))));
                RESULTS.forEach(result -> cells.add(Listing.count(count(category, result))));
                cells.add(Cell.of(total));
                listing.row(Role.NORMAL, cells);
            }
        }
        return listing.table();
    }

    /** Returns the chapter of the tests, if there are any. */
    Optional<Section> section() {
        Listing listing = new Listing("tests")
                .literal("test", 2).text("subject", 6).text("expected", 6).state("result", 3).text("measured", 4).text("tester", 3).date("date", 2);
        for (TestCategory category : TestCategory.values()) {
            if (total(category) > 0) {
                listing.group(Text.label("test.group", Said.of(category), Text.of(count(category, TestResult.PASS)), Text.of(total(category))));
                own.getOrDefault(category, List.of()).forEach(test -> row(listing, test));
                generated.getOrDefault(category, List.of()).forEach(test -> row(listing, test));
            }
        }
        return listing.ifAny().map(table -> new Section("tests", Text.label("chapter.tests"), Orientation.LANDSCAPE, List.of(groups(), table)));
    }

    private int total(TestCategory category) {
        return own.getOrDefault(category, List.of()).size() + generated.getOrDefault(category, List.of()).size();
    }

    private int count(TestCategory category, TestResult result) {
        long written = own.getOrDefault(category, List.of()).stream().filter(test -> Results.of(test) == result).count();
        return (int) written + (result == TestResult.NOT_TESTED ? generated.getOrDefault(category, List.of()).size() : 0);
    }

    private void row(Listing listing, TestCase test) {
        Text subject = Said.joined(List.of(Said.of(test.getTitle()), composition.reader().title(test.getSubject())), Text.of(" – "));
        if (Results.of(test) == TestResult.NOT_TESTED) {
            open(listing, test.getName(), subject, Said.of(test.getExpected()), "test-" + test.getName(), Said.of(test.getReason()));
            return;
        }
        listing.row(
                cell(test.getName()),
                cell(subject),
                cell(Said.of(test.getExpected())),
                Cell.of(Said.of(Results.of(test)), Results.role(Results.of(test))),
                cell(Said.joined(List.of(measured(test), Said.of(test.getReason()), evidence(test)), Text.of(" – "))),
                cell(Said.list(List.of(composition.reader().title(test.getTester()), composition.reader().title(test.getWitness())))),
                cell(Said.date(test.getAt())));
    }

    private void row(Listing listing, GeneratedTest test) {
        number++;
        open(listing, "G-" + (number < 10 ? "0" : "") + number, test.title(), test.expected(), "test-" + test.key() + "-" + name(test.subject()) + "-" + number, Text.EMPTY);
    }

    private static String name(EObject subject) {
        return subject instanceof Element element && element.getName() != null ? element.getName() : "";
    }

    /** What has no result yet is filled in on site. */
    private static void open(Listing listing, String name, Text subject, Text expected, String id, Text reason) {
        listing.row(
                cell(name),
                cell(reason.isEmpty() ? subject : Text.join(subject, Text.of(" ("), reason, Text.of(")"))),
                cell(expected),
                Cell.choice(id + "-result", Text.label("test.field", Text.of(name), Text.label("column.result")), RESULTS.stream().map(Said::of).toList()),
                field(id + "-measured", name, "column.measured"),
                field(id + "-tester", name, "column.tester"),
                field(id + "-date", name, "column.date"));
    }

    private static Cell field(String id, String name, String column) {
        return Cell.field(id, Text.label("test.field", Text.of(name), Text.label(column)));
    }

    private static Text measured(TestCase test) {
        return test.getLimit() == null || test.getMeasured() == null
                ? Text.of(test.getMeasured())
                : Text.join(Text.of(test.getMeasured()), Text.of(" ("), Text.label("test.limit", Text.of(test.getLimit())), Text.of(")"));
    }

    private Text evidence(TestCase test) {
        Text title = composition.reader().title(test.getEvidence());
        return title.isEmpty() ? title : Text.label("test.evidence", title);
    }
}
