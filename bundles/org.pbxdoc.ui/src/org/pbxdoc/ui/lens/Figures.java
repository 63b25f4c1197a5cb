/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.lens.Lens;
import org.pbxdoc.ide.lens.Lenses;
import org.pbxdoc.ui.editor.EditorPreferences;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Shows above elements how much of them is used. */
public final class Figures extends AbstractCodeMiningProvider {

    private static final String BETWEEN = " · ";

    private record Line(int number, String words) {}

    private static final class Figure extends LineHeaderCodeMining {

        Figure(Line line, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
            super(line.number(), document, provider);
            setLabel(line.words());
        }
    }

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        if (document == null || !EditorPreferences.is(EditorPreferences.FIGURES)) {
            return CompletableFuture.completedFuture(List.of());
        }
        return Models.shared().of(document).ask(Figures::lines).thenApply(lines -> minings(document, lines));
    }

    private static List<Line> lines(EditorModel.Question question) {
        Map<Integer, String> byLine = new TreeMap<>();
        TextLines lines = TextLines.of(question.text());
        for (Lens lens : Lenses.of(question.snapshot(), question.file(), Locale.getDefault())) {
            byLine.merge(lines.line(lens.offset()), lens.text(), (one, other) -> one + BETWEEN + other);
        }
        return byLine.entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue())).toList();
    }

    private List<? extends ICodeMining> minings(IDocument document, List<Line> lines) {
        List<ICodeMining> minings = new ArrayList<>();
        for (Line line : lines) {
            try {
                minings.add(new Figure(line, document, this));
            } catch (BadLocationException e) {
                return minings; // the text has become shorter; what typing asks for next comes at once
            }
        }
        return minings;
    }
}
