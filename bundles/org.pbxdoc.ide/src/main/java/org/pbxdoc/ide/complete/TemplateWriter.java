/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Writes the template of one rule: its mandatory parts in order, each value as a gap. */
final class TemplateWriter {

    /** A value of each kind, in the form that the language asks for. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Count", "1"),
            Map.entry("Digits", "200"),
            Map.entry("Phone", "+41 44 000 01 00"),
            Map.entry("Date", "2026-01-31"),
            Map.entry("DateTime", "2026-01-31T08:00"),
            Map.entry("TimeOfDay", "08:00"),
            Map.entry("Duration", "30d"),
            Map.entry("Power", "370W"),
            Map.entry("Amount", "1"),
            Map.entry("Size", "16GB"),
            Map.entry("Percent", "90%"),
            Map.entry("RackUnits", "24U"),
            Map.entry("Decibel", "-60"),
            Map.entry("Bandwidth", "100Mbit"),
            Map.entry("Version", "1.0"),
            Map.entry("IpAddress", "10.20.0.1"),
            Map.entry("IpPrefix", "10.20.0.0/24"),
            Map.entry("HostAddress", ".1"),
            Map.entry("PortAddress", "1"),
            Map.entry("Word", "a1"),
            Map.entry("LITERAL", "1"),
            Map.entry("ID", "NUM001"));

    private final ParserRule rule;
    private final StringBuilder text = new StringBuilder();
    private final List<String> keywords = new ArrayList<>();
    private boolean leading = true;
    private int gaps;

    TemplateWriter(ParserRule rule) {
        this.rule = rule;
    }

    Template template() {
        write(rule.getAlternatives());
        if (text.indexOf("$0") < 0) {
            text.append("$0");
        }
        return new Template(rule.getName(), keywords, text.toString());
    }

    private void write(AbstractElement element) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        if (optional) {
            if (isBlock(element)) {
                leading = false;
                text.append(" {\n\t$0\n}");
            }
        } else if (element instanceof Keyword keyword) {
            keyword(keyword.getValue());
        } else if (element instanceof Assignment assignment) {
            assignment(assignment);
        } else if (element instanceof Alternatives alternatives) {
            write(alternatives.getElements().get(0));
        } else if (element instanceof Group group) {
            group(group);
        } else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule called) {
            write(called.getAlternatives());
        } else {
            assert element instanceof Action : element;
        }
    }

    private void group(Group group) {
        for (AbstractElement part : group.getElements()) {
            if (part instanceof Keyword brace && brace.getValue().equals("{") && text.length() > 0) {
                leading = false;
                text.append(" {\n\t$0\n}");
                return;
            }
            write(part);
        }
    }

    private static boolean isBlock(AbstractElement element) {
        return element instanceof Group group
                && group.getElements().get(0) instanceof Keyword keyword
                && keyword.getValue().equals("{");
    }

    private void keyword(String word) {
        if (leading) {
            keywords.add(word);
        }
        add(word);
    }

    private void assignment(Assignment assignment) {
        AbstractElement value = assignment.getTerminal();
        if (assignment.getOperator().equals("?=") && value instanceof Keyword keyword) {
            keyword(keyword.getValue());
            return;
        }
        leading = false;
        if (value instanceof Alternatives alternatives) {
            value = alternatives.getElements().get(0);
        }
        if (value instanceof CrossReference reference) {
            gap(":" + reference.getType().getClassifier().getName().toLowerCase(Locale.ROOT) + "1");
        } else if (value instanceof RuleCall call && call.getRule() instanceof EnumRule words) {
            gap("|" + EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class).stream()
                    .map(word -> word.getLiteral().getValue())
                    .collect(Collectors.joining(",")) + "|");
        } else if (value instanceof RuleCall call) {
            value(assignment, call);
        } else if (value instanceof Keyword keyword) {
            add(keyword.getValue());
        }
    }

    private void value(Assignment assignment, RuleCall call) {
        String type = call.getRule().getName();
        if (assignment.getFeature().equals("name")) {
            gap(":" + keywords.get(keywords.size() - 1) + "1");
        } else if (type.equals("LocalText") || type.equals("STRING") || type.equals("Prose")) {
            quoted(assignment.getFeature());
        } else if (VALUES.containsKey(type)) {
            gap(":" + (type.equals("Phone") && assignment.getFeature().equals("last") ? "99" : VALUES.get(type)));
        } else if (call.getRule() instanceof ParserRule called && GrammarUtil.isEObjectRule(called)) {
            write(called.getAlternatives());
        } else {
            gap(":1");
        }
    }

    private void quoted(String feature) {
        space();
        String word = feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
        text.append("\"${").append(++gaps).append(':').append(word).append("}\"");
    }

    private void gap(String proposed) {
        space();
        text.append("${").append(++gaps).append(proposed).append('}');
    }

    private void add(String word) {
        space();
        text.append(word);
    }

    private void space() {
        if (text.length() > 0) {
            text.append(' ');
        }
    }
}
