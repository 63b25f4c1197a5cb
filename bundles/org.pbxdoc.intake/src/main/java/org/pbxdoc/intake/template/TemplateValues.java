/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.literal.PhoneNumber;

/** What fills the gaps of a project: the answers, and what follows from them. */
final class TemplateValues {

    /** Names that the texts use themselves. */
    private static final Set<String> TAKEN = Set.of(
            "hq", "tech", "r1", "office", "house", "wards", "desk", "rooms", "vault1", "pbx", "nightly", "ups1", "carrier",
            "trunk1", "staff", "common", "care", "desk1", "desk2", "reception", "opening", "voicebox", "patients", "guests",
            "nursecall", "nurse", "hotelsoft", "hotelsystem", "dect1", "data", "voice", "mgmt", "sw1", "installer", "author1",
            "referent", "labels");

    private static final int HUNDRED = 100;
    private static final int MOST_CHANNELS = 30;
    private static final int FORTNIGHT = 14;

    private final ProjectTemplate template;
    private final ProjectAnswers answers;
    private final Map<String, String> values = new HashMap<>();

    TemplateValues(ProjectTemplate template, ProjectAnswers answers) {
        this.template = template;
        this.answers = answers;
    }

    Map<String, String> all() {
        values.put("customer", answers.customer());
        values.put("id", id());
        values.put("path", answers.id());
        values.put("as-of", answers.asOf().toString());
        values.put("due", answers.asOf().plusDays(FORTNIGHT).toString());
        values.put("languages", String.join(", ", answers.languages()));
        values.put("language", answers.languages().get(0));
        values.put("country", answers.country());
        values.put("tool-version", answers.toolVersion());
        values.put("takeover-rules", template == ProjectTemplate.TAKEOVER ? "   rules legacy-takeover" : "");
        values.put("users", String.valueOf(template.users()));
        values.put("tech", inHouse() ? "hq.house.tech.r1" : "hq.tech.r1");
        contact();
        numbering();
        answers.main().ifPresent(this::block);
        if (template.hasReception()) {
            values.put("reception", "");
        }
        return values;
    }

    /** A customer whose short name the texts use for something else is told apart. */
    private String id() {
        String name = TAKEN.contains(answers.id()) ? answers.id() + "-customer" : answers.id();
        return ElementName.written(name).orElseThrow();
    }

    private boolean inHouse() {
        return template == ProjectTemplate.CLINIC || template == ProjectTemplate.HOTEL;
    }

    private void contact() {
        Locale language = Locale.forLanguageTag(answers.languages().get(0));
        values.put("contact", answers.contact().isEmpty() ? TemplateText.say(language, "name.contact") : answers.contact());
        List<String> reach = new ArrayList<>();
        PhoneNumber.read(answers.phone(), answers.country()).ifPresent(number -> reach.add("phone " + number.inWords()));
        if (!answers.email().isEmpty()) {
            reach.add("email " + Quoted.of(answers.email()));
        }
        if (reach.isEmpty()) {
            // Nobody can have an address that ends so; it shows that the right one is missing.
            reach.add("email " + Quoted.of("contact@" + answers.id() + ".invalid"));
        }
        values.put("reach", String.join("   ", reach));
    }

    private void numbering() {
        values.put("digits", "3");
        values.put("voicemail", "899");
        values.put("d", "2");
        values.put("e", "6");
        EmergencyNumbers numbers = EmergencyNumbers.of(answers.country());
        List<String> emergency = new ArrayList<>(numbers.vital());
        emergency.addAll(numbers.helpful());
        values.put("emergency", String.join(", ", emergency));
        values.put("extensions", inHouse() ? "200..299, 600..699" : "200..299");
    }

    private void block(PhoneNumber.Canonical first) {
        PhoneNumber.Canonical last = PhoneNumber.read(answers.last(first), answers.country()).orElseThrow();
        values.put("block", "");
        values.put("main", first.inWords());
        values.put("last", last.inWords());
        values.put("numbers", String.valueOf(answers.numbers()));
        values.put("channels", String.valueOf(Math.max(2, Math.min(MOST_CHANNELS, answers.numbers() / 5))));
        // Tails make extensions only while no two numbers have the same one.
        if (first.digits() / HUNDRED == last.digits() / HUNDRED) {
            values.put("tail", "2");
            values.put("pattern", "2xx");
        }
    }
}
