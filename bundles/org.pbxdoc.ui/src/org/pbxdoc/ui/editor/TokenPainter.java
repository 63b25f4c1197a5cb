/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Lexemes;
import org.pbxdoc.ide.Scanner;

/** Paints the tokens that an edit changed, however far its effect reaches. */
final class TokenPainter implements IPresentationDamager, IPresentationRepairer {

    private final Scanner scanner;
    private final Meanings meanings;
    private IDocument document;
    private Lexemes lexemes = Lexemes.NONE;
    private String scanned;

    TokenPainter(Scanner scanner, Meanings meanings) {
        this.scanner = scanner;
        this.meanings = meanings;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        scanned = null;
        lexemes = Lexemes.NONE;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        Lexemes before = lexemes;
        scan();
        if (partitioningChanged) {
            return partition;
        }
        Lexeme difference = lexemes.differenceTo(before);
        int start = Math.min(difference.offset(), event.getOffset());
        int typed = event.getText() == null ? 0 : event.getText().length();
        int end = Math.max(difference.end(), event.getOffset() + typed);
        return new Region(start, end - start);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        scan();
        int damageEnd = damage.getOffset() + damage.getLength();
        for (Lexeme lexeme : lexemes.within(damage.getOffset(), damage.getLength())) {
            int start = Math.max(lexeme.offset(), damage.getOffset());
            int length = Math.min(lexeme.end(), damageEnd) - start;
            TextAttribute look = TokenColours.of(lexeme.kind(), meanings.of(lexeme.offset(), lexeme.length()));
            if (length > 0) {
                presentation.addStyleRange(new StyleRange(
                        start, length, look.getForeground(), look.getBackground(), look.getStyle()));
            }
        }
    }

    private void scan() {
        String text = document.get();
        if (!text.equals(scanned)) {
            lexemes = scanner.scan(text);
            scanned = text;
        }
    }
}
