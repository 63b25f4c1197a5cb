/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.colour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.language.load.StrictResource;

/** Tells what each word of a text means: many words of the language are values or names where they stand. */
public final class Colouring {

    private Colouring() {}

    /** Returns the words of {@code file} that mean something; none if it is not one of the customer's. */
    public static List<ColouredWord> of(Snapshot snapshot, Path file) {
        return snapshot.resource(file).map(Colouring::of).orElse(List.of());
    }

    /** Returns the words of {@code resource} in the order of the text; punctuation is left out. */
    public static List<ColouredWord> of(StrictResource resource) {
        String text = Snapshot.text(resource);
        Map<Integer, Meaning> parsed = parsed(resource);
        List<ColouredWord> words = new ArrayList<>();
        for (Lexeme lexeme : LanguageServices.shared().scanner().scan(text).all()) {
            Meaning meaning = meaning(lexeme.kind(), parsed.get(lexeme.offset()));
            if (meaning != null) {
                words.add(new ColouredWord(new Region(lexeme.offset(), lexeme.length()), meaning));
            }
        }
        return words;
    }

    private static Meaning meaning(TokenKind kind, Meaning parsed) {
        return switch (kind) {
            case KEYWORD -> parsed == null ? Meaning.KEYWORD : parsed;
            case NAME, LITERAL -> parsed == null ? Meaning.LITERAL : parsed;
            case TEXT -> Meaning.TEXT;
            case COMMENT -> Meaning.COMMENT;
            case PUNCTUATION, SPACE -> null;
        };
    }

    /** Where the parser knows more than the lexer, by offset. */
    private static Map<Integer, Meaning> parsed(StrictResource resource) {
        Map<Integer, Meaning> meanings = new HashMap<>();
        IParseResult parsed = resource.getParseResult();
        if (parsed == null || parsed.getRootNode() == null) {
            return meanings;
        }
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            Meaning meaning = leaf.isHidden() ? null : meaning(leaf);
            if (meaning != null) {
                meanings.put(leaf.getOffset(), meaning);
            }
        }
        return meanings;
    }

    private static Meaning meaning(INode leaf) {
        for (INode node = leaf; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
            EObject grammar = node.getGrammarElement();
            if (grammar == null) {
                continue;
            }
            if (grammar instanceof CrossReference) {
                return Meaning.REFERENCE;
            }
            if (GrammarUtil.containingRule(grammar) instanceof EnumRule) {
                return Meaning.VALUE;
            }
            Assignment assignment = GrammarUtil.containingAssignment(grammar);
            if (assignment != null) {
                return switch (assignment.getOperator()) {
                    case "?=" -> Meaning.KEYWORD;
                    default -> assignment.getFeature().equals("name") ? Meaning.DECLARATION : value(grammar);
                };
            }
        }
        return null;
    }

    private static Meaning value(EObject grammar) {
        return GrammarUtil.containingCrossReference((AbstractElement) grammar) != null
                ? Meaning.REFERENCE
                : Meaning.LITERAL;
    }
}
