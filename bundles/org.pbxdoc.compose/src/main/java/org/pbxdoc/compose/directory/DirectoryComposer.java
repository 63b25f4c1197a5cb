/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.directory;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.PhoneBook;
import org.pbxdoc.document.PhoneBook.Kind;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.document.Workbook.Sheet;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.Numbering;

/** Composes the internal directory; a range of rooms or phones is one line, since nobody calls a room by its name. */
public final class DirectoryComposer {

    private final Composition composition;
    private final List<DirectoryEntry> entries;

    public DirectoryComposer(Composition composition) {
        this.composition = composition;
        this.entries = DirectoryEntry.all(composition);
    }

    /** Returns whether there is nobody to list. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the directory to print. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Role.QUIET, Text.label("directory.introduction")));
        people().ifPresent(blocks::add);
        List<Section> sections = new ArrayList<>(List.of(
                new Section("directory", Text.label("chapter.directory"), Orientation.LANDSCAPE, blocks)));
        ranges().ifPresent(table -> sections.add(
                new Section("directory-ranges", Text.label("chapter.directory-ranges"), Orientation.LANDSCAPE, List.of(table))));
        return composition.document("title.directory", sections);
    }

    /** Returns the directory as tables. */
    public Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>();
        people().ifPresent(table -> sheets.add(new Sheet(Text.label("chapter.directory"), table)));
        ranges().ifPresent(table -> sheets.add(new Sheet(Text.label("chapter.directory-ranges"), table)));
        return new Workbook(composition.properties("title.directory"), sheets);
    }

    private Optional<Table> people() {
        boolean sites = composition.sites().sites().size() > 1;
        Listing listing = new Listing("directory")
                .text("name", 5).text("department", 4).literal("extension", 2).literal("direct", 4).literal("mobile", 4).literal("email", 6);
        if (sites) {
            listing.text("site", 4);
        }
        for (DirectoryEntry entry : entries) {
            if (!entry.isRange()) {
                List<Cell> cells = new ArrayList<>(List.of(
                        cell(entry.name()), cell(entry.department()), cell(entry.numbers().first()), cell(direct(entry)),
                        cell(String.join(", ", entry.mobiles().stream().map(PhoneNumber::display).toList())), cell(entry.email())));
                if (sites) {
                    cells.add(cell(entry.site()));
                }
                listing.row(Role.NORMAL, cells);
            }
        }
        return listing.isEmpty() ? Optional.empty() : Optional.of(listing.alphabetical());
    }

    private Optional<Table> ranges() {
        Listing listing = new Listing("ranges", Text.label("table.directory-ranges"))
                .text("name", 5).literal("extensions", 3).number("count", 1).literal("direct", 4).text("department", 4).text("site", 4);
        entries.stream().filter(DirectoryEntry::isRange).sorted(Comparator.comparing(DirectoryEntry::numbers)).forEach(entry -> listing.row(
                cell(entry.name()), cell(entry.numbers().toString()), Cell.of(entry.numbers().count()), cell(direct(entry)), cell(entry.department()),
                cell(entry.site())));
        return listing.ifAny();
    }

    private static String direct(DirectoryEntry entry) {
        return entry.direct().map(NumberBlock::inWords).orElse("");
    }

    /** Returns the directory for phones: what they dial is internal, or public with the prefix for an outside line. */
    public PhoneBook phoneBook() {
        List<PhoneBook.Entry> lines = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            if (!entry.isRange()) {
                List<PhoneBook.Number> numbers = new ArrayList<>(List.of(new PhoneBook.Number(Kind.INTERNAL, entry.numbers().first())));
                entry.mobiles().forEach(mobile -> numbers.add(new PhoneBook.Number(Kind.MOBILE, outside() + dialled(mobile))));
                lines.add(new PhoneBook.Entry(entry.name(), numbers));
            }
        }
        return new PhoneBook(composition.customer(), lines);
    }

    private String outside() {
        return composition.installation().all(Numbering.class).stream()
                .map(Numbering::getOutside)
                .filter(prefix -> prefix != null && !prefix.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String dialled(String e164) {
        return PhoneNumber.dialled(e164, composition.installation().country());
    }
}
