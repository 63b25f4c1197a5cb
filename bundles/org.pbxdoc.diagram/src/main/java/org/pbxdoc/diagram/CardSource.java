/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import static org.pbxdoc.diagram.Cells.cell;
import static org.pbxdoc.diagram.Cells.colored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.diagram.Lettering.Face;
import org.pbxdoc.document.Measure;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Strip;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Cell;
import org.pbxdoc.document.SystemDiagram.Change;
import org.pbxdoc.document.SystemDiagram.Gauge;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.SystemDiagram.Row;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.WriterLabel;

/** The source of one card: heading and table, measured so that all cards of a side come out equally wide. */
final class CardSource {

    static final int HEADING_SIZE = 16;

    /** Size of the sign of a row that changed: as large as a row holds. */
    private static final int SIGN_SIZE = 16;

    /** What PlantUML leaves free above and below the content of a box, together. */
    private static final int FRAME = 20;

    private static final int HEADING_LIMIT = 48;
    private static final int CELL_LIMIT = 48;

    private final Fold fold;
    private final Palette.Tone tone;
    private final Palette.Ground ground;
    private final Icon icon;
    private final Sprites sprites;
    private final Wording wording;
    private final EscapedText heading;
    private final List<EscapedText> columns;
    private final List<List<Piece>> table;

    /** Content of one cell with its width. */
    private record Piece(String source, double width) {
        static final Piece NONE = new Piece("", 0);
    }

    /** A card of the overview: its heading has the pictogram of its category. */
    CardSource(Fold fold, Sprites sprites, Wording wording) {
        this(fold, Palette.of(fold.card().category()), Palette.SHEET, Icon.NONE, sprites, wording);
    }

    /** A card with colours and a pictogram of its own. */
    CardSource(Fold fold, Palette.Tone tone, Palette.Ground ground, Icon icon, Sprites sprites, Wording wording) {
        this.fold = fold;
        this.tone = tone;
        this.ground = ground;
        this.icon = icon;
        this.sprites = sprites;
        this.wording = wording;
        this.heading = EscapedText.of(fold.card().title(), wording, HEADING_LIMIT);
        this.columns = fold.card().columns().stream()
                .map(column -> EscapedText.of(column, wording, CELL_LIMIT))
                .toList();
        this.table = table();
    }

    /** Returns the height of the card with its frame, when letters of size {@code strut} give rows their height. */
    double height(int strut) {
        return FRAME + Lettering.height(HEADING_SIZE) + table.size() * Lettering.height(strut);
    }

    /** Returns the width of the card's content before it is stretched. */
    double width() {
        double widthOfHeading = Sprites.headingWidth(HEADING_SIZE)
                + Lettering.width(" " + heading.plain(), Face.BOLD, HEADING_SIZE);
        return Math.max(widthOfHeading, tableWidth(Cells.STRUT));
    }

    /**
     * Returns the content of the card's box.
     *
     * @param width what the table is stretched to
     * @param strut size of the letter that gives each row its height
     */
    String content(double width, int strut) {
        StringBuilder source = new StringBuilder();
        source.append("<size:").append(HEADING_SIZE).append('>')
                .append(colored(sign() + " <b>" + heading.source() + "</b>", tone.line()))
                .append("</size>\n");
        if (table.isEmpty()) {
            return source.toString();
        }
        source.append('<').append(ground.paper()).append(',').append(ground.paper()).append('>');
        int stretched = stretched();
        double room = width - tableWidth(strut) + widest(stretched) - table.get(0).get(stretched).width();
        String space = Cells.space(room);
        boolean band = hasHeadings();
        for (int line = 0; line < table.size(); line++) {
            source.append('|');
            for (int column = 0; column < columnCount(); column++) {
                String content = table.get(line).get(column).source();
                boolean stretch = line == 0 && column == stretched;
                source.append(band && line == 0 ? "<" + tone.band() + ">" : "")
                        .append(cell(stretch ? content + space : content, isNumeric(column), strut));
            }
            source.append('\n');
        }
        return source.toString();
    }

    private String sign() {
        return icon == Icon.NONE ? sprites.heading(fold.card().category()) : sprites.heading(icon, tone.line());
    }

    private List<List<Piece>> table() {
        List<List<Piece>> lines = new ArrayList<>();
        if (hasHeadings()) {
            List<Piece> headings = new ArrayList<>();
            for (int column = 0; column < columnCount(); column++) {
                headings.add(column < columns.size() ? plain(columns.get(column), ground.ink()) : Piece.NONE);
            }
            lines.add(headings);
        }
        for (Row row : fold.rows()) {
            lines.add(pieces(row));
        }
        if (fold.hidden() > 0) {
            lines.add(more());
        }
        return lines;
    }

    private List<Piece> pieces(Row row) {
        List<Piece> pieces = new ArrayList<>();
        int iconAt = iconColumn(row);
        for (int column = 0; column < columnCount(); column++) {
            Cell cell = column < row.cells().size() ? row.cells().get(column) : Cell.of(Text.EMPTY);
            pieces.add(piece(cell, row, column == iconAt));
        }
        return pieces;
    }

