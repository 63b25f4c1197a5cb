/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pbxdoc.language.services.PbxdocGrammarAccess;

/** A template for every element of the language, made from the grammar: what must be written, with gaps, and its braces. */
public final class Templates {

    private final Map<ParserRule, Template> byRule = new HashMap<>();
    private final Map<Keyword, ParserRule> byKeyword = new HashMap<>();
    private final List<Template> all = new ArrayList<>();

    @Inject
    Templates(PbxdocGrammarAccess grammar) {
        collect(grammar.getPbxFileRule(), new HashSet<>());
    }

    private void collect(ParserRule rule, Set<ParserRule> seen) {
        if (!seen.add(rule)) {
            return;
        }
        firstKeyword(rule.getAlternatives()).filter(word -> isElement(rule)).ifPresent(word -> {
            Template template = new TemplateWriter(rule).template();
            if (!template.keywords().isEmpty()) {
                byRule.put(rule, template);
                byKeyword.put(word, rule);
                all.add(template);
            }
        });
        for (RuleCall call : EcoreUtil2.getAllContentsOfType(rule, RuleCall.class)) {
            if (call.getRule() instanceof ParserRule called && GrammarUtil.isEObjectRule(called)) {
                collect(called, seen);
            }
        }
    }

    /** Names tell elements from attributes; the few elements without a name have a block. */
    private static boolean isElement(ParserRule rule) {
        if (rule.isFragment()) {
            return false;
        }
        boolean named = EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream()
                .anyMatch(assignment -> assignment.getFeature().equals("name"));
        boolean block = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
                .anyMatch(keyword -> keyword.getValue().equals("{"));
        return named || block;
    }

    private static Optional<Keyword> firstKeyword(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return Optional.of(keyword);
        }
        if (element instanceof Alternatives alternatives) {
            return firstKeyword(alternatives.getElements().get(0));
        }
        if (element instanceof CompoundElement compound && !GrammarUtil.isOptionalCardinality(compound)) {
            return compound.getElements().stream()
                    .filter(part -> !(part instanceof Action))
                    .findFirst()
                    .flatMap(Templates::firstKeyword);
        }
        return Optional.empty();
    }

    /** Returns all templates, in the order of the grammar. */
    public List<Template> all() {
        return List.copyOf(all);
    }

    /** Returns the template of the element that this very keyword of the grammar begins. */
    Optional<Template> of(Keyword keyword) {
        return Optional.ofNullable(byKeyword.get(keyword)).map(byRule::get);
    }

    /** Returns the template of the element that {@code keyword} belongs to; in a fragment it is that of {@code model}. */
    Optional<Template> around(Keyword keyword, EObject model) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        Template own = rule instanceof ParserRule parser ? byRule.get(parser) : null;
        if (own != null || model == null) {
            return Optional.ofNullable(own);
        }
        String name = model.eClass().getName();
        return all.stream().filter(template -> template.rule().equals(name)).findFirst();
    }
}
