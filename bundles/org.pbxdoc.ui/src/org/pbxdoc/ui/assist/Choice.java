/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.assist;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pbxdoc.ui.Icons;

/** One of the words that a gap lets choose from; it takes the place of what stands in the gap by then. */
final class Choice implements ICompletionProposal, ICompletionProposalExtension2 {

    private final String word;
    private Position gap;

    Choice(String word) {
        this.word = word;
    }

    void in(Position place) {
        gap = place;
    }

    @Override
    public String getDisplayString() {
        return word;
    }

    @Override
    public Image getImage() {
        return Icons.get("assist_value");
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument());
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(gap.getOffset(), gap.getLength(), word);
        } catch (BadLocationException e) {
            ILog.of(Choice.class).error("A gap has lost its place", e);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(gap.getOffset(), Math.max(0, offset - gap.getOffset()));
            return word.startsWith(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(gap.getOffset() + word.length(), 0);
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before it is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
