/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.inject.Binder;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.pbxdoc.language.ide.AbstractPbxdocIdeModule;

/** Binds what editors need beside the language itself. */
final class PbxdocIdeModule extends AbstractPbxdocIdeModule {

    /** A customer's files are all in one resource set; the language itself binds how they see each other. */
    @Override
    public void configureIResourceDescriptionsLiveScope(Binder binder) {
        // Nothing to add.
    }

    public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
        return PlacesInGrammar.class;
    }
}
