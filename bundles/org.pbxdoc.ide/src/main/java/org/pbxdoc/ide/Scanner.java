/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Cuts a text into tokens with the very lexer that the parser uses, so colours never disagree with the language. */
public final class Scanner {

    private final Provider<Lexer> lexers;
    private final Map<Integer, String> names;

    @Inject
    Scanner(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, ITokenDefProvider names) {
        this.lexers = lexers;
        this.names = names.getTokenDefMap();
    }

    /** Returns the tokens of the text. */
    public Lexemes scan(String text) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        List<Lexeme> lexemes = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            CommonToken common = (CommonToken) token;
            int offset = common.getStartIndex();
            lexemes.add(new Lexeme(offset, common.getStopIndex() + 1 - offset, kind(common)));
        }
        return new Lexemes(lexemes, text.length());
    }

    private TokenKind kind(CommonToken token) {
        String name = names.getOrDefault(token.getType(), "");
        if (name.startsWith("'")) {
            return Character.isLetter(name.charAt(1)) ? TokenKind.KEYWORD : TokenKind.PUNCTUATION;
        }
        return switch (name) {
            case "RULE_STRING", "RULE_TEXT_BLOCK" -> TokenKind.TEXT;
            case "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> TokenKind.COMMENT;
            case "RULE_WS" -> TokenKind.SPACE;
            case "RULE_ID" -> TokenKind.NAME;
            case "RULE_LITERAL", "RULE_AT_WORD", "RULE_COLON_WORD" -> TokenKind.LITERAL;
            default -> unfinished(token);
        };
    }

    /** A quote without its partner is still text while it is being typed. */
    private static TokenKind unfinished(CommonToken token) {
        return token.getText() != null && token.getText().startsWith("\"") ? TokenKind.TEXT : TokenKind.PUNCTUATION;
    }
}
