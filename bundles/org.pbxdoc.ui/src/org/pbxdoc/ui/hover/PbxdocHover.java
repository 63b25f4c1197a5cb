/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.hover;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.ide.hover.HoverText;
import org.pbxdoc.ide.hover.Hovers;
import org.pbxdoc.ui.model.Models;

/** Shows what there is to know about the word under the mouse or, on the focus key, under the cursor. */
public final class PbxdocHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    /** How long the UI thread waits; an answer from a known state takes a fraction of it. */
    private static final long PATIENCE_MS = 40;

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        for (Lexeme lexeme : LanguageServices.shared().scanner().scan(viewer.getDocument().get()).within(offset, 1)) {
            if (lexeme.kind() != TokenKind.SPACE && lexeme.kind() != TokenKind.COMMENT) {
                return new Region(lexeme.offset(), lexeme.length());
            }
        }
        return null;
    }

    /** Asked in the background by the mouse and in the UI thread by the focus key, where a late answer comes into the window. */
    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        int offset = region.getOffset();
        CompletableFuture<Optional<String>> answer = Models.shared().of(viewer.getDocument())
                .ask(question -> Hovers.at(
                                question.snapshot(), question.file(), offset, Locale.getDefault(), question.checkpoint())
                        .map(HoverText::markdown));
        CompletableFuture<Optional<String>> calm = answer.exceptionally(gone -> Optional.empty());
        if (Display.getCurrent() == null) {
            return calm.join().orElse(null);
        }
        try {
            return calm.get(PATIENCE_MS, TimeUnit.MILLISECONDS).orElse(null);
        } catch (TimeoutException | ExecutionException e) {
            return new Answer(calm);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return String.valueOf(getHoverInfo2(viewer, region));
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return RichControl.CREATOR;
    }
}
