/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.severity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;

/**
 * What somebody chose for rules, by their id; rules without a choice look as they say themselves.
 *
 * @param chosen the choices
 */
public record RuleLooks(Map<String, Look> chosen) {

    /** Nobody has chosen anything. */
    public static final RuleLooks OF_THE_RULES = new RuleLooks(Map.of());

    public RuleLooks {
        chosen = Map.copyOf(chosen);
    }

    /** Returns the choices as one line of settings, {@code DOC002=info,NUM004=warning}. */
    public String line() {
        return new TreeMap<>(chosen).entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue().word())
                .collect(Collectors.joining(","));
    }

    /** Returns the choices in a line of settings; what it does not understand, as from a later release, it passes over. */
    public static RuleLooks read(String line) {
        Map<String, Look> chosen = new TreeMap<>();
        for (String choice : line.split(",")) {
            String[] parts = choice.strip().split("=", 2);
            if (parts.length == 2) {
                Look.read(parts[1].strip()).ifPresent(look -> chosen.put(parts[0].strip(), look));
            }
        }
        return new RuleLooks(chosen);
    }

    /** Returns how the findings of {@code rule} look. */
    public Look of(Rule rule) {
        return chosen.getOrDefault(rule.id(), Look.of(rule.severity()));
    }

    /** Returns the problems that show, as they look. */
    public List<Problem> shown(List<Problem> problems) {
        return chosen.isEmpty() ? problems : problems.stream().flatMap(problem -> shown(problem).stream()).toList();
    }

    /** Returns the problem as it looks; nothing if it does not show. */
    public Optional<Problem> shown(Problem problem) {
        Look look = chosen.get(problem.id());
        Optional<Rule> rule = look == null ? Optional.empty() : RuleCatalogue.find(problem.id());
        // What could not be read or linked is no rule, and nobody can choose that it is right.
        return rule.isEmpty()
                ? Optional.of(problem)
                : look.severity().map(severity -> problem.withSeverity(severity(problem, rule.get(), severity)));
    }

    /** A rule says some things more mildly than others, and the author may have accepted them: these are never raised. */
    private static Severity severity(Problem problem, Rule rule, Severity chosen) {
        boolean full = !problem.accepted() && problem.severity().atLeast(rule.severity());
        return full || problem.severity().atLeast(chosen) ? chosen : problem.severity();
    }
}
