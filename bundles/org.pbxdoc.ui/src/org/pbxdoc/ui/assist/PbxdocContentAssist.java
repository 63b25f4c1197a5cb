/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.assist;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.pbxdoc.ide.complete.Completion;
import org.pbxdoc.ide.complete.Completions;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** Offers what can be written at the cursor. The platform asks in a thread of its own. */
public final class PbxdocContentAssist implements IContentAssistProcessor {

    /** What could be written when it was asked for. */
    record Offer(String text, int offset, List<Completion> all) {

        /** Whoever types fast is further by now; the platform shows what it gets. */
        Stream<Completion> still(String now) {
            int typed = now.length() - text.length();
            return now.equals(text) ? all.stream() : all.stream().filter(one -> typed > 0
                    && offset + typed <= now.length()
                    && one.fits(now.substring(one.region().offset(), offset + typed)));
        }
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        AssistSessions sessions = AssistSessions.of(viewer);
        if (sessions == null || sessions.isAutomatic()) {
            // A list that nobody has asked for takes the return key of somebody who types on.
            return new ICompletionProposal[0];
        }
        EditorModel model = Models.shared().of(viewer.getDocument());
        CompletableFuture<Offer> asked = model.ask(question -> new Offer(
                question.text(), offset, Completions.shared().at(question.snapshot(), question.file(), offset)));
        try {
            Offer offer = asked.get();
            return offer.still(model.text())
                    .map(one -> new Proposal(one, model, true))
                    .toArray(ICompletionProposal[]::new);
        } catch (ExecutionException e) {
            return new ICompletionProposal[0]; // a text that cannot be read proposes nothing; the check says why
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new ICompletionProposal[0];
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
