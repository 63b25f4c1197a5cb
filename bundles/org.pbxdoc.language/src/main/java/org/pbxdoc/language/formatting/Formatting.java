/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pbxdoc.language.PbxdocStandaloneSetup;

/** Formats a whole text, outside of any editor. */
public final class Formatting {

    private static final URI PLACE = URI.createURI("memory:/text.pbxdoc");

    private Formatting() {}

    /** Returns {@code text} laid out; the same text if it has syntax errors or is not Unicode. */
    public static String format(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        Injector injector = PbxdocStandaloneSetup.injector();
        XtextResource resource = parse(text, injector.getInstance(XtextResourceSet.class));
        if (resource.getParseResult().hasSyntaxErrors()) {
            return text; // of what could not be read there may be parts that belong to nothing
        }
        ITextRegionAccess access =
                injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
        List<ITextReplacement> replacements = injector.getInstance(IFormatter2.class).format(request);
        return replacements.isEmpty() ? text : access.getRewriter().renderToString(replacements);
    }

    private static XtextResource parse(String text, XtextResourceSet set) {
        XtextResource resource = (XtextResource) set.createResource(PLACE);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
