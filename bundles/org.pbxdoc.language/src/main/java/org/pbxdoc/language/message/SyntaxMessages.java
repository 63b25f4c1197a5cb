/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.message;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.pbxdoc.language.finding.Messages;
import org.pbxdoc.language.literal.NoCount;

/** Says what the parser stumbled over; the code is the finding's id and the data are its arguments. */
@Singleton // The words of the language are collected from its grammar, which takes longer than reading a file.
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Something stands where it cannot. */
    public static final String UNEXPECTED = "SYN001";

    /** A text in quotes is not closed on its line. */
    public static final String OPEN_TEXT = "SYN002";

    /** A value is not of its kind. */
    public static final String BAD_VALUE = "SYN003";

    /** A word of the language stands where a name is wanted. */
    public static final String RESERVED = "SYN004";

    /** The file ends too early. */
    public static final String END = "SYN005";

    private final Set<String> keywords;

    @Inject
    public SyntaxMessages(IGrammarAccess grammar) {
        this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        Token token = error == null ? null : error.token;
        if (token == null) {
            return character(String.valueOf(context.getDefaultMessage()));
        }
        String text = token.getText() == null ? "" : token.getText();
        if (token.getType() == Token.EOF) {
            return message(END);
        }
        if (error instanceof NoViableAltException && keywords.contains(text) && Character.isLetter(text.charAt(0))) {
            return message(RESERVED, text);
        }
        return message(UNEXPECTED, text);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof NoCount wrong
                ? message(BAD_VALUE + ".count", wrong.text())
                : message(BAD_VALUE, context.getDefaultMessage());
    }

    /** The lexer gives no token, only its own words about a character. */
    private static SyntaxErrorMessage character(String lexer) {
        if (lexer.contains("expecting '\"'") || lexer.contains("'\\\"'")) {
            return message(OPEN_TEXT);
        }
        if (lexer.contains("<EOF>")) {
            return message(END + ".comment");
        }
        int at = lexer.indexOf("character '");
        int end = lexer.indexOf('\'', at + 11);
        return message(UNEXPECTED, at < 0 || end < 0 ? lexer : lexer.substring(at + 11, end));
    }

    private static SyntaxErrorMessage message(String code, String... data) {
        return new SyntaxErrorMessage(Messages.say(code, Locale.ROOT, List.of(data)), code, data);
    }
}
