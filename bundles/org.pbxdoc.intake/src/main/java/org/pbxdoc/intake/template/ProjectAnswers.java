/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.intake.Sentences;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.secret.ClearSecrets;

/**
 * What is known of a customer when the project is made.
 *
 * @param customer name of the customer, in any characters
 * @param id short name: of the folder, of the element and of the Maven project
 * @param languages languages of the documents, the author's own first: fr, de, it, en
 * @param country country of the main site, ISO 3166
 * @param mainNumber main number of the customer, first of the block; empty if it is not known
 * @param numbers how many numbers the block has
 * @param contact name of somebody at the customer; empty if it is not known
 * @param phone this person's number; empty if it is not known
 * @param email this person's address; empty if it is not known
 * @param asOf the day the content is true
 * @param toolVersion the version of pbxdoc that the Maven project asks for
 */
public record ProjectAnswers(
        String customer,
        String id,
        List<String> languages,
        String country,
        String mainNumber,
        int numbers,
        String contact,
        String phone,
        String email,
        LocalDate asOf,
        String toolVersion) {

    /** The languages that documents are written in. */
    public static final List<String> LANGUAGES = List.of("fr", "de", "it", "en");

    /** How many numbers a block has if nobody says. */
    public static final int BLOCK = 20;

    private static final Sentences WORDS = new Sentences("org.pbxdoc.intake.Messages");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"\\\\]{1,64}@[^\\s@\"\\\\]{1,190}");
    private static final int LONGEST_NAME = 120;
    private static final int MOST_NUMBERS = 10_000;

    public ProjectAnswers {
        customer = customer.strip();
        languages = List.copyOf(languages);
        mainNumber = mainNumber.strip();
        contact = contact.strip();
        phone = phone.strip();
        email = email.strip();
    }

    /** What is asked for; each question has one problem at most. */
    public enum Question {
        CUSTOMER,
        ID,
        LANGUAGES,
        COUNTRY,
        NUMBERS,
        CONTACT,
        PHONE,
        EMAIL
    }

    /**
     * An answer that cannot be used.
     *
     * @param question what was asked for
     * @param key why not
     * @param args what the sentence names
     */
    public record Problem(Question question, String key, List<Object> args) {

        /** Returns why, and the way out. */
        public String message(Locale locale) {
            return WORDS.say(locale, key, args.toArray());
        }
    }

    /** Returns answers where only the name of the customer is known. */
    public static ProjectAnswers of(String customer, String language, LocalDate asOf, String toolVersion) {
        return new ProjectAnswers(
                customer, ShortName.of(customer), List.of(language), "CH", "", BLOCK, "", "", "", asOf, toolVersion);
    }

    /** Returns what is wrong with the answers, in the order of the questions; nothing if a project can be made. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (customer.isEmpty()) {
            add(problems, Question.CUSTOMER, "answer.customer.missing");
        } else {
            words(problems, Question.CUSTOMER, customer);
        }
        if (!ShortName.isPossible(id)) {
            add(problems, Question.ID, "answer.id", id);
        }
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages) || new HashSet<>(languages).size() != languages.size()) {
            add(problems, Question.LANGUAGES, "answer.languages", String.join(", ", LANGUAGES));
        }
        if (!isCountry()) {
            add(problems, Question.COUNTRY, "answer.country", country);
        } else if (!mainNumber.isEmpty()) {
            block(problems);
        }
        words(problems, Question.CONTACT, contact);
        if (!phone.isEmpty() && PhoneNumber.read(phone, country).isEmpty()) {
            add(problems, Question.PHONE, "answer.number", phone);
        }
        if (!email.isEmpty() && !(EMAIL.matcher(email).matches() && Quoted.isPlain(email))) {
            add(problems, Question.EMAIL, "answer.email");
        }
        return problems;
    }

    private boolean isCountry() {
        return country.length() == 2 && List.of(Locale.getISOCountries()).contains(country);
    }

    private void block(List<Problem> problems) {
        Optional<PhoneNumber.Canonical> first = PhoneNumber.read(mainNumber, country);
        if (first.isEmpty()) {
            add(problems, Question.NUMBERS, "answer.number", mainNumber);
        } else if (numbers < 1 || numbers > MOST_NUMBERS || last(first.get()).length() != first.get().e164().length()) {
            add(problems, Question.NUMBERS, "answer.block", numbers);
        }
    }

    private static void words(List<Problem> problems, Question question, String words) {
        if (words.length() > LONGEST_NAME) {
            add(problems, question, "answer.long", LONGEST_NAME);
        } else if (!Quoted.isPlain(words)) {
            add(problems, question, "answer.characters");
        } else if (!ClearSecrets.find(words).isEmpty()) {
            add(problems, question, "answer.secret");
        }
    }

    private static void add(List<Problem> problems, Question question, String key, Object... args) {
        problems.add(new Problem(question, key, List.of(args)));
    }

    /** Returns the main number, if it is known and is one. */
    Optional<PhoneNumber.Canonical> main() {
        return PhoneNumber.read(mainNumber, country);
    }

    /** Returns the last number of the block that starts with {@code first}. */
    String last(PhoneNumber.Canonical first) {
        return "+" + (first.digits() + numbers - 1);
    }
}
