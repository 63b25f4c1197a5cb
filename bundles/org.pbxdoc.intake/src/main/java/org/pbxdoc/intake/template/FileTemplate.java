/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbxdoc.language.formatting.Formatting;
import org.pbxdoc.language.load.Installation;

/**
 * A file to begin with in a project that is there: its names are new, what it refers to exists, and what it describes is
 * planned, so it adds no error. Where something it has to refer to is missing, all of it is a comment that says so.
 */
public enum FileTemplate {
    EMPTY("empty"),
    SITE("site"),
    SERVER("server", "site"),
    LINES("lines", "site", "company"),
    USERS("users", "site", "profile"),
    DECT("dect"),
    NETWORK("network"),
    COMMISSIONING("commissioning"),
    PROCEDURES("procedures");

    private final String word;
    private final List<String> needs;

    FileTemplate(String word, String... needs) {
        this.word = word;
        this.needs = List.of(needs);
    }

    /** Returns the template that is called {@code word}. */
    public static Optional<FileTemplate> of(String word) {
        return Arrays.stream(values()).filter(template -> template.word.equals(word)).findFirst();
    }

    /** Returns its short name, which is a good file name too. */
    public String word() {
        return word;
    }

    /** Returns its name for people. */
    public String title(Locale locale) {
        return TemplateText.say(locale, "file." + word);
    }

    /** Returns the text of the file for the customer of {@code installation}, whose documents may have no language yet. */
    public String text(Installation installation, Locale fallback) {
        FolderValues folder = new FolderValues(installation, fallback);
        Map<String, String> values = folder.all();
        List<String> missing = needs.stream().filter(need -> !values.containsKey(need)).toList();
        missing.forEach(need -> values.put(need, need));
        String text = TemplateText.of("new-" + word + ".pbxdoc", folder.languages(), values);
        if (missing.isEmpty()) {
            return Formatting.format(text);
        }
        Locale language = Locale.forLanguageTag(folder.languages().get(0));
        return "// " + TemplateText.say(language, "file.missing." + missing.get(0)) + "\n" + asComment(Formatting.format(text));
    }

    private static String asComment(String text) {
        return text.lines()
                .map(line -> line.isBlank() || line.startsWith("//") ? line : "// " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