    private Piece piece(Cell cell, Row row, boolean withIcon) {
        boolean planned = row.role() == Role.PLANNED;
        EscapedText strong = EscapedText.of(cell.strong(), wording, CELL_LIMIT);
        EscapedText text = EscapedText.of(cell.text(), wording, CELL_LIMIT);
        String between = strong.isEmpty() || text.isEmpty() ? "" : " ";
        double width = Lettering.width(strong.plain(), planned ? Face.BOLD_ITALIC : Face.BOLD, Cells.SIZE)
                + Lettering.width(between + text.plain(), planned ? Face.ITALIC : Face.PLAIN, Cells.SIZE);
        String words = (strong.isEmpty() ? "" : "<b>" + strong.source() + "</b>") + between + text.source();
        boolean removed = row.change().equals(Optional.of(Change.REMOVED));
        if (!words.isEmpty() && removed) {
            words = "<s>" + colored(words, ground.quiet()) + "</s>";
        } else if (!words.isEmpty()) {
            words = switch (row.role()) {
                case PLANNED -> "<i>" + colored(words, ground.quiet()) + "</i>";
                case WARNING, FAIL -> colored(words, ground.warning());
                case QUIET -> colored(words, ground.quiet());
                default -> words;
            };
        }
        Piece piece = cell.measure().isEmpty() ? new Piece(words, width) : measured(cell.measure().get(), new Piece(words, width));
        if (withIcon && (planned || row.icon() != Icon.NONE)) {
            piece = signed(sprites.row(row.icon(), planned, ground), piece);
        }
        boolean warns = row.role() == Role.WARNING || row.role() == Role.FAIL;
        piece = withIcon && warns ? signed(sprites.warning(ground.warning()), piece) : piece;
        return withIcon && row.change().isPresent() ? marked(row.change().get(), piece) : piece;
    }

    /** A bar or a strip before the words; what has no known capacity has no bar. */
    private Piece measured(Measure measure, Piece words) {
        String between = words.source().isEmpty() ? "" : " ";
        double space = Lettering.width(between, Face.PLAIN, Cells.SIZE) + words.width();
        if (measure instanceof Strip strip) {
            return strip.units().isEmpty()
                    ? words
                    : new Piece(sprites.strip(strip, ground) + between + words.source(), Sprites.stripWidth(strip, Cells.SIZE) + space);
        }
        Gauge gauge = (Gauge) measure;
        return gauge.capacity().isEmpty()
                ? words
                : new Piece(sprites.bar(gauge, ground) + between + words.source(), Sprites.barWidth(Cells.SIZE) + space);
    }

    private static Piece marked(Change change, Piece piece) {
        EscapedText sign = EscapedText.of(change.sign(), CELL_LIMIT);
        double width = Lettering.width(sign.plain(), Face.BOLD, SIGN_SIZE) + Lettering.width(" ", Face.PLAIN, Cells.SIZE) + piece.width();
        String mark = "<size:" + SIGN_SIZE + "><b>" + colored(sign.source(), Palette.of(change)) + "</b></size>";
        return new Piece(mark + " " + piece.source(), width);
    }

    private List<Piece> more() {
        Text words = Text.label(WriterLabel.AND_MORE.key(), Text.of(fold.hidden()));
        Piece piece = plain(EscapedText.of(words, wording, CELL_LIMIT), ground.quiet());
        if (fold.hidesWarning()) {
            piece = signed(sprites.warning(ground.warning()), piece);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int column = 0; column < columnCount(); column++) {
            pieces.add(column == iconColumn(fold.rows().get(0)) ? piece : Piece.NONE);
        }
        return pieces;
    }

    private static Piece plain(EscapedText text, String color) {
        return new Piece(
                text.isEmpty() ? "" : colored(text.source(), color), Lettering.width(text.plain(), Face.PLAIN, Cells.SIZE));
    }

    private static Piece signed(String sign, Piece piece) {
        double width = Sprites.rowWidth(Cells.SIZE) + Lettering.width(" ", Face.PLAIN, Cells.SIZE) + piece.width();
        return new Piece(sign + " " + piece.source(), width);
    }

    /** The pictogram stands before the first strong cell; without one, before the first cell. */
    private static int iconColumn(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).strong().isEmpty()) {
                return column;
            }
        }
        return 0;
    }

    private double tableWidth(int strut) {
        if (table.isEmpty()) {
            return 0;
        }
        double width = 0;
        for (int column = 0; column < columnCount(); column++) {
            width += Cells.width(widest(column), strut);
        }
        return width;
    }

    private double widest(int column) {
        return table.stream().mapToDouble(line -> line.get(column).width()).max().orElse(0);
    }

    /** The column that takes the room to spare: the last one with words. */
    private int stretched() {
        for (int column = columnCount() - 1; column > 0; column--) {
            if (!isNumeric(column)) {
                return column;
            }
        }
        return 0;
    }

    private boolean isNumeric(int column) {
        List<Boolean> numeric = fold.card().numeric();
        return column < numeric.size() && numeric.get(column);
    }

    private int columnCount() {
        int widest = fold.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Math.max(1, Math.max(columns.size(), widest));
    }

    private boolean hasHeadings() {
        return columns.stream().anyMatch(column -> !column.isEmpty());
    }
}
