/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The syntax of one element: its opening words, and its attributes in the order of the grammar. */
final class SyntaxTable {

    private final Grammar grammar;
    private final SyntaxWords words;
    private final List<String> opening = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean block;
    private boolean common;

    SyntaxTable(Grammar grammar, ParserRule rule) {
        this.grammar = grammar;
        this.words = new SyntaxWords(grammar);
        read(rule.getAlternatives(), rule.isFragment(), false);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the opening words and the table as Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        if (!opening.isEmpty()) {
            text.append(String.join(" ", opening)).append(block ? " `{` … `}`" : "").append("\n\n");
        }
        if (!attributes.isEmpty()) {
            text.append("| attribute | value | times | may stand before `{` |\n| --- | --- | --- | --- |\n");
            for (Attribute attribute : attributes) {
                text.append("| ").append(attribute.words()).append(" | ").append(attribute.value().isEmpty() ? "–" : attribute.value());
                text.append(" | ").append(attribute.several() ? "several" : "once");
                text.append(" | ").append(attribute.beforeBrace() ? "yes" : "").append(" |\n");
            }
            text.append('\n');
        }
        if (common) {
            text.append("And the [common attributes](common.md).\n");
        }
        return text.toString();
    }

    private void read(AbstractElement part, boolean repeated, boolean inside) {
        boolean many = repeated || "*".equals(part.getCardinality());
        if (part instanceof Group group && (many || hasBrace(group) || group.eContainer() instanceof ParserRule)) {
            boolean within = inside;
            for (AbstractElement element : group.getElements()) {
                if (element instanceof Keyword brace && "{".equals(brace.getValue())) {
                    within = true;
                    block = true;
                } else if (!(element instanceof Keyword brace && "}".equals(brace.getValue()))) {
                    boolean one = !inside || element instanceof Keyword;
                    if (many && one && element == group.getElements().get(0) && !hasBrace(group)) {
                        attribute(group, within);
                        return;
                    }
                    read(element, false, within);
                }
            }
        } else if (part instanceof Alternatives choice && (many || inside)) {
            choice.getElements().forEach(element -> alternative(element, inside));
        } else if (part instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
            fragment(rule, inside);
        } else if (inside) {
            attribute(part, true);
        } else {
            opening.add(words.of(part));
        }
    }

    private void alternative(AbstractElement element, boolean inside) {
        if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
            fragment(rule, inside);
        } else if (element instanceof Alternatives choice) {
            choice.getElements().forEach(one -> alternative(one, inside));
        } else {
            attribute(element, inside);
        }
    }

    private void fragment(ParserRule rule, boolean inside) {
        if ("Common".equals(rule.getName())) {
            common = true;
        } else {
            read(rule.getAlternatives(), true, inside);
        }
    }

    private void attribute(AbstractElement element, boolean inside) {
        if (element instanceof Assignment assignment
                && assignment.getTerminal() instanceof RuleCall call
                && call.getRule() instanceof ParserRule part
                && !SyntaxWords.isValue(part)) {
            part(assignment, part, inside);
            return;
        }
        List<AbstractElement> parts = element instanceof Group group ? group.getElements() : List.of(element);
        add(parts, features(element), several(element), inside);
    }

    private void part(Assignment assignment, ParserRule part, boolean inside) {
        Set<String> feature = Set.of(assignment.getFeature());
        boolean several = "+=".equals(assignment.getOperator());
        if (grammar.page(part).isPresent()) {
            LanguagePage page = grammar.page(part).get();
            add(new Attribute("[`" + page.title() + "` …](" + page.name() + ".md)", "", several, !inside, feature));
        } else if (part.getAlternatives() instanceof Alternatives kinds) {
            for (AbstractElement kind : kinds.getElements()) {
                AbstractRule one = ((RuleCall) kind).getRule();
                add(((Group) one.getAlternatives()).getElements(), feature, several, inside);
            }
        } else {
            List<AbstractElement> parts = part.getAlternatives() instanceof Group group ? group.getElements() : List.of(part.getAlternatives());
            add(parts, feature, several, inside);
        }
    }

    private void add(List<AbstractElement> parts, Set<String> features, boolean several, boolean inside) {
        int first = 0;
        List<String> leading = new ArrayList<>();
        while (first < parts.size() && SyntaxWords.isWord(parts.get(first))) {
            leading.add(words.of(parts.get(first)));
            first++;
        }
        String value = parts.subList(first, parts.size()).stream().map(words::of).collect(Collectors.joining(" ")).replace(" , …", ", …");
        add(new Attribute(leading.isEmpty() ? "(no word of its own)" : String.join(" ", leading), value, several, !inside, features));
    }

    private void add(Attribute attribute) {
        for (int i = 0; i < attributes.size(); i++) {
            Attribute known = attributes.get(i);
            if (known.words().equals(attribute.words()) && known.value().equals(attribute.value())) {
                boolean before = known.beforeBrace() || attribute.beforeBrace();
                attributes.set(i, new Attribute(known.words(), known.value(), known.several(), before, known.features()));
                return;
            }
        }
        attributes.add(attribute);
    }

    private static boolean hasBrace(Group group) {
        return group.getElements().stream().anyMatch(e -> e instanceof Keyword word && "{".equals(word.getValue()));
    }

    private static boolean several(AbstractElement element) {
        return assignments(element).stream().anyMatch(assignment -> "+=".equals(assignment.getOperator()));
    }

    private static Set<String> features(AbstractElement element) {
        return assignments(element).stream().map(Assignment::getFeature).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Assignment> assignments(AbstractElement element) {
        List<Assignment> found = new ArrayList<>();
        if (element instanceof Assignment assignment) {
            found.add(assignment);
        }
        element.eAllContents().forEachRemaining(part -> {
            if (part instanceof Assignment assignment) {
                found.add(assignment);
            }
        });
        return found;
    }
}
