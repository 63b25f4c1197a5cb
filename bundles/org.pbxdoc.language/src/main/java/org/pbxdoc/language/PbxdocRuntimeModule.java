/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language;

import com.google.inject.Binder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.ResourceSetGlobalScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.pbxdoc.language.formatting.PbxdocFormatter;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.literal.LiteralConverters;
import org.pbxdoc.language.message.LinkingMessages;
import org.pbxdoc.language.message.SyntaxMessages;
import org.pbxdoc.language.scoping.ElementNames;

/** Binds the language's own parts in place of Xtext's defaults. */
public class PbxdocRuntimeModule extends AbstractPbxdocRuntimeModule {

    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return LiteralConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return ElementNames.class;
    }

    /** All files of a customer's folder see each other; they are in one resource set. */
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return ResourceSetGlobalScopeProvider.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return StrictResource.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return PbxdocFormatter.class;
    }

    /** The language is UTF-8 on every machine. */
    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class)
                .annotatedWith(DispatchingProvider.Runtime.class)
                .toInstance(uri -> "UTF-8");
    }
}
