/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.pbxdoc.language.model.LocalText;

/** Turns a parsed text into the tokens of its layout; the last one is the end. */
final class TokenReader {

    private final List<Token> tokens = new ArrayList<>();
    private final Deque<EObject> open = new ArrayDeque<>();
    private final StringBuilder space = new StringBuilder();

    private TokenReader(EObject file) {
        open.push(file);
    }

    static List<Token> read(IEObjectRegion file) {
        TokenReader reader = new TokenReader(file.getSemanticElement());
        IHiddenRegion hidden = file.getPreviousHiddenRegion();
        reader.hidden(hidden);
        ISemanticRegion word = hidden.getNextSemanticRegion();
        while (word != null) {
            reader.word(word, hidden);
            hidden = word.getNextHiddenRegion();
            reader.hidden(hidden);
            word = hidden.getNextSemanticRegion();
        }
        reader.tokens.add(Token.comment(Token.Kind.END, "", reader.takeSpace(), hidden));
        return reader.tokens;
    }

    private void hidden(IHiddenRegion region) {
        for (IHiddenRegionPart part : region.getParts()) {
            if (!part.getText().startsWith("/")) {
                space.append(part.getText());
            } else if (part.getText().startsWith("//")) {
                tokens.add(Token.comment(Token.Kind.LINE_COMMENT, part.getText().stripTrailing(), takeSpace(), region));
                space.append('\n');
            } else {
                String text = part.getText().replaceAll("\r\n?", "\n");
                tokens.add(Token.comment(Token.Kind.BLOCK_COMMENT, text, takeSpace(), region));
            }
        }
    }

    private void word(ISemanticRegion word, IHiddenRegion before) {
        Token.Kind kind = kind(word);
        boolean item = kind != Token.Kind.COMMA && ItemStart.owner(word).filter(owner -> owner == open.peek()).isPresent();
        // The value of a text block does not depend on its line ends, and the file has one kind of them.
        String text = word.getText().startsWith("\"\"\"") ? word.getText().replace("\r\n", "\n") : word.getText();
        Token token = new Token(kind, text, takeSpace(), item, before, Optional.of(word));
        tokens.add(token);
        if (token.opens()) {
            open.push(word.getSemanticElement());
        } else if (token.closes()) {
            open.pop();
        }
    }

    private String takeSpace() {
        String taken = space.toString();
        space.setLength(0);
        return taken;
    }

    private static Token.Kind kind(ISemanticRegion word) {
        if (!(word.getGrammarElement() instanceof Keyword keyword)) {
            return Token.Kind.WORD;
        }
        boolean text = word.getSemanticElement() instanceof LocalText;
        return switch (keyword.getValue()) {
            case "{" -> text ? Token.Kind.OPEN_TEXT : Token.Kind.OPEN;
            case "}" -> text ? Token.Kind.CLOSE_TEXT : Token.Kind.CLOSE;
            case "," -> Token.Kind.COMMA;
            case ".." -> Token.Kind.RANGE;
            default -> Token.Kind.WORD;
        };
    }
}
