/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SymbolKind;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.colour.ColouredWord;
import org.pbxdoc.ide.colour.Colouring;
import org.pbxdoc.ide.colour.Meaning;
import org.pbxdoc.ide.fold.Folding;
import org.pbxdoc.ide.hover.HoverText;
import org.pbxdoc.ide.hover.Hovers;
import org.pbxdoc.ide.lens.Lenses;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ide.outline.Domain;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ide.select.Selections;
import org.pbxdoc.language.finding.Place;

/** Answers the questions of somebody who reads: what is this, where is it, what is in here. */
final class Reading {

    /** The words that the protocol has for meanings, in the order of {@link Meaning}. */
    static final List<String> TOKENS =
            List.of("keyword", "enumMember", "variable", "variable", "string", "number", "comment");

    /** A name is marked where it is given. */
    static final List<String> MODIFIERS = List.of("declaration");

    private Reading() {}

    static Hover hover(Desk.Question question, Position position) {
        Optional<HoverText> text = Hovers.at(
                question.snapshot(), question.file(), question.offset(position), question.client().locale(), question.checkpoint());
        return text.map(one -> new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, one.markdown()), Places.range(question.lines(), one.region())))
                .orElse(null);
    }

    static List<Location> definition(Desk.Question question, Position position) {
        return locations(question, Navigation.definition(question.snapshot(), question.file(), question.offset(position)).stream().toList());
    }

    static List<Location> references(Desk.Question question, Position position, boolean declaration) {
        return locations(question, Navigation.references(
                question.snapshot(), question.file(), question.offset(position), declaration));
    }

    private static List<Location> locations(Desk.Question question, List<TextPlace> places) {
        return places.stream()
                .flatMap(place -> question.places().location(place, question.client().texts()).stream())
                .toList();
    }

    static List<DocumentHighlight> highlights(Desk.Question question, Position position) {
        return Navigation.occurrences(question.snapshot(), question.file(), question.offset(position)).stream()
                .map(place -> new DocumentHighlight(Places.range(question.lines(), place.region()), DocumentHighlightKind.Text))
                .toList();
    }

    static List<DocumentSymbol> symbols(Desk.Question question) {
        return Outline.of(question.snapshot(), question.file()).stream()
                .map(entry -> symbol(entry, question.lines()))
                .toList();
    }

    private static DocumentSymbol symbol(OutlineEntry entry, TextLines lines) {
        String detail = (entry.kind() + (entry.title().isEmpty() ? "" : " · " + entry.title())).strip();
        return new DocumentSymbol(
                entry.name().isBlank() ? "?" : entry.name(),
                kind(entry.domain()),
                Places.range(lines, entry.whole()),
                Places.range(lines, entry.head()),
                detail,
                entry.children().stream().map(child -> symbol(child, lines)).toList());
    }

    /** The protocol knows kinds of programs only; these at least look different from each other. */
    static SymbolKind kind(Domain domain) {
        return switch (domain) {
            case DOSSIER -> SymbolKind.File;
            case CATALOGUE -> SymbolKind.Package;
            case PEOPLE -> SymbolKind.Class;
            case PLACES -> SymbolKind.Namespace;
            case SYSTEM -> SymbolKind.Module;
            case LINES -> SymbolKind.Interface;
            case NUMBERS -> SymbolKind.Number;
            case USERS -> SymbolKind.Object;
            case CALLS -> SymbolKind.Function;
            case DECT -> SymbolKind.Struct;
            case NETWORK -> SymbolKind.Field;
            case AVAILABILITY -> SymbolKind.Property;
            case WORK -> SymbolKind.Event;
        };
    }

    static List<FoldingRange> folds(Desk.Question question) {
        TextLines lines = question.lines();
        return Folding.of(lines.text(), LanguageServices.shared().scanner().scan(lines.text())).stream()
                .map(fold -> {
                    FoldingRange range = new FoldingRange(lines.line(fold.region().offset()), lines.line(fold.region().end()));
                    range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
                    return range;
                })
                .toList();
    }

    static List<SelectionRange> selections(Desk.Question question, List<Position> positions) {
        return positions.stream().map(position -> selection(question, position)).toList();
    }

    private static SelectionRange selection(Desk.Question question, Position position) {
        List<Region> regions = Selections.around(question.snapshot(), question.file(), question.offset(position));
        SelectionRange outer = null;
        for (int i = regions.size() - 1; i >= 0; i--) {
            outer = new SelectionRange(Places.range(question.lines(), regions.get(i)), outer);
        }
        return outer == null ? new SelectionRange(new Range(position, position), null) : outer;
    }

    static List<CodeLens> lenses(Desk.Question question) {
        return Lenses.of(question.snapshot(), question.file(), question.client().locale()).stream()
                .map(lens -> {
                    Place place = org.pbxdoc.language.finding.Places.of(lens.element(), null);
                    Range range = Places.range(question.lines(), new Region(place.offset(), place.length()));
                    return new CodeLens(range, new Command(lens.text(), ""), null);
                })
                .toList();
    }

    /** Words of several lines are told line by line, since most clients can show them no other way. */
    static SemanticTokens tokens(Desk.Question question) {
        List<Integer> numbers = new ArrayList<>();
        TextLines lines = question.lines();
        int line = 0;
        int column = 0;
        for (ColouredWord word : Colouring.of(question.snapshot().resource(question.file()).orElseThrow())) {
            int last = lines.line(word.region().end());
            for (int at = lines.line(word.region().offset()); at <= last; at++) {
                int start = Math.max(word.region().offset(), lines.start(at));
                int length = Math.min(word.region().end(), lines.end(at)) - start;
                if (length > 0) {
                    int from = start - lines.start(at);
                    numbers.addAll(List.of(
                            at - line,
                            at == line ? from - column : from,
                            length,
                            word.meaning().ordinal(),
                            word.meaning() == Meaning.DECLARATION ? 1 : 0));
                    line = at;
                    column = from;
                }
            }
        }
        return new SemanticTokens(numbers);
    }
}
