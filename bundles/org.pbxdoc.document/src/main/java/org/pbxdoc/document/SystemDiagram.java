/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The system overview: the communication server in the middle, lines and third-party systems on its left, terminals,
 * CTI, mobile integration and application servers on its right.
 *
 * @param title heading of the sheet
 * @param server the box in the middle
 * @param left cards left of the server, from top to bottom
 * @param right cards right of the server, from top to bottom
 * @param titleBlock what stands in the corner: customer, project, revision, author, sheet
 * @param size the paper it is for: more of the rows are folded on a small one
 */
public record SystemDiagram(
        Text title, Server server, List<Card> left, List<Card> right, List<KeyValues.Entry> titleBlock, Size size)
        implements Drawing {

    /** The paper of an overview, with the rows that each of its sides holds. */
    public enum Size {
        A4(22),
        A3(38);

        private final int rows;

        Size(int rows) {
            this.rows = rows;
        }

        /** Returns how many rows fit on one side of the server. */
        public int rows() {
            return rows;
        }
    }

    /** An overview for paper A4. */
    public SystemDiagram(Text title, Server server, List<Card> left, List<Card> right, List<KeyValues.Entry> titleBlock) {
        this(title, server, left, right, titleBlock, Size.A4);
    }

    /** Returns this overview for paper {@code other}. */
    public SystemDiagram on(Size other) {
        return new SystemDiagram(title, server, left, right, titleBlock, other);
    }

    @Override
    public Stream<Origin> origins() {
        return Stream.concat(server.origin().stream(), Stream.of(left, right).flatMap(List::stream).flatMap(Card::origins));
    }

    /** Returns whether some of the rows do not fit on its paper. */
    public boolean isFolded() {
        return Stream.of(left, right).anyMatch(side -> side.stream().mapToInt(card -> card.rows().size()).sum() > size.rows());
    }

    public SystemDiagram {
        left = List.copyOf(left);
        right = List.copyOf(right);
        titleBlock = List.copyOf(titleBlock);
    }

    /** The seven kinds of things around a communication server; each has one colour and one icon. */
    public enum Category {
        PUBLIC_LINES,
        PRIVATE_LINES,
        THIRD_PARTY,
        TERMINALS,
        CTI,
        MOBILE,
        APPLICATIONS
    }

    /** What a row of a card is about; a writer maps each to a pictogram. */
    public enum Icon {
        NONE,
        SIP,
        ISDN,
        ANALOG_LINE,
        GSM,
        TIE_LINE,
        DOOR,
        PAGING,
        ALARM,
        NURSE_CALL,
        OTHER_SYSTEM,
        ANALOG_PHONE,
        DIGITAL_PHONE,
        IP_PHONE,
        CONFERENCE_PHONE,
        DECT,
        SIP_DECT,
        SOFTPHONE,
        FAX,
        HOT_DESK,
        CTI,
        MOBILE_PHONE,
        SERVER,
        SECURITY,
        RECORDING,
        CONTACTS,
        SWITCH,
        ROUTER,
        INTERNET,
        NETWORK,
        RACK,
        POWER,
        SITE,
        REPEATER,
        SCHEDULE,
        NUMBER,
        MENU,
        GROUP,
        QUEUE,
        ANNOUNCEMENT,
        MAILBOX,
        PERSON,
        EXTERNAL,
        END
    }

    /**
     * The box in the middle.
     *
     * @param caption small line above the product, for example kind and place
     * @param product the product, large
     * @param software software line below it
     * @param facts properties: address, VLAN, chassis, power
     * @param gauges utilisation
     * @param warnings what needs attention, short
     * @param origin what it shows
     */
    public record Server(
            Text caption,
            Text product,
            Text software,
            List<KeyValues.Entry> facts,
            List<Gauge> gauges,
            List<Text> warnings,
            Optional<Origin> origin) {
        public Server {
            facts = List.copyOf(facts);
            gauges = List.copyOf(gauges);
            warnings = List.copyOf(warnings);
        }

        public Server(
                Text caption, Text product, Text software, List<KeyValues.Entry> facts, List<Gauge> gauges, List<Text> warnings) {
            this(caption, product, software, facts, gauges, warnings, Optional.empty());
        }

        /** Returns this box as that of {@code element}. */
        public Server from(Origin element) {
            return new Server(caption, product, software, facts, gauges, warnings, Optional.of(element));
        }
    }

    /**
     * How much of a resource is used.
     *
     * @param label the resource
     * @param used units in use, at least 0
     * @param capacity units there are; empty when no verified limit is known, then no bar is drawn
     */
    public record Gauge(Text label, int used, OptionalInt capacity) implements Measure {}

    /**
     * One card: a table of one category and the pill that joins it to the server.
     *
     * @param category its category
     * @param title its heading
     * @param columns column headings; empty texts print no heading row
     * @param numeric which columns hold figures and are set flush right, one flag a column
     * @param rows its rows
     * @param pill two short lines in the pill on the server box, for example {@code 6 lines} and {@code 78 channels}
     */
    public record Card(
            Category category, Text title, List<Text> columns, List<Boolean> numeric, List<Row> rows, List<Text> pill) {
        public Card {
            columns = List.copyOf(columns);
            numeric = List.copyOf(numeric);
            rows = List.copyOf(rows);
            pill = List.copyOf(pill);
        }

        /** Returns what its rows show. */
        public Stream<Origin> origins() {
            return rows.stream().map(Row::origin).flatMap(Optional::stream);
        }
    }

    /**
     * One row of a card.
     *
     * @param icon its pictogram, before the first {@linkplain Cell#strong() strong} cell
     * @param cells as many as the card has columns
     * @param role {@link Role#NORMAL}, {@link Role#PLANNED} (drawn as planned) or {@link Role#WARNING}
     * @param change what became of it, in a diagram that compares two states; a sign says it, not a colour alone
     * @param origin what it shows; of several elements the first
     */
    public record Row(Icon icon, List<Cell> cells, Role role, Optional<Change> change, Optional<Origin> origin) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(Icon icon, List<Cell> cells, Role role) {
            this(icon, cells, role, Optional.empty(), Optional.empty());
        }

        /** Returns this row as one that became {@code what}. */
        public Row changed(Change what) {
            return new Row(icon, cells, role, Optional.of(what), origin);
        }

        /** Returns this row as that of {@code element}. */
        public Row from(Origin element) {
            return new Row(icon, cells, role, change, Optional.of(element));
        }
    }

    /** What became of a row since an older state. */
    public enum Change {
        NEW("+"),
        CHANGED("~"),
        REMOVED("\u2212");

        private final String sign;

        Change(String sign) {
            this.sign = sign;
        }

        /** Returns the sign in front of it. */
        public String sign() {
            return sign;
        }
    }

    /**
     * One cell of a row: a strong part followed by an ordinary part, either may be empty, or a measure instead of words.
     *
     * @param strong the part set bold
     * @param text the part after it
     * @param measure what is drawn before the words
     */
    public record Cell(Text strong, Text text, Optional<Measure> measure) {

        public Cell(Text strong, Text text) {
            this(strong, text, Optional.empty());
        }

        /** Returns a cell that shows {@code measure}. */
        public static Cell of(Measure measure) {
            return new Cell(Text.EMPTY, Text.EMPTY, Optional.of(measure));
        }

        /** Returns a cell without a strong part. */
        public static Cell of(Text text) {
            return new Cell(Text.EMPTY, text);
        }
    }
}
