/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.assist;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.core.runtime.ILog;
import org.pbxdoc.ide.complete.Completion;
import org.pbxdoc.ide.complete.Completions;
import org.pbxdoc.ui.Icons;
import org.pbxdoc.ui.hover.RichControl;
import org.pbxdoc.ui.model.EditorModel;

/** One line of the list, and what it writes. */
final class Proposal
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension3,
                ICompletionProposalExtension4,
                ICompletionProposalExtension5,
                ICompletionProposalExtension6 {

    private final Completion completion;
    private final EditorModel model;
    private final boolean insertable;
    private Point selection;

    /** A proposal that is {@code insertable} need not be shown if it is the only one. */
    Proposal(Completion completion, EditorModel model, boolean insertable) {
        this.completion = completion;
        this.model = model;
        this.insertable = insertable;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(completion.label());
        if (!completion.detail().isEmpty()) {
            shown.append("  " + completion.detail(), StyledString.DECORATIONS_STYLER);
        }
        return shown;
    }

    @Override
    public Image getImage() {
        return Icons.get("assist_" + completion.kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return offset >= start() && completion.fits(typed(document, offset));
    }

    private int start() {
        return completion.region().offset();
    }

    private String typed(IDocument document, int offset) {
        try {
            return document.get(start(), Math.max(0, offset - start()));
        } catch (BadLocationException e) {
            return "\n"; // nothing fits that is not there any more
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("asked with the viewer");
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        Point selected = viewer.getSelectedRange();
        int end = Math.max(offset, selected.x <= offset ? selected.x + selected.y : offset);
        if (!validate(document, offset, null)) {
            return; // typing went on before the list could
        }
        try {
            if ((stateMask & SWT.MOD1) != 0) {
                end = endOfWord(document, end);
            }
            if (completion.snippet()) {
                selection = new Gaps(viewer, completion.text()).write(start(), end);
            } else {
                document.replace(start(), end - start(), completion.text());
                selection = new Point(start() + completion.text().length(), 0);
            }
        } catch (BadLocationException e) {
            ILog.of(Proposal.class).error("A proposal has lost its place", e);
        }
    }

    private static int endOfWord(IDocument document, int from) throws BadLocationException {
        int end = from;
        while (end < document.getLength() && (Character.isLetterOrDigit(document.getChar(end)) || document.getChar(end) == '-')) {
            end++;
        }
        return end;
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        Optional<String> said = model
                .ask(question -> Completions.documentation(question.snapshot(), completion.subject(), Locale.getDefault()))
                .exceptionally(gone -> Optional.empty())
                .join();
        return said.orElse(null);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null; // asked in the background, where it takes time
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return RichControl.CREATOR;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return completion.snippet() ? null : completion.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return start();
    }

    @Override
    public boolean isAutoInsertable() {
        return insertable && !completion.snippet();
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
    public IContextInformation getContextInformation() {
        return null;
    }
}
