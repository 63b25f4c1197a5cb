/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider;
import org.eclipse.ui.texteditor.stickyscroll.StickyLine;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.fold.Fold;
import org.pbxdoc.ide.fold.Folding;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ui.model.LiveStructure;

/** Keeps the first lines of the elements that one is in on the screen while their ends are scrolled through. */
public final class StickyElements implements IStickyLinesProvider {

    private String read = "";
    private TextLines lines = TextLines.of("");
    private List<Fold> blocks = List.of();

    @Override
    public List<IStickyLine> getStickyLines(ISourceViewer viewer, int line, StickyLinesProperties properties) {
        IDocument document = viewer.getDocument();
        read(document.get());
        int offset = lines.start(line);
        List<OutlineEntry> entries = LiveStructure.of(document)
                .filter(structure -> structure.text().equals(read))
                .map(LiveStructure.Structure::entries)
                .orElse(List.of());
        Set<Integer> sticky = new TreeSet<>();
        for (Fold block : blocks) {
            if (block.region().offset() < offset && offset < block.region().end()) {
                sticky.add(lines.line(start(block, entries)));
            }
        }
        return sticky.stream().filter(first -> first < line).<IStickyLine>map(first -> new StickyLine(first, viewer)).toList();
    }

    /** A long title puts the brace of an element on a later line than its name. */
    private static int start(Fold block, List<OutlineEntry> entries) {
        return entries.stream()
                .flatMap(StickyElements::flat)
                .filter(entry -> entry.whole().end() == block.region().end() && entry.whole().holds(block.region()))
                .mapToInt(entry -> entry.whole().offset())
                .min()
                .orElse(block.region().offset());
    }

    private static Stream<OutlineEntry> flat(OutlineEntry entry) {
        return Stream.concat(Stream.of(entry), entry.children().stream().flatMap(StickyElements::flat));
    }

    private void read(String text) {
        if (!text.equals(read)) {
            read = text;
            lines = TextLines.of(text);
            blocks = Folding.of(text, LanguageServices.shared().scanner().scan(text)).stream()
                    .filter(fold -> !fold.comment())
                    .toList();
        }
    }
}
