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
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Proposal;

/** Offers what can be written at the cursor. */
public final class PbxdocContentAssist implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        OpenFile open = OpenFile.of(viewer.getDocument());
        List<Proposal> proposals = LanguageServices.shared()
                .proposals(open.customer(), open.path(), offset);
        return proposals.stream().map(PbxdocContentAssist::completion).toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal completion(Proposal proposal) {
        return new CompletionProposal(proposal.text(), proposal.offset(), proposal.length(), proposal.text().length(),
                null, proposal.label(), null, proposal.description().isEmpty() ? null : proposal.description());
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
