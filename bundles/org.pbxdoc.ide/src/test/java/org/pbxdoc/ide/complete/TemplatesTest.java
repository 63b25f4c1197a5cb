/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Typed;
import org.pbxdoc.language.services.PbxdocGrammarAccess;

class TemplatesTest {

    private static final Templates TEMPLATES = LanguageServices.shared().part(Templates.class);
    private static final PbxdocGrammarAccess GRAMMAR = LanguageServices.shared().part(PbxdocGrammarAccess.class);

    @Test
    void hasOneForEveryElementOfAFile() {
        List<String> rules = TEMPLATES.all().stream().map(Template::rule).toList();

        List<String> missing = EcoreUtil2.getAllContentsOfType(GRAMMAR.getTopLevelRule(), RuleCall.class).stream()
                .map(call -> call.getRule().getName())
                .filter(name -> !rules.contains(name) && !name.equals("FigureOverride"))
                .toList();

        assertEquals(List.of(), missing);
        assertTrue(rules.containsAll(List.of("DocumentHeader", "Room", "DectBase", "DdiRange")), rules.toString());
    }

    static Stream<String> rules() {
        return TEMPLATES.all().stream().map(Template::rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isTextOfTheLanguage(String rule) {
        String text = inItsPlace(rule, "");

        List<String> broken = Typed.at(text).snapshot().problems(java.util.Locale.ENGLISH, () -> {}).stream()
                .filter(problem -> problem.id().startsWith("SYN00") && problem.id().compareTo("SYN006") < 0)
                .map(Problem::display)
                .toList();
        assertEquals(List.of(), broken, text);
    }

    @Test
    void saysWhereItsGapsAre() {
        Template template = new Template("Room", List.of("room"), "room ${1:room1} ${2|a,b|} {\n\t$0\n}");

        assertEquals("room room1 a {\n\t\n}", template.plain());
        assertEquals(List.of(
                new Template.Gap(1, new Region(5, 5), List.of()),
                new Template.Gap(2, new Region(11, 1), List.of("a", "b")),
                new Template.Gap(0, new Region(16, 0), List.of())), template.gaps());
    }

    /** A part stands in the element that it is a part of. */
    private static String inItsPlace(String rule, String inside) {
        Map<String, Template> byRule = TEMPLATES.all().stream().collect(Collectors.toMap(Template::rule, Function.identity()));
        Template template = byRule.get(rule);
        List<Template.Gap> gaps = template.gaps();
        int end = gaps.get(gaps.size() - 1).region().offset();
        String text = template.plain().substring(0, end) + inside + template.plain().substring(end);
        boolean top = rule.equals("DocumentHeader")
                || EcoreUtil2.getAllContentsOfType(GRAMMAR.getTopLevelRule(), RuleCall.class).stream()
                        .anyMatch(call -> call.getRule().getName().equals(rule));
        if (top) {
            return text;
        }
        String whole = byRule.keySet().stream()
                .sorted()
                .filter(other -> !other.equals(rule) && calls(other, rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is in nothing"));
        return inItsPlace(whole, text);
    }

    private static boolean calls(String rule, String part) {
        return Stream.concat(Stream.of(rule), fragments(rule)).anyMatch(name -> EcoreUtil2.getAllContentsOfType(
                        GrammarUtil.findRuleForName(GRAMMAR.getGrammar(), name), RuleCall.class)
                .stream().anyMatch(call -> call.getRule().getName().equals(part)));
    }

    private static Stream<String> fragments(String rule) {
        return EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMAR.getGrammar(), rule), RuleCall.class).stream()
                .map(RuleCall::getRule)
                .filter(called -> called instanceof ParserRule parser && parser.isFragment())
                .map(called -> called.getName());
    }
}
