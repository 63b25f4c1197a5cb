/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.message.EditDistance;
import org.pbxdoc.language.reference.LanguagePages;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pbxdoc explain}: prints the page of a finding or of an element of the language, or the ids of all rules. */
@Command(
        name = "explain",
        description = "Explains a rule: why it matters on site, what is wrong, what is right; or an element of the language, such as"
                + " public line. Without either it lists all rules.")
final class ExplainCommand implements Callable<Integer> {

    private static final int TYPING_ERRORS = 3;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print help.")
    private boolean help;

    @Parameters(arity = "0..*", paramLabel = "<rule>", description = "Id of a rule, such as NUM005, or the keywords of an element.")
    private List<String> words = new ArrayList<>();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            RulePages.ofTheText().forEach(text -> surroundings.out().println(line(text, Severity.ERROR)));
            RuleCatalogue.all().forEach(rule -> surroundings.out().println(line(rule.id(), rule.severity())));
        } else {
            String id = String.join(" ", words);
            surroundings.out().print(RulePages.find(id).or(() -> LanguagePages.find(words)).orElseThrow(() -> unknown(id)));
        }
        surroundings.out().flush();
        return ExitCode.OK;
    }

    /** The id, how grave it is, and the first sentence of its page. */
    private static String line(String id, Severity severity) {
        String text = RulePages.find(id).orElse("")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .takeWhile(line -> !line.startsWith("```"))
                .collect(Collectors.joining(" "));
        String sentence = text.replaceFirst("(?<=[.:]) .*", "");
        return String.format(Locale.ROOT, "%-7s %-7s %s", id, severity.word(), sentence).stripTrailing();
    }

    private ParameterException unknown(String id) {
        Optional<String> near = Stream.concat(RulePages.ofTheText().stream(), RuleCatalogue.all().stream().map(Rule::id))
                .filter(other -> EditDistance.between(id, other) <= TYPING_ERRORS)
                .min(Comparator.comparingInt(other -> EditDistance.between(id, other)));
        return new ParameterException(spec.commandLine(), "there is no rule '" + id + "'"
                + near.map(other -> ". Did you mean " + other + "?").orElse(". 'pbxdoc explain' lists them all."));
    }
}
