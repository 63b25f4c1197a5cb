/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import static org.pbxdoc.compose.Listing.cell;
import static org.pbxdoc.compose.Listing.scaled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Scale;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.NumberingBlocks;
import org.pbxdoc.language.derive.NumberingBlocks.Block;
import org.pbxdoc.language.literal.NumberSpan;

/** The blocks of the numbering plan with what is used and free in each. */
final class BlockSheet {

    /** From this share on a block deserves attention, and from that one on it is full. */
    static final Scale SHARE = new Scale(80, 100);

    /** More gaps are no help to whoever looks for a free number. */
    private static final int MOST_GAPS = 12;

    private final Composition composition;

    BlockSheet(Composition composition) {
        this.composition = composition;
    }

    Optional<Table> table() {
        Listing listing = new Listing("number-blocks")
                .literal("first", 2).literal("last", 2).text("purpose", 5).state("state", 2).number("size", 1).number("used", 1).number("free", 1)
                .scaled("share", 1, SHARE).literal("free-numbers", 6);
        for (Block block : NumberingBlocks.of(composition.installation()).blocks()) {
            long size = block.numbers().count();
            listing.row(
                    cell(block.numbers().first()),
                    cell(block.numbers().last()),
                    cell(Said.of(block.stated().getPurpose())),
                    cell(Text.label(block.reserved() ? "number.reserved" : "number.in-use")),
                    Cell.of(size),
                    Cell.of(block.used()),
                    Cell.of(block.unused()),
                    scaled(100 * block.used() / size, SHARE),
                    cell(gaps(block.free())));
        }
        return listing.ifAny();
    }

    private static String gaps(List<NumberSpan> free) {
        String shown = free.stream().limit(MOST_GAPS).map(NumberSpan::toString).collect(Collectors.joining(", "));
        return free.size() > MOST_GAPS ? shown + ", …" : shown;
    }
}
