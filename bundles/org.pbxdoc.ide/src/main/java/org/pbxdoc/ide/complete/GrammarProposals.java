/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Arrays;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Finds which pieces of the grammar can follow at a place. */
final class GrammarProposals {

    private final Provider<ContentAssistContextFactory> contexts;

    @Inject
    GrammarProposals(Provider<ContentAssistContextFactory> contexts) {
        this.contexts = contexts;
    }

    /** Hands what {@code maker} proposes at the offset of the parsed resource, whose text is given beside it, to {@code acceptor}. */
    void collect(
            XtextResource resource,
            String text,
            int offset,
            IdeContentProposalProvider maker,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistContextFactory factory = contexts.get();
        // In the thread that asks: models are looked at by one only, and its stack holds deep nesting.
        factory.setPool(MoreExecutors.newDirectExecutorService());
        ContentAssistContext[] found = factory.create(text, new TextRegion(offset, 0), offset, resource);
        maker.createProposals(Arrays.asList(found), acceptor);
    }
}
