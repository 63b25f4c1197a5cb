/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbxdoc.language.formatting.Formatting;

/** A project to begin with: the files of a customer, right as far as they go, with a hint at each place to fill in. */
public enum ProjectTemplate {
    EMPTY("empty", 1, files(entry("document", "document"), entry("sites", "sites-empty"))),
    SMALL_OFFICE("small-office", 20, files(
            entry("document", "document"), entry("sites", "sites-office"), entry("server", "server"), entry("lines", "lines"),
            entry("users", "users-office"), entry("network", "network"), entry("operations", "operations"),
            entry("commissioning", "tests"))),
    CLINIC("clinic", 120, files(
            entry("document", "document"), entry("sites", "sites-clinic"), entry("server", "server"), entry("lines", "lines"),
            entry("users", "users-clinic"), entry("dect", "dect"), entry("network", "network"),
            entry("operations", "operations"), entry("commissioning", "tests"))),
    HOTEL("hotel", 120, files(
            entry("document", "document"), entry("sites", "sites-hotel"), entry("server", "server"), entry("lines", "lines"),
            entry("users", "users-hotel"), entry("dect", "dect"), entry("network", "network"),
            entry("operations", "operations"), entry("commissioning", "tests"))),
    TAKEOVER("takeover", 20, files(
            entry("document", "document"), entry("takeover", "takeover"), entry("sites", "sites-office"), entry("server", "server"),
            entry("lines", "lines"), entry("users", "users-takeover"), entry("network", "network"),
            entry("operations", "operations")));

    /** Where the sources of a Maven project are. */
    public static final String SOURCES = "src/main/pbxdoc/";

    private final String word;
    private final int users;
    private final Map<String, String> texts;

    ProjectTemplate(String word, int users, Map<String, String> texts) {
        this.word = word;
        this.users = users;
        this.texts = texts;
    }

    @SafeVarargs
    private static Map<String, String> files(Map.Entry<String, String>... entries) {
        Map<String, String> files = new LinkedHashMap<>();
        Arrays.stream(entries).forEach(file -> files.put(file.getKey(), file.getValue()));
        return files;
    }

    /** Returns the template that is called {@code word}. */
    public static Optional<ProjectTemplate> of(String word) {
        return Arrays.stream(values()).filter(template -> template.word.equals(word)).findFirst();
    }

    /** Returns what it is called on the command line. */
    public String word() {
        return word;
    }

    /** Returns its name for people. */
    public String title(Locale locale) {
        return TemplateText.say(locale, word + ".title");
    }

    /** Returns what it is good for. */
    public String description(Locale locale) {
        return TemplateText.say(locale, word + ".description");
    }

    /** Returns the file to begin with. */
    public String mainFile() {
        return SOURCES + "document.pbxdoc";
    }

    /**
     * Returns the text of each file by its path below the project, with {@code /} between folders.
     *
     * @throws IllegalArgumentException if an answer cannot be used
     */
    public SortedMap<String, String> files(ProjectAnswers answers) {
        if (!answers.problems().isEmpty()) {
            throw new IllegalArgumentException(answers.problems().get(0).message(Locale.ENGLISH));
        }
        Map<String, String> values = new TemplateValues(this, answers).all();
        SortedMap<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(
                SOURCES + name + ".pbxdoc",
                Formatting.format(TemplateText.of(text + ".pbxdoc", answers.languages(), values))));
        files.put("pom.xml", TemplateText.of("pom.xml", answers.languages(), values));
        files.put(".gitignore", TemplateText.of("gitignore", answers.languages(), values));
        return files;
    }

    /** Returns how many users it reckons with. */
    int users() {
        return users;
    }

    /** Returns whether calls that nobody else takes go to the reception. */
    boolean hasReception() {
        return texts.containsKey("users") && this != TAKEOVER;
    }
}
