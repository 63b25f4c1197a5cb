/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.pbxdoc.language.PbxdocStandaloneSetup;

/** What happens to a text between two hands: words lost, doubled and swapped, halves saved, lines of other files pasted. */
final class Damage {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|[\\p{L}\\p{N}_-]+|\\s+|.", Pattern.DOTALL);
    private static final int MOST_AT_ONCE = 4;

    private static final List<String> KEYWORDS = List.copyOf(GrammarUtil.getAllKeywords(
            PbxdocStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar()));

    private static final List<String> LITERALS = List.of(
            "0", "-1", "999999999", "1000000000", "99999999999999999999", "1..0", "..", "3.4-2", "2027-02-29", "24:00", "+41 (0)44 000 01 00",
            "+", "00", "10.20.0.0/33", "fd00::/129", "::", "ff:ff:ff:ff:ff:ff", "100%", "1e9", "70000d", "370W", "0W", "*77*<ext>*", "->",
            "\"\"", "\"\\\"", "\"\"\"", "\"", "/*", "*/", "//", "{", "}", "{{", "(", ")", ",", "^", "^^x", "@", "\\u12");

    private static final List<String> CHARACTERS = List.of(
            "\u0000", "\u0001", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u200B", "\u202E", "\u2028", "\uD800",
            "\uDC00", "\uFEFF", "\uFFFD", "\uFFFF", "ß", "İ", "١٢٣", "①", "東", "\uD83D\uDCDE", "\r", "\r\n", "\f", "\t");

    private static final int[] BYTES = {0x80, 0xC0, 0xE4, 0xF5, 0xFF};

    private final Random random;
    private final List<String> lines;

    /** Makes damage that depends on {@code seed} only; {@code lines} are those that may be pasted. */
    Damage(long seed, List<String> lines) {
        this.random = new Random(seed);
        this.lines = lines;
    }

    /** Returns the bytes of {@code text}, damaged in one place or a few. */
    byte[] done(String text) {
        String damaged = text;
        int more = 0;
        do {
            damaged = once(damaged);
            more++;
        } while (more < MOST_AT_ONCE && random.nextInt(3) == 0);
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(50) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) BYTES[random.nextInt(BYTES.length)];
        }
        return bytes;
    }

    private String once(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return insert(text, 0, any(KEYWORDS));
        }
        MatchResult token = any(tokens);
        MatchResult other = any(tokens);
        return switch (random.nextInt(13)) {
            case 0, 1 -> replace(text, token, "");
            case 2 -> replace(text, token, token.group() + " " + token.group());
            case 3 -> swap(text, token, other);
            case 4 -> random.nextInt(4) == 0 ? text.substring(0, random.nextInt(text.length())) : replace(text, token, any(KEYWORDS));
            case 5 -> insert(text, token.end(), " " + any(KEYWORDS) + " ");
            case 6 -> insert(text, token.end(), " " + any(LITERALS) + " ");
            case 7 -> insert(text, random.nextInt(text.length() + 1), any(CHARACTERS));
            case 8 -> insert(text, text.indexOf('\n', token.start()) + 1, any(lines) + "\n");
            case 9, 10, 11 -> digits(text);
            default -> replace(text, token, other.group());
        };
    }

    private static String insert(String text, int at, String words) {
        return text.substring(0, at) + words + text.substring(at);
    }

    private static String replace(String text, MatchResult token, String words) {
        return text.substring(0, token.start()) + words + text.substring(token.end());
    }

    private static String swap(String text, MatchResult one, MatchResult two) {
        if (one.start() == two.start()) {
            return text;
        }
        MatchResult first = one.start() < two.start() ? one : two;
        MatchResult last = first == one ? two : one;
        return text.substring(0, first.start())
                + last.group()
                + text.substring(first.end(), last.start())
                + first.group()
                + text.substring(last.end());
    }

    /** Digits are wrong more often than anything else, and they still parse. */
    private String digits(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(MOST_AT_ONCE); times > 0; times--) {
            changed.setCharAt(any(places), (char) ('0' + random.nextInt(10)));
        }
        return changed.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
