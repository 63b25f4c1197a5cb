/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.pbxdoc.ide.complete.Completion;
import org.pbxdoc.ide.complete.Completions;
import org.pbxdoc.ide.complete.Template;
import org.pbxdoc.ui.model.Models;

/** Offers what can be written at the cursor. */
public final class PbxdocContentAssist implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Models.shared().of(viewer.getDocument())
                .ask(question -> Completions.shared().at(question.snapshot(), question.file(), offset))
                .join().stream().map(PbxdocContentAssist::completion).toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal completion(Completion completion) {
        String text = completion.snippet() ? new Template("", List.of(), completion.text()).plain() : completion.text();
        return new CompletionProposal(text, completion.region().offset(), completion.region().length(), text.length(),
                null, completion.label(), null, completion.detail().isEmpty() ? null : completion.detail());
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
