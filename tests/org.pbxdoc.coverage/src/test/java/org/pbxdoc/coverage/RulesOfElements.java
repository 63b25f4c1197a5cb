/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Checker;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;

/** Which rules report on which element: taken from what they find in the wrong examples of their pages. */
final class RulesOfElements {

    private static final Pattern EXAMPLE = Pattern.compile("```pbxdoc\\n(.*?)```", Pattern.DOTALL);

    private final Grammar grammar;
    private final Map<String, Set<String>> ids = new TreeMap<>();

    RulesOfElements(Grammar grammar) throws IOException {
        this.grammar = grammar;
        for (Rule rule : RuleCatalogue.all()) {
            String page = RulePages.find(rule.id()).orElse("");
            String wrong = page.replaceFirst("(?s)^.*?\n## Wrong\n", "").replaceFirst("(?s)\n## Right\n.*$", "");
            Matcher example = EXAMPLE.matcher(wrong);
            while (example.find()) {
                report(rule, example.group(1));
            }
        }
    }

    /** Returns the list of the rules of {@code page} as Markdown. */
    String markdown(LanguagePage page) {
        StringBuilder text = new StringBuilder();
        for (String id : ids.getOrDefault(page.element(), Set.of())) {
            String said = RulePages.find(id).orElse("").replaceFirst("(?s)^.*?\n## What\n+", "").replaceFirst("(?s)\n\n.*$", "").replace('\n', ' ');
            text.append("- [").append(id).append("](../rules/").append(id).append(".md): ");
            text.append(said.strip().replaceFirst("(?<=[.:]) .*", "").replaceFirst(":$", "")).append('\n');
        }
        return text.isEmpty() ? "None by itself; [LIT001](../rules/LIT001.md) checks how values are written.\n" : text.toString();
    }

    private void report(Rule rule, String text) throws IOException {
        Installation installation = Installation.of(List.of(
                new SourceFile(URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8))));
        for (Finding finding : new Checker(List.of(rule)).check(installation)) {
            if (finding.id().equals(rule.id())) {
                element(installation.files().get(0), finding.place().offset())
                        .ifPresent(element -> ids.computeIfAbsent(element, key -> new TreeSet<>()).add(rule.id()));
            }
        }
    }

    private Optional<String> element(StrictResource file, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (object != null && grammar.page(object.eClass().getName()).isEmpty()) {
            object = object.eContainer();
        }
        return Optional.ofNullable(object).map(found -> found.eClass().getName());
    }
}
