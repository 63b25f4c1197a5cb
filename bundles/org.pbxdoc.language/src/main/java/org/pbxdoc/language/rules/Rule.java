/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;

/**
 * One rule about an installation.
 *
 * <p>Its result is ok when nothing is reported; a limit that nobody has verified is reported as
 * {@linkplain Findings#unknown not evaluable}, never taken as kept. A rule has no state; one instance checks many
 * installations. References that could not be linked are reported elsewhere: a rule passes over them
 * ({@link Installation#isKnown}).
 */
public abstract class Rule {

    private final String id;
    private final Severity severity;
    private final String since;

    /**
     * Makes a rule.
     *
     * @param id the stable id, family and three digits: {@code NUM005} for R-NUM-05 of the domain model; never reused
     * @param severity how grave a violation is
     * @param since the release that brought it
     */
    protected Rule(String id, Severity severity, String since) {
        this.id = id;
        this.severity = severity;
        this.since = since;
    }

    /** Reports to {@code findings} everything in {@code installation} that violates this rule. */
    public abstract void check(Installation installation, Findings findings);

    public final String id() {
        return id;
    }

    public final Severity severity() {
        return severity;
    }

    public final String since() {
        return since;
    }
}
