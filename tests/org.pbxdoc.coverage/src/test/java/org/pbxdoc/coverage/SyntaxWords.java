/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Words for one part of the grammar. */
final class SyntaxWords {

    /** Objects that are written like a value. */
    private static final Set<String> VALUES = Set.of("LocalText", "Destination");

    private static final int MOST_WORDS = 12;

    private final Grammar grammar;

    SyntaxWords(Grammar grammar) {
        this.grammar = grammar;
    }

    static boolean isValue(ParserRule rule) {
        return VALUES.contains(rule.getName()) || GrammarUtil.isDatatypeRule(rule);
    }

    static boolean isWord(AbstractElement part) {
        AbstractElement word = part instanceof Assignment assignment ? assignment.getTerminal() : part;
        return word instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) && part.getCardinality() == null
                || part instanceof Alternatives choice && choice.getCardinality() == null && choice.getElements().stream().allMatch(SyntaxWords::isWord);
    }

    String of(AbstractElement part) {
        String text = plain(part);
        if (part instanceof Group group && isList(group)) {
            return ", …";
        }
        if ("?".equals(part.getCardinality())) {
            return "[" + text + "]";
        }
        return part.getCardinality() == null || part instanceof RuleCall ? text : "[" + text + "] …";
    }

    private String plain(AbstractElement part) {
        if (part instanceof Keyword word) {
            return "`" + word.getValue() + "`";
        } else if (part instanceof Assignment assignment) {
            return of(assignment.getTerminal());
        } else if (part instanceof CrossReference reference) {
            return reference(reference.getType().getClassifier().getName());
        } else if (part instanceof RuleCall call) {
            return call(call.getRule());
        } else if (part instanceof Alternatives choice) {
            return choice.getElements().stream().map(this::of).distinct().collect(Collectors.joining(" or "));
        } else if (part instanceof Group group) {
            return group.getElements().stream().map(this::of).collect(Collectors.joining(" ")).replace(" , …", ", …");
        }
        return "";
    }

    /** The rest of a list: a comma and the same again. */
    private static boolean isList(Group group) {
        return group.getElements().get(0) instanceof Keyword word && ",".equals(word.getValue());
    }

    private String reference(String type) {
        return switch (type) {
            case "Element" -> "any element";
            case "Location" -> "a [site](site.md), building, floor, room or rack";
            default -> grammar.page(type).map(page -> "name of a [" + page.title() + "](" + page.name() + ".md)").orElse(type);
        };
    }

    private String call(AbstractRule rule) {
        if (rule instanceof EnumRule choice && !isLong(choice)) {
            return "one of " + words(choice);
        }
        if (rule instanceof ParserRule parser && !isValue(parser)) {
            return of(parser.getAlternatives());
        }
        String name = name(rule);
        return "[*" + name + "*](values.md#" + name.replace(' ', '-') + ")";
    }

    /** Returns what a value of {@code rule} is called: the heading of its section on the page of values. */
    static String name(AbstractRule rule) {
        String name = rule.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "string", "prose", "local text" -> "text";
            case "id" -> "name";
            case "literal" -> "word";
            default -> name;
        };
    }

    /** Returns whether a choice has so many words that they stand on the page of values. */
    static boolean isLong(EnumRule choice) {
        return choice.getAlternatives().eContents().size() > MOST_WORDS;
    }

    /** Returns the words of {@code choice} as Markdown. */
    static String words(EnumRule choice) {
        return choice.getAlternatives().eContents().stream()
                .map(EnumLiteralDeclaration.class::cast)
                .map(word -> "`" + (word.getLiteral() == null ? word.getEnumLiteral().getLiteral() : word.getLiteral().getValue()) + "`")
                .collect(Collectors.joining(", "));
    }
}
