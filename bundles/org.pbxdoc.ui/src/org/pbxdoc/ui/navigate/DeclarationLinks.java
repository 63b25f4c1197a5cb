/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.ui.model.LiveStructure;

/**
 * Makes names links to what they name, for Ctrl+click and F3.
 *
 * <p>The platform asks in the UI thread, so only what is known already is answered: the links of the text, or, in the
 * moment after a key when they are not known yet, any word. The link itself asks and opens when the answer is there.
 */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion at, boolean severalAllowed) {
        IDocument document = viewer.getDocument();
        if (document == null || !LiveStructure.isOpen(document)) {
            return null;
        }
        return region(document, at.getOffset())
                .map(region -> new IHyperlink[] {new DeclarationLink(document, region)})
                .orElse(null);
    }

    private static Optional<Region> region(IDocument document, int offset) {
        String text = document.get();
        Optional<LiveStructure.Structure> known = LiveStructure.of(document).filter(structure -> structure.text().equals(text));
        if (known.isPresent()) {
            return known.get().links().stream().filter(region -> region.touches(offset)).findFirst();
        }
        return LanguageServices.shared().scanner().scan(text).within(Math.max(0, offset - 1), 2).stream()
                .filter(lexeme -> lexeme.kind() == TokenKind.NAME || lexeme.kind() == TokenKind.KEYWORD)
                .map(DeclarationLinks::region)
                .filter(region -> region.touches(offset))
                .findFirst();
    }

    private static Region region(Lexeme lexeme) {
        return new Region(lexeme.offset(), lexeme.length());
    }
}
