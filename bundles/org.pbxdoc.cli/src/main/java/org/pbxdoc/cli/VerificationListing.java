/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.pack.Words;
import org.pbxdoc.pack.manifest.JsonText;
import org.pbxdoc.pack.verify.Problem;
import org.pbxdoc.pack.verify.Verification;

/** Prints what came of checking packs. */
final class VerificationListing {

    private static final Words WORDS = new Words(VerificationListing.class);
    private static final List<String> FACTS = List.of("tool", "customer", "version", "asOf", "sourceSha256");

    private final Surroundings surroundings;
    private final Locale language;
    private final List<Checked> all = new ArrayList<>();

    private record Checked(String pack, Verification verification) {}

    VerificationListing(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    void add(Path pack, Verification verification) {
        all.add(new Checked(surroundings.shown(pack), verification));
    }

    void printText() {
        for (Checked checked : all) {
            Verification verification = checked.verification();
            for (Problem problem : verification.problems()) {
                say(checked.pack() + ": " + message(problem));
            }
            say(WORDS.say(language, verification.isWhole() ? "verify.whole" : "verify.not-whole", checked.pack(), verification.files()));
            say(WORDS.say(language, "verify.signature." + word(verification.signature())));
        }
    }

    private void say(String sentence) {
        surroundings.err().println(VisibleText.of(sentence));
    }

    private String message(Problem problem) {
        return WORDS.say(language, "verify." + problem.kind().word(), problem.file());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    void printJson() {
        surroundings.out().print(JsonText.of(all.stream().map(this::json).toList()));
        surroundings.out().flush();
    }

    private Map<String, Object> json(Checked checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", checked.pack());
        json.put("whole", checked.verification().isWhole());
        json.put("signature", word(checked.verification().signature()));
        json.put("files", checked.verification().files());
        FACTS.forEach(name -> json.put(name, checked.verification().fact(name)));
        json.put("problems", checked.verification().problems().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", problem.kind().word());
        json.put("file", problem.file());
        json.put("message", message(problem));
        return json;
    }
}
