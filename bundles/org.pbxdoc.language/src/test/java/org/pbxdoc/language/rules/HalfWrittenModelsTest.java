/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;

/** No rule fails on a text that somebody is still writing: words missing, names unknown, values malformed. */
class HalfWrittenModelsTest {

    private static final Pattern WORD = Pattern.compile("[^\\s{}\"]+|\"[^\"]*\"");

    /** What somebody may have written instead of a word. */
    private static final List<String> OTHERS = List.of("", "nowhere", "9x9", "0");

    /** Every third word is enough: there are thousands. */
    private static final int EVERY = 3;

    static Stream<String> ids() {
        return RuleCatalogue.all().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noRuleFails(String id) throws Exception {
        RulePage page = RulePage.parse(RulePages.find(id).orElseThrow());
        List<String> texts = new ArrayList<>(page.examples("Wrong"));
        texts.addAll(page.examples("Right"));
        for (String text : texts) {
            String code = text.replaceAll("//.*", "");
            Matcher word = WORD.matcher(code);
            for (int i = 0; word.find(); i++) {
                if (i % EVERY == 0) {
                    String other = OTHERS.get(i / EVERY % OTHERS.size());
                    check(code.substring(0, word.start()) + other + code.substring(word.end()));
                }
            }
        }
    }

    private static void check(String text) throws Exception {
        List<Finding> found = new Checker().check(Installation.of(
                List.of(new SourceFile(URI.createFileURI("/customer/example.pbxdoc"), text.getBytes(StandardCharsets.UTF_8)))));
        List<String> failed = found.stream().filter(f -> f.id().equals(Finding.INTERNAL)).map(f -> f.message(Locale.ENGLISH)).toList();
        assertEquals(List.of(), failed, text);
    }
}
