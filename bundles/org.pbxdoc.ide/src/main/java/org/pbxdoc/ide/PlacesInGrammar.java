/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds for each piece of the grammar that can follow at a place the element that it would belong to.
 *
 * <p>Xtext tries out the whole grammar for each piece, which takes seconds where the pieces are the hundreds of keywords
 * that are good names too. Those are no proposals; the others belong to the nearest element whose rule holds them.
 */
class PlacesInGrammar extends ContentAssistContextFactory {

    /** Rules that take words of the language as names. */
    private static final Set<String> OF_NAMES = Set.of("Name", "Ref", "Email", "Word", "Version");

    private static final Map<AbstractRule, Set<AbstractRule>> OWNERS = new ConcurrentHashMap<>();

    @Inject
    private IGrammarAccess grammar;

    @Override
    protected Multimap<EObject, AbstractElement> computeCurrentModel(
            EObject model, INode lastCompleteNode, Collection<AbstractElement> elements) {
        Multimap<EObject, AbstractElement> byModel = LinkedHashMultimap.create();
        for (AbstractElement element : elements) {
            AbstractRule rule = GrammarUtil.containingRule(element);
            if (!(element instanceof Keyword) || !OF_NAMES.contains(rule.getName())) {
                byModel.put(owner(model, rule), element);
            }
        }
        return byModel;
    }

    private EObject owner(EObject model, AbstractRule rule) {
        Set<AbstractRule> owners = OWNERS.computeIfAbsent(rule, this::owners);
        for (ICompositeNode node = NodeModelUtils.getNode(model); node != null; node = node.getParent()) {
            if (node.hasDirectSemanticElement() && owners.contains(rule(node))) {
                return node.getSemanticElement();
            }
        }
        return model;
    }

    private static AbstractRule rule(INode node) {
        EObject grammar = node.getGrammarElement();
        return grammar instanceof RuleCall call ? call.getRule() : grammar instanceof AbstractRule rule ? rule : null;
    }

    /** The rules whose elements a piece of {@code rule} can belong to: itself, or those that call a fragment or value. */
    private Set<AbstractRule> owners(AbstractRule rule) {
        Set<AbstractRule> owners = new HashSet<>();
        collect(rule, new HashSet<>(), owners);
        return owners;
    }

    private void collect(AbstractRule rule, Set<AbstractRule> seen, Set<AbstractRule> owners) {
        if (!seen.add(rule)) {
            return;
        }
        if (rule instanceof ParserRule parser && !parser.isFragment() && GrammarUtil.isEObjectRule(parser)) {
            owners.add(rule);
            return;
        }
        for (AbstractRule other : grammar.getGrammar().getRules()) {
            boolean calls = EcoreUtil2.getAllContentsOfType(other, RuleCall.class).stream().anyMatch(call -> call.getRule() == rule);
            if (calls) {
                collect(other, seen, owners);
            }
        }
    }
}
