/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;

/**
 * Checks an installation: text, syntax, references, then all rules.
 *
 * <p>It fails closed: an exception in a rule becomes an error finding {@link Finding#INTERNAL}, never silence. Rules do not
 * run on text that could not be parsed, since half a model makes them guess.
 */
public final class Checker {

    private final List<Rule> rules;

    /** Makes a checker with all rules. */
    public Checker() {
        this(RuleCatalogue.all());
    }

    /** Makes a checker with {@code rules} only. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns all findings in the order of the text, accepted ones with their reason. */
    public List<Finding> check(Installation installation) {
        return check(installation, () -> {});
    }

    /** Returns the same; {@code checkpoint} is run before each rule, and what it throws ends the check. */
    public List<Finding> check(Installation installation, Runnable checkpoint) {
        List<Finding> found = new ArrayList<>(SourceFindings.of(installation));
        if (found.stream().noneMatch(finding -> finding.id().startsWith("SYN") || finding.id().startsWith("TXT"))) {
            for (Rule rule : rules) {
                checkpoint.run();
                found.addAll(run(rule, installation));
            }
        }
        Acceptances acceptances = Acceptances.of(installation);
        return found.stream().map(acceptances::apply).distinct().sorted().toList();
    }

    private static List<Finding> run(Rule rule, Installation installation) {
        Findings findings = new Findings(rule.id(), rule.severity());
        try {
            rule.check(installation, findings);
            return findings.all();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(internal(rule, installation, e));
        }
    }

    private static Finding internal(Rule rule, Installation installation, Throwable cause) {
        URI file = installation.files().isEmpty()
                ? URI.createURI("catalogue:/")
                : installation.files().get(0).getURI();
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].toString();
        return new Finding(
                Finding.INTERNAL,
                Severity.ERROR,
                Finding.Outcome.NOT_EVALUABLE,
                Place.start(file),
                Finding.INTERNAL,
                List.of(rule.id(), String.valueOf(cause), where),
                Optional.empty(),
                Optional.empty());
    }
}
