/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.pbxdoc.language.services.PbxdocGrammarAccess;

/** The form of names: a word of letters, digits and dashes; words of the language are escaped where they must be. */
public final class ElementName {

    private static final Set<String> WORDS_THAT_ARE_NAMES = words();

    private ElementName() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        PbxdocGrammarAccess grammar = LanguageServices.shared().part(PbxdocGrammarAccess.class);
        EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class).forEach(word -> words.add(word.getValue()));
        return words;
    }

    /** Returns {@code name} as it has to be written; nothing if it cannot be a name. */
    public static Optional<String> written(String name) {
        List<Lexeme> lexemes = LanguageServices.shared().scanner().scan(name).all();
        if (lexemes.size() != 1) {
            return Optional.empty();
        }
        return switch (lexemes.get(0).kind()) {
            case NAME -> Optional.of(name);
            case KEYWORD -> Optional.of(WORDS_THAT_ARE_NAMES.contains(name) ? name : "^" + name);
            default -> Optional.empty();
        };
    }
}
