/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.ide.EditorWords;
import org.pbxdoc.language.reference.LanguagePages;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;
import org.pbxdoc.language.rules.RulePages;

/** The documentation as it travels with the program: the files of {@code docs}, and a table of contents in the user's language. */
public final class HelpBook {

    /** The path of the table of contents. */
    public static final String CONTENTS = "contents.md";

    /** The path of the list of all elements of the language. */
    public static final String LANGUAGE = "language/README.md";

    /** The path of the list of all rules. */
    public static final String RULES = "rules/README.md";

    /** What a link begins with that runs a command of the editor. */
    public static final String COMMAND = "command:";

    private static final String FOLDER = "/org/pbxdoc/ide/help/pages/";
    private static final List<String> CHAPTERS = List.of("tutorial", "editor", "import", "diff", "design");
    private static final Pattern ELEMENT = Pattern.compile("\\]\\(([a-z-]+)\\.md\\)");

    private final Locale locale;

    /** Makes the book for readers of {@code locale}. */
    public HelpBook(Locale locale) {
        this.locale = locale;
    }

    /** Returns the paths of all pages. */
    public List<String> paths() {
        Set<String> paths = new LinkedHashSet<>(List.of(CONTENTS));
        CHAPTERS.stream().map(name -> name + ".md").filter(path -> page(path).isPresent()).forEach(paths::add);
        paths.add(LANGUAGE);
        for (Matcher element = ELEMENT.matcher(resource(LANGUAGE).orElse("")); element.find();) {
            paths.add("language/" + element.group(1) + ".md");
        }
        paths.add(RULES);
        ruleIds().forEach(id -> paths.add(rule(id)));
        return List.copyOf(paths);
    }

    /** Returns the path of the page of a rule. */
    public static String rule(String id) {
        return "rules/" + id + ".md";
    }

    /** Returns the page at {@code path}, if there is one. */
    public Optional<HelpPage> page(String path) {
        Optional<String> markdown = switch (path) {
            case CONTENTS -> Optional.of(contents());
            case RULES -> Optional.of(rules());
            case LANGUAGE -> resource(path);
            default -> path.startsWith("rules/") ? RulePages.find(stem(path))
                    : path.startsWith("language/") ? LanguagePages.find(List.of(stem(path)))
                    : resource(path);
        };
        return markdown.map(text -> new HelpPage(path, text));
    }

    /**
     * Lays a page out.
     *
     * @param columns how many characters of equal width a line can hold
     */
    public HelpText write(HelpPage page, int columns) {
        return HelpWriter.write(page.markdown(), target -> resolve(page.path(), target), columns);
    }

    /** Returns where a link on the page {@code from} leads: a path with or without section, an address, a command, or "" if nowhere. */
    public String resolve(String from, String link) {
        if (link.startsWith("https://") || link.startsWith("http://") || link.startsWith(COMMAND)) {
            return link;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String section = hash < 0 ? "" : link.substring(hash);
        String path = file.isEmpty() ? from : URI.create(from).resolve(file.replace(" ", "%20")).getPath();
        if (page(path).isPresent()) {
            return path + section;
        }
        return page(path + "/README.md").map(index -> index.path() + section).orElse("");
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : "";
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = path.contains("..") || !path.endsWith(".md") ? null : HelpBook.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String contents() {
        List<String> lines = new ArrayList<>(List.of("# " + say("help.title"), "", say("help.about"), ""));
        for (String chapter : CHAPTERS) {
            if (resource(chapter + ".md").isPresent()) {
                lines.add(item(chapter + ".md", chapter));
            }
        }
        lines.add(item(LANGUAGE, "language"));
        lines.add(item("language/values.md", "values"));
        lines.add(item("language/common.md", "common"));
        lines.add(item(RULES, "rules"));
        lines.addAll(List.of("", say("help.keys"), ""));
        return String.join("\n", lines);
    }

    private String item(String path, String name) {
        return "- [" + say("help.page." + name) + "](" + path + "): " + say("help.page." + name + ".about");
    }

    private String rules() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (String id : ruleIds()) {
            String summary = RulePages.find(id).map(text -> new HelpPage(rule(id), text).summary()).orElse("");
            families.computeIfAbsent(id.replaceAll("\\d+$", ""), family -> new ArrayList<>())
                    .add("| [" + id + "](" + id + ".md) | " + summary.replace("|", "\\|") + " |");
        }
        List<String> lines = new ArrayList<>(List.of("# " + say("help.page.rules"), "", say("help.page.rules.about"), ""));
        families.forEach((family, rows) -> {
            lines.addAll(List.of("## " + family, "", "| " + say("help.rule") + " | " + say("help.says") + " |", "| --- | --- |"));
            lines.addAll(rows);
            lines.add("");
        });
        return String.join("\n", lines);
    }

    private static List<String> ruleIds() {
        Set<String> ids = new TreeSet<>(RulePages.ofTheText());
        RuleCatalogue.all().stream().map(Rule::id).forEach(ids::add);
        return List.copyOf(ids);
    }

    private String say(String key, Object... args) {
        return EditorWords.say(locale, key, args);
    }
}
