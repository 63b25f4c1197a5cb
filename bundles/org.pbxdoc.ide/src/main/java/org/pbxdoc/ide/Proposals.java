/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** What can be written at a place of a text. */
public final class Proposals {

    private static final int MOST = 500;

    private final Provider<ContentAssistContextFactory> contexts;
    private final IdeContentProposalProvider provider;

    @Inject
    Proposals(Provider<ContentAssistContextFactory> contexts, IdeContentProposalProvider provider) {
        this.contexts = contexts;
        this.provider = provider;
    }

    /** Returns the proposals at the offset of the parsed resource, whose text is given beside it. */
    public List<Proposal> at(XtextResource resource, String text, int offset) {
        Collected collected = new Collected(offset);
        collect(resource, text, offset, provider, collected);
        return collected.sorted();
    }

    /** Hands what {@code maker} proposes at the offset to {@code acceptor}. */
    public void collect(
            XtextResource resource,
            String text,
            int offset,
            IdeContentProposalProvider maker,
            IIdeContentProposalAcceptor acceptor) {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            ContentAssistContextFactory factory = contexts.get();
            factory.setPool(worker);
            ContentAssistContext[] found = factory.create(text, new TextRegion(offset, 0), offset, resource);
            maker.createProposals(Arrays.asList(found), acceptor);
        } finally {
            worker.shutdownNow();
        }
    }

    private static final class Collected implements IIdeContentProposalAcceptor {
        private record Ranked(Proposal proposal, int priority) {}

        private final List<Ranked> ranked = new ArrayList<>();
        private final int offset;

        Collected(int offset) {
            this.offset = offset;
        }

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry == null) {
                return;
            }
            int typed = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
            String label = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
            String description = entry.getDescription() == null ? "" : entry.getDescription();
            ranked.add(new Ranked(
                    new Proposal(entry.getProposal(), offset - typed, typed, label, description), priority));
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return ranked.size() < MOST;
        }

        List<Proposal> sorted() {
            return ranked.stream()
                    .sorted(Comparator.comparingInt((Ranked one) -> -one.priority())
                            .thenComparing(one -> one.proposal().label()))
                    .map(Ranked::proposal)
                    .distinct()
                    .toList();
        }
    }
}
