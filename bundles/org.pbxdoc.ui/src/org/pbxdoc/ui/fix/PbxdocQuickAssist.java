/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.fix;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ui.editor.LiveProblem;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Offers what can be done about the problems at the cursor or, if there are none, in its line. */
public final class PbxdocQuickAssist implements IQuickAssistProcessor {

    /** The platform asks in the UI thread, which waits no longer; a later answer opens the list again. */
    private static final long PATIENCE_MS = 40;

    /** What was found at a place of a text. */
    private record Offer(String text, int offset, int length, List<Fix> fixes) {

        boolean isAt(IDocument document, int at, int extent) {
            return offset == at && length == extent && text.equals(document.get());
        }
    }

    private Offer late;

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof LiveProblem && !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        EditorModel model = Models.shared().of(viewer.getDocument());
        Offer offer = late;
        late = null;
        if (offer == null || !offer.isAt(viewer.getDocument(), context.getOffset(), context.getLength())) {
            Display display = viewer.getTextWidget().getDisplay();
            Point caret = viewer.getSelectedRange();
            CompletableFuture<Offer> asked = ask(model, viewer, context.getOffset(), context.getLength());
            try {
                offer = asked.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                asked.thenAccept(answer -> display.asyncExec(() -> openAgain(viewer, caret, answer)));
                return new ICompletionProposal[] {new Searching(context.getOffset())};
            } catch (ExecutionException e) {
                return new ICompletionProposal[0]; // the check of the folder tells what is wrong with it
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new ICompletionProposal[0];
            }
        }
        return offer.fixes().stream().map(fix -> new FixProposal(fix, viewer)).toArray(ICompletionProposal[]::new);
    }

    /** Fixes for where the caret was before would mend what nobody looks at any more. */
    private void openAgain(ISourceViewer viewer, Point caret, Offer answer) {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed() && viewer.getTextWidget().isFocusControl()
                && viewer.getDocument() != null && viewer.getSelectedRange().equals(caret)) {
            late = answer;
            ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }

    private static CompletableFuture<Offer> ask(EditorModel model, ISourceViewer viewer, int offset, int length) {
        Region at = new Region(offset, Math.max(0, length));
        Region line = line(viewer.getDocument(), offset);
        return model.ask(question -> new Offer(question.text(), offset, length, FixesAt.find(question, at, line, Locale.getDefault())));
    }

    private static Region line(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return new Region(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            return new Region(offset, 0);
        }
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
