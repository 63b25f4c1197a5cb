/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;
import org.pbxdoc.language.load.StrictResource;

/** The formatter of the language, for editors, the language server and quick fixes; a text with syntax errors is left alone. */
public class PbxdocFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        IEObjectRegion file = request.getTextRegionAccess().regionForRootEObject();
        if (file == null || !isReadable(request)) {
            return List.of();
        }
        List<ITextReplacement> replacements = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (Layout.Placed placed : Layout.of(TokenReader.read(file))) {
            between.append(placed.space());
            if (placed.token().isComment()) {
                between.append(placed.text());
                continue;
            }
            IHiddenRegion hidden = placed.token().hidden();
            if (hidden.isUndefined() || !request.isFormatUndefinedHiddenRegionsOnly()) {
                replace(hidden, between.toString(), request, replacements);
            }
            between.setLength(0);
            if (placed.token().word().isPresent()) {
                ISemanticRegion word = placed.token().word().get();
                replace(word, placed.text(), request, replacements);
            }
        }
        return replacements;
    }

    private static boolean isReadable(FormatterRequest request) {
        boolean faulty = request.getTextRegionAccess().getResource() instanceof StrictResource resource
                && resource.fault().isPresent();
        return !faulty && !request.getTextRegionAccess().hasSyntaxError();
    }

    private static void replace(
            ITextSegment place, String text, FormatterRequest request, List<ITextReplacement> replacements) {
        if (isAskedFor(place, request) && !text.equals(place.getText())) {
            replacements.add(place.replaceWith(text));
        }
    }

    private static boolean isAskedFor(ITextSegment place, FormatterRequest request) {
        for (ITextRegion region : request.getRegions()) {
            if (place.getOffset() < region.getOffset() + region.getLength()
                    && region.getOffset() < place.getOffset() + place.getLength()
                    || region.contains(place)) {
                return true;
            }
        }
        return request.getRegions().isEmpty();
    }
}
