/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.model.Models;

/**
 * What the sources themselves say about their pack, whatever the user ignores.
 *
 * @param header version, day, languages and reader
 * @param findings how many there are
 * @param errors how many stand in the way
 */
record DossierFacts(String header, String findings, int errors) {

    private static final Words WORDS = new Words(DossierFacts.class);

    /** Reads the sources in the background and tells {@code listener} in the thread of the screen. */
    static void tell(Customer customer, BiConsumer<Customer, DossierFacts> listener) {
        Display display = Display.getCurrent();
        Models.shared().visit(customer.folder(), DossierFacts::of).whenComplete((facts, failure) -> {
            if (failure != null) {
                ILog.of(DossierFacts.class).error("The sources of " + customer.folder() + " cannot be read", failure);
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> listener.accept(customer, facts));
            }
        });
    }

    private static DossierFacts of(Snapshot snapshot, Runnable checkpoint) {
        List<Problem> problems = snapshot.problems(Locale.getDefault(), checkpoint);
        long errors = count(problems, Severity.ERROR);
        String header = snapshot.installation().header().map(DossierFacts::words).orElseGet(() -> WORDS.say("facts.no-header"));
        String findings = WORDS.say(
                "findings",
                errors,
                count(problems, Severity.WARNING),
                count(problems, Severity.INFO),
                problems.stream().filter(Problem::accepted).count());
        return new DossierFacts(header, findings, (int) errors);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity && !problem.accepted()).count();
    }

    private static String words(DocumentHeader header) {
        String languages = header.getLanguages().stream().map(Object::toString).collect(Collectors.joining(", "));
        return WORDS.say(
                "facts.header",
                header.getVersion() == null ? "–" : header.getVersion(),
                header.getAsOf() == null ? "–" : header.getAsOf(),
                languages.isEmpty() ? "–" : languages,
                WORDS.say("audience." + header.getAudience().getLiteral()));
    }
}
