/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.typing;

import java.util.Optional;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.pbxdoc.ide.typing.LineBreaks;
import org.pbxdoc.ide.typing.Pairs;
import org.pbxdoc.ide.typing.Stroke;
import org.pbxdoc.ui.editor.EditorPreferences;

/** Lets keys do more than write their sign. */
public final class TypingAid implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.doit && command.getCommandCount() == 1) {
            stroke(document, command).ifPresent(stroke -> {
                command.offset = stroke.region().offset();
                command.length = stroke.region().length();
                command.text = stroke.text();
                command.caretOffset = stroke.cursor();
                command.shiftsCaret = false;
            });
        }
    }

    private static Optional<Stroke> stroke(IDocument document, DocumentCommand command) {
        String typed = command.text == null ? "" : command.text;
        if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), typed) >= 0) {
            return Optional.of(LineBreaks.typed(document.get(), command.offset, typed));
        }
        if (command.length == 0 && typed.equals("\t")) {
            return Optional.of(LineBreaks.tabbed(document.get(), command.offset));
        }
        if (command.length == 1 && typed.isEmpty() && closesPairs()) {
            return Pairs.erased(document.get(), command.offset);
        }
        if (command.length == 0 && typed.length() == 1) {
            return sign(document, command.offset, typed.charAt(0));
        }
        return Optional.empty();
    }

    private static Optional<Stroke> sign(IDocument document, int offset, char sign) {
        if (Character.isLetterOrDigit(sign) || Character.isWhitespace(sign)) {
            return Optional.empty(); // most keys have nothing to look up
        }
        Optional<Stroke> pair = closesPairs() ? Pairs.typed(document.get(), offset, sign) : Optional.empty();
        return pair.isEmpty() && sign == '}' ? LineBreaks.closed(document.get(), offset) : pair;
    }

    private static boolean closesPairs() {
        return EditorPreferences.is(EditorPreferences.CLOSE_PAIRS);
    }
}
