/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.PbxFile;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.source.WrittenAttributes.Item;

/** An attribute on a line of its own looks like one of the outer element but belongs to the part before it. */
public final class AttributeBinding extends Rule {

    private static final int TAB = 4;

    /** The keywords of an element by the rule of the grammar that reads it; the grammar does not change. */
    private static final Map<AbstractRule, Set<String>> KEYWORDS = new ConcurrentHashMap<>();

    public AttributeBinding() {
        super("SYN007", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (EObject element : installation.all(EObject.class)) {
            EObject outer = element.eContainer();
            if (outer != null && !(outer instanceof PbxFile)) {
                check(element, outer, findings);
            }
        }
    }

    private static void check(EObject element, EObject outer, Findings findings) {
        List<Item> items = WrittenAttributes.of(element);
        if (items.isEmpty()) {
            return;
        }
        String file = items.get(0).node().getRootNode().getText();
        int line = items.get(0).node().getStartLine();
        int indentation = indentation(file, items.get(0).node().getOffset());
        for (Item item : items.subList(1, items.size())) {
            if (item.text().equals("{")) {
                return;
            }
            INode node = item.node();
            boolean own = node.getStartLine() > line && startsLine(file, node.getOffset());
            if (own && item.isKeyword() && indentation(file, node.getOffset()) <= indentation && takes(outer, item.text())) {
                findings.reportAt(
                        "",
                        findings.severity(),
                        Places.of(element, node, node.getOffset(), node.getLength()),
                        Optional.empty(),
                        item.text(),
                        Named.of(element),
                        Named.of(outer));
            }
            line = node.getEndLine();
        }
    }

    private static boolean startsLine(String file, int offset) {
        return file.substring(startOfLine(file, offset), offset).isBlank();
    }

    private static int indentation(String file, int offset) {
        int column = 0;
        for (int i = startOfLine(file, offset); i < offset && Character.isWhitespace(file.charAt(i)); i++) {
            column = file.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    private static int startOfLine(String file, int offset) {
        return file.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Only what the outer element could have too is misread; a gateway can only be that of the prefix before it. */
    private static boolean takes(EObject outer, String keyword) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(outer);
        if (node == null) {
            return false;
        }
        Grammar grammar = GrammarUtil.getGrammar(node.getGrammarElement());
        AbstractRule rule = GrammarUtil.findRuleForName(grammar, outer.eClass().getName());
        return rule != null && KEYWORDS.computeIfAbsent(rule, AttributeBinding::keywords).contains(keyword);
    }

    private static Set<String> keywords(AbstractRule rule) {
        Set<String> keywords = new HashSet<>();
        collect(rule, keywords, new HashSet<>());
        return keywords;
    }

    private static void collect(AbstractRule rule, Set<String> keywords, Set<AbstractRule> seen) {
        if (!seen.add(rule)) {
            return;
        }
        EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> keywords.add(keyword.getValue()));
        for (RuleCall call : EcoreUtil2.getAllContentsOfType(rule, RuleCall.class)) {
            if (call.getRule() instanceof ParserRule part && part.isFragment()) {
                collect(part, keywords, seen);
            }
        }
    }
}
