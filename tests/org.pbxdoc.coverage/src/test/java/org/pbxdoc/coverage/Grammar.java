/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.pbxdoc.language.PbxdocStandaloneSetup;
import org.pbxdoc.language.model.ModelPackage;

/** The grammar of the language, and which of its rules have a page. */
final class Grammar {

    /** Rules that only say what kinds of references there are, or how values are written. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("PbxFile", "TopLevel", "Element", "Location", "ImportedRows", "LocalText", "Translation");

    /** Values that are only a part of others. */
    private static final Set<String> GENERAL_VALUES = Set.of("Ref");

    private final org.eclipse.xtext.Grammar grammar =
            PbxdocStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
    private final Map<String, LanguagePage> pages = new LinkedHashMap<>();

    Grammar(List<LanguagePage> pages) {
        pages.forEach(page -> this.pages.put(page.element(), page));
    }

    Optional<LanguagePage> page(AbstractRule rule) {
        return Optional.ofNullable(pages.get(rule.getName()));
    }

    Optional<LanguagePage> page(String element) {
        return Optional.ofNullable(pages.get(element));
    }

    boolean isRule(String name) {
        return GrammarUtil.findRuleForName(grammar, name) instanceof ParserRule;
    }

    /** Returns the page of the class {@code type}, or of the nearest that holds it as a part. */
    Optional<LanguagePage> owner(String type) {
        Set<String> seen = new LinkedHashSet<>(Set.of(type));
        Optional<LanguagePage> page = page(type);
        while (page.isEmpty()) {
            Optional<String> holder = ModelPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .map(EClass.class::cast)
                    .filter(owner -> !seen.contains(owner.getName()))
                    .filter(owner -> owner.getEAllContainments().stream().anyMatch(part -> seen.contains(part.getEType().getName())))
                    .map(EClass::getName)
                    .min(Comparator.comparing((String name) -> page(name).isEmpty()).thenComparing(name -> name));
            if (holder.isEmpty() || !seen.add(holder.get())) {
                return page;
            }
            page = page(holder.get());
        }
        return page;
    }

    ParserRule rule(String name) {
        return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
    }

    /** Returns the rules of elements and of their parts, in the order of the grammar. */
    List<ParserRule> rules() {
        return grammar.getRules().stream()
                .filter(ParserRule.class::isInstance)
                .map(ParserRule.class::cast)
                .filter(rule -> !GrammarUtil.isDatatypeRule(rule) && !WITHOUT_TEXT.contains(rule.getName()))
                .toList();
    }

    /** Returns the rules of values and of choices with many words, in the order of the grammar. */
    List<AbstractRule> values() {
        return grammar.getRules().stream()
                .filter(rule -> rule instanceof ParserRule parser
                        ? SyntaxWords.isValue(parser) && !GENERAL_VALUES.contains(rule.getName())
                        : rule instanceof EnumRule choice && SyntaxWords.isLong(choice))
                .toList();
    }

    /** Returns every word that makes an element or an attribute, with the rule it stands in. */
    Set<Keyword> words() {
        Set<Keyword> words = new LinkedHashSet<>();
        for (ParserRule rule : rules()) {
            rule.eAllContents().forEachRemaining(part -> {
                if (part instanceof Keyword word && Character.isLetter(word.getValue().charAt(0))) {
                    words.add(word);
                }
            });
        }
        return words;
    }

    static ParserRule ruleOf(EObject part) {
        return GrammarUtil.containingParserRule(part);
    }
}
