/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Wording;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.reliability.reading.CsvRows;
import org.pbxdoc.reliability.reading.Grid;
import org.pbxdoc.reliability.reading.Letters;
import org.pbxdoc.reliability.reading.PlainText;
import org.pbxdoc.reliability.reading.SheetTables;
import org.pbxdoc.reliability.reading.Tables;
import org.pbxdoc.reliability.reading.WrittenTables;

/** Every extension, address, licence and total of the model is in the files, and the files know no others. */
class NumbersAgreeTest {

    private static final Map<String, Locale> LANGUAGE_OF =
            Map.of("clinique", Locale.FRENCH, "hotel", Locale.GERMAN, "atelier", Locale.ITALIAN);
    private static final String PLAN = "addressing-plan";

    @TempDir
    private static Path scratch;

    private static final Map<String, BuiltPack> PACKS = new HashMap<>();
    private static final Map<String, Map<String, String>> TEXTS = new HashMap<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();
    private static int compared;

    @BeforeAll
    static void build() throws Exception {
        for (Map.Entry<String, Locale> example : LANGUAGE_OF.entrySet()) {
            BuiltPack pack = BuiltPack.ofExample(example.getKey(), scratch.resolve(example.getKey()), List.of(example.getValue()));
            PACKS.put(example.getKey(), pack);
            TEXTS.put(example.getKey(), texts(pack, example.getValue()));
        }
    }

