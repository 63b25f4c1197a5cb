/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of one element of the language, {@code docs/language/<keywords>.md}.
 *
 * @param name its file name without extension: the keywords, joined by hyphens
 * @param text its Markdown
 */
record LanguagePage(String name, String text) {

    static final Path FOLDER = Path.of("..", "..", "docs", "language");

    /** Pages about the language as a whole; they describe no element. */
    private static final List<String> GENERAL = List.of("README", "values");

    private static final Pattern ELEMENT = Pattern.compile("<!-- begin syntax of (\\w+) -->");
    private static final Pattern EXAMPLE = Pattern.compile("```pbxdoc\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ATTACHED = Pattern.compile("`(\\w+\\.csv)` beside it:\\n\\n```csv\\n(.*?)```", Pattern.DOTALL);

    static List<LanguagePage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> file.substring(0, file.length() - ".md".length()))
                    .filter(name -> !GENERAL.contains(name))
                    .sorted()
                    .map(LanguagePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguagePage read(String name) {
        try {
            return new LanguagePage(name, Files.readString(FOLDER.resolve(name + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first heading: the keywords as they are written. */
    String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Returns what the element is, in one sentence. */
    String sentence() {
        return text.lines().skip(1).filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Returns the headings of the sections. */
    List<String> sections() {
        return text.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
    }

    /** Returns the name of the class or fragment of the grammar that the page describes. */
    String element() {
        Matcher element = ELEMENT.matcher(text);
        return element.find() ? element.group(1) : "";
    }

    String example() {
        Matcher example = EXAMPLE.matcher(text);
        return example.find() ? example.group(1) : "";
    }

    /** Writes the example, and the tables it reads, into {@code folder}. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(name + ".pbxdoc"), example());
        Matcher attached = ATTACHED.matcher(text);
        while (attached.find()) {
            Files.writeString(folder.resolve(attached.group(1)), attached.group(2));
        }
    }

    /** Returns this page with {@code content} in its generated block {@code block}. */
    LanguagePage with(String block, String content) {
        String end = block.replaceFirst(" .*", "");
        Pattern place = Pattern.compile("(<!-- begin " + block + "\\b[^>]*-->\\n).*?(<!-- end " + end + " -->)", Pattern.DOTALL);
        String between = content.isBlank() ? "" : "\n" + content.strip() + "\n\n";
        return new LanguagePage(
                name,
                place.matcher(text).replaceFirst(match -> Matcher.quoteReplacement(match.group(1) + between + match.group(2))));
    }
}
