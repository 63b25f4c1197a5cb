/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.intake.Sentences;

/**
 * A shipped text with gaps. What fills a gap is never looked at again, so nothing an author enters can act in it.
 *
 * <p>{@code {{key}}} is a value that stands as it is, {@code {{q:key}}} a value in quotation marks, {@code {{x:key}}} one in
 * XML, {@code {{t:key}}} a text of {@code Texts.properties} in the languages of the document, {@code {{b:key}}} one of several
 * lines, {@code {{q1:key}}} one in the author's language only. On lines of their own stand {@code {{c:key}}}, a comment, <code>{{&gt;name}}</code>, another text,
 * and <code>{{?key}}</code> or <code>{{!key}}</code> up to <code>{{/}}</code>: lines for a value that is there, or is not.
 */
final class TemplateText {

    private static final Sentences TEXTS = new Sentences("org.pbxdoc.intake.template.Texts");
    private static final Pattern GAP = Pattern.compile("\\{\\{(?:(q1?|x|t|b):)?([a-z0-9.-]+)}}");
    private static final Pattern LINE = Pattern.compile("(\\s*)\\{\\{([c>?!/])(?::?)([a-z0-9.-]*)}}");
    private static final int WIDTH = 120;
    private static final int BLOCK_INDENT = 8;
    private static final String FENCE = "\"\"\"";

    private final List<String> languages;
    private final Map<String, String> values;
    private final StringBuilder out = new StringBuilder();

    private TemplateText(List<String> languages, Map<String, String> values) {
        this.languages = languages;
        this.values = values;
    }

    /** Returns the text {@code name} with its gaps filled. */
    static String of(String name, List<String> languages, Map<String, String> values) {
        TemplateText text = new TemplateText(languages, values);
        text.add(name);
        return text.out.toString();
    }

    /** Returns the sentence of {@code key}. */
    static String say(Locale locale, String key, Object... args) {
        return TEXTS.say(locale, key, args);
    }

    private void add(String name) {
        Deque<Boolean> shown = new ArrayDeque<>();
        for (String line : read(name).split("\n", -1)) {
            Matcher own = LINE.matcher(line);
            boolean whole = own.matches();
            String sign = whole ? own.group(2) : "";
            if (sign.equals("/")) {
                shown.pop();
            } else if (sign.equals("?") || sign.equals("!")) {
                shown.push(values.containsKey(own.group(3)) == sign.equals("?"));
            } else if (shown.contains(false)) {
                continue;
            } else if (sign.equals(">")) {
                add(own.group(3) + ".pbxdoc");
            } else if (sign.equals("c")) {
                comment(own.group(1), said(own.group(3), languages.get(0)));
            } else {
                out.append(filled(line)).append('\n');
            }
        }
        out.setLength(out.toString().stripTrailing().length());
        out.append('\n');
    }

    private void comment(String indent, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && indent.length() + 3 + line.length() + 1 + word.length() > WIDTH) {
                out.append(indent).append("// ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.append(indent).append("// ").append(line).append('\n');
    }

    private String filled(String line) {
        return GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(fill(gap.group(1), gap.group(2))));
    }

    private String fill(String kind, String key) {
        if (kind == null) {
            return value(key);
        }
        return switch (kind) {
            case "q" -> Quoted.of(value(key));
            case "q1" -> Quoted.of(said(key, languages.get(0)));
            case "x" -> xml(values.containsKey(key) ? value(key) : said(key, languages.get(0)));
            case "b" -> text(key, TemplateText::block, "\n" + " ".repeat(BLOCK_INDENT));
            default -> text(key, Quoted::of, "  ");
        };
    }

    private String text(String key, UnaryOperator<String> written, String between) {
        if (languages.size() == 1) {
            return written.apply(said(key, languages.get(0)));
        }
        return languages.stream()
                .map(language -> language + " " + written.apply(said(key, language)))
                .collect(Collectors.joining(between, "{", "}"));
    }

    private static String block(String words) {
        return words.indent(BLOCK_INDENT).stripTrailing().transform(lines -> FENCE + "\n" + lines + "\n" + " ".repeat(BLOCK_INDENT) + FENCE);
    }

    private String said(String key, String language) {
        return TEXTS.say(Locale.forLanguageTag(language), key, values.getOrDefault("customer", ""));
    }

    private String value(String key) {
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("no value for " + key);
        }
        return values.get(key);
    }

    private static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("--", "- -");
    }

    private static String read(String name) {
        try (InputStream in = TemplateText.class.getResourceAsStream("text/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