    /** Returns the text of every file that people read, by its name. */
    private static Map<String, String> texts(BuiltPack pack, Locale language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Deliverable deliverable : pack.deliverables()) {
            for (Deliverable.Format format : deliverable.formats()) {
                if (PlainText.isRead(format)) {
                    texts.put(deliverable.name() + "." + format.ending(), PlainText.of(format, pack.file(deliverable, format, language)));
                } else if (format == Deliverable.Format.XLSX) {
                    texts.put(deliverable.name() + "." + format.ending(), cells(SheetTables.of(pack.file(deliverable, format, language))));
                }
            }
        }
        for (Path csv : pack.files("csv")) {
            String text = java.nio.file.Files.readString(csv);
            texts.put(csv.getFileName().toString(), cells(List.of(CsvRows.of(csv.toString(), text, ';'))));
        }
        return texts;
    }

    private static String cells(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row -> String.join("\n", row))
                .collect(Collectors.joining("\n"));
    }

    private static void owed(String example, String file, String what, boolean there) {
        compared++;
        if (!there) {
            DIFFERENCES.add(example + " " + file + " lacks " + what);
        }
    }

    private static void settle() {
        System.out.println("figures compared: " + compared);
        List<String> differences = List.copyOf(DIFFERENCES);
        DIFFERENCES.clear();
        assertEquals(List.of(), differences);
    }

    @Test
    void planHasEveryAddressAndNumber() {
        PACKS.forEach((example, pack) -> {
            ModelFacts facts = new ModelFacts(pack.installation());
            String plan = TEXTS.get(example).get(PLAN + ".xlsx");
            Set<IpHost> printed = addressesIn(plan);
            facts.addresses().stream().filter(host -> !host.six()).forEach(host -> owed(example, PLAN, host.toString(), printed.contains(host)));
            facts.blocks().forEach(block -> owed(example, PLAN, block.inWords(), plan.contains(Letters.of(block.inWords()))));
            Extensions.of(pack.installation()).all().forEach(extension ->
                    owed(example, PLAN, extension.numbers().toString(), hasNumber(plan, extension.numbers().first())));
        });
        settle();
    }

    /** Returns the addresses in {@code text}, both ends of a range and the network before its length. */
    private static Set<IpHost> addressesIn(String text) {
        return Set.copyOf(ModelFacts.addressesIn(text.replace('\u2013', '\n').replace('/', '\n')));
    }

    private static boolean hasNumber(String text, String number) {
        return text.lines().anyMatch(line -> line.equals(number) || line.startsWith(number + "\u2013") || line.startsWith(number + "("));
    }

    @Test
    void dossierHasEveryNumberAndLicence() {
        PACKS.forEach((example, pack) -> {
            ModelFacts facts = new ModelFacts(pack.installation());
            String all = String.join("\n", TEXTS.get(example).values());
            String letters = Letters.of(all);
            facts.blocks().forEach(block -> owed(example, "dossier", block.inWords(), letters.contains(Letters.of(block.inWords()))));
            Set<String> printed = new TreeSet<>(facts.phonesIn(all));
            Set<IpHost> addresses = addressesIn(all);
            facts.allAddresses().stream().filter(host -> !host.six()).forEach(host -> owed(example, "dossier", host.toString(), addresses.contains(host)));
            facts.macs().forEach(mac -> owed(example, "dossier", mac.toString(), ModelFacts.macsIn(all).contains(mac)));
            facts.phones().forEach(phone -> owed(example, "dossier", phone, printed.contains(phone) || inABlock(facts, phone)));
            Extensions.of(pack.installation()).all().forEach(extension ->
                    owed(example, "dossier", extension.numbers().toString(), letters.contains(extension.numbers().first())));
        });
        settle();
    }

    private static boolean inABlock(ModelFacts facts, String phone) {
        return facts.blocks().stream().anyMatch(block -> block.contains(phone));
    }

    @Test
    void filesKnowNoOtherAddressesAndNumbers() {
        PACKS.forEach((example, pack) -> {
            ModelFacts facts = new ModelFacts(pack.installation());
            Set<IpHost> addresses = facts.mentioned();
            Set<String> phones = new TreeSet<>(facts.phones());
            phones.addAll(facts.phonesInWords());
            facts.blocks().forEach(block -> phones.addAll(List.of(block.first(), block.last())));
            TEXTS.get(example).forEach((file, text) -> {
                for (IpHost host : ModelFacts.addressesIn(text)) {
                    owed("model of " + example, file, host.toString(), addresses.contains(host));
                }
                ModelFacts.macsIn(text).forEach(mac -> owed("model of " + example, file, mac.toString(), facts.macs().contains(mac)));
                for (String phone : facts.phonesIn(text)) {
                    owed("model of " + example, file, phone, phones.contains(phone) || inABlock(facts, phone));
                }
            });
        });
        settle();
    }

    @Test
    void totalsAreTheSumsOfTheirRows() {
        PACKS.forEach((example, pack) -> {
            for (Deliverable deliverable : pack.deliverables()) {
                for (Table table : Tables.of(deliverable.content())) {
                    check(example + " " + deliverable.name() + " " + table.id(), table);
                }
            }
        });
        assertTrue(compared > 0);
        settle();
    }

    private static void check(String place, Table table) {
        double[] sums = new double[table.columns().size()];
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Table.Cell cell = row.cells().get(i);
                if (row.role() == Role.TOTAL && cell.number().isPresent()) {
                    owed(place, "total", sums[i] + " in column " + i, sums[i] == cell.number().getAsDouble());
                } else {
                    sums[i] += cell.number().orElse(0);
                }
            }
        }
    }

    @Test
    void sumsAreThoseOfTheModel() {
        PACKS.forEach((example, pack) -> {
            Wording wording = BuiltPack.wording(LANGUAGE_OF.get(example));
            double terminals = sum(table(pack, "terminals"), "column.count", wording);
            assertEquals(TerminalCount.of(pack.installation()).total(), terminals, example + " terminals");
            assertEquals(total(table(pack, "terminal-summary")), terminals, example + " terminals in the summary");
            String drawing = TEXTS.get(example).get("system-diagram.svg");
            assertTrue(drawing.contains(Long.toString((long) terminals)), example + ": the drawing counts other terminals");
            int licences = pack.installation().all(Licence.class).stream().mapToInt(Licence::getQuantity).sum();
            if (licences > 0) {
                assertEquals(licences, sum(table(pack, "licences"), "column.quantity", wording), example + " licences");
            }
            double numbers = pack.installation().all(org.pbxdoc.language.model.DdiRange.class).isEmpty() ? 0
                    : new ModelFacts(pack.installation()).blocks().stream().mapToLong(NumberBlock::count).sum();
            assertTrue(sum(table(pack, "ddi"), "column.count", wording) >= numbers, example + " public numbers");
        });
    }

    private static Table table(BuiltPack pack, String id) {
        for (Deliverable deliverable : pack.deliverables()) {
            for (Table table : Tables.of(deliverable.content())) {
                if (table.id().equals(id)) {
                    return table;
                }
            }
        }
        throw new IllegalStateException("no table " + id);
    }

    private static double sum(Table table, String column, Wording wording) {
        List<String> headings = WrittenTables.grid(table, wording).rows().get(0);
        int index = headings.indexOf(Letters.of(wording.say(column)));
        double sum = 0;
        for (Table.Row row : table.rows()) {
            if (row.role() != Role.TOTAL && index < row.cells().size()) {
                sum += row.cells().get(index).number().orElse(0);
            }
        }
        return sum;
    }

    private static double total(Table table) {
        double total = 0;
        for (Table.Row row : table.rows()) {
            if (row.role() == Role.TOTAL) {
                total = row.cells().get(row.cells().size() - 1).number().orElse(0);
            }
        }
        return total;
    }
}
