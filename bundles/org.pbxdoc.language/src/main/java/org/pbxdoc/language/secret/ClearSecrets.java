/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds passwords, PINs, keys and tokens that stand in clear in a text.
 *
 * <p>A hint says where and of which kind, never what: the value must not travel into messages and logs.
 */
public final class ClearSecrets {

    /** What gives a secret away. */
    public enum Kind {
        /** A word such as password stands before it. */
        NAMED,
        /** It is in an address: {@code https://user:…@host}. */
        ADDRESS,
        /** It is a private key. */
        KEY,
        /** It has the form of an access token. */
        TOKEN,
        /** It stands in a column of a table that holds passwords. */
        COLUMN
    }

    /**
     * A secret.
     *
     * @param kind what gives it away
     * @param word the word before it or the column it is in; empty if there is none
     */
    public record Hint(Kind kind, String word) {}

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:[a-z][a-z0-9+.-]{1,15}://[^\\s/@:]{0,200}|sips?:[^\\s:@;]{1,100}):(?<value>[^\\s/@]{1,200})@");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)[?&;](?<word>password|passwd|pwd|pass|pin|token|access_token|api_?key|secret|sig)=(?<value>[^&\\s;\"]{1,200})");
    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----|PuTTY-User-Key-File|-----BEGIN OpenVPN Static key");
    private static final Pattern TOKEN = Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{30,}"
            + "|\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\bAIza[0-9A-Za-z_-]{30,}|\\b[sr]k_live_[0-9A-Za-z]{16,}"
            + "|\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}|\\bglpat-[A-Za-z0-9_-]{16,}");
    private static final int SHORTEST_TOKEN = 12;
    private static final Pattern BEARER =
            Pattern.compile("(?i)\\b(?:basic|bearer)\\s+(?<value>[A-Za-z0-9+/_=.-]{12,400})");
    private static final Pattern CONFIGURED = Pattern.compile(
            "(?i)\\b(?:snmp-server\\s+community|(?:secret|password|key)\\s+[0-9])\\s+(?<value>\\S{4,200})");
    private static final Pattern LOGIN = Pattern.compile(
            "(?iu)\\b(?<word>login|user|identifiants?|zugangsdaten|credentials?|credenziali|anmeldung|accès|accesso)\\s*[:=]"
                    + "\\s*[^\\s/|,]{1,60}\\s*[/|,]\\s*(?<value>\\S{1,200})");

    private ClearSecrets() {}

    /** Returns whether a column with this heading holds passwords, PINs or keys. */
    public static boolean isSecretHeading(String heading) {
        return SecretColumns.isSecret(heading.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the secrets in {@code text}, in order, at most one for each place that looks like one. */
    public static List<Hint> find(String text) {
        String normal = BareText.of(text);
        List<Hint> hints = new ArrayList<>();
        if (mayBeKey(normal) && KEY.matcher(normal).find()) {
            hints.add(new Hint(Kind.KEY, ""));
        }
        Matcher address = ADDRESS.matcher(normal);
        while (normal.indexOf('@') >= 0 && address.find()) {
            if (!SecretValue.isPlaceholder(address.group("value"))) {
                hints.add(new Hint(Kind.ADDRESS, ""));
            }
        }
        tokens(normal, hints);
        if (SecretWords.isNamedIn(normal)) {
            hints.addAll(SecretWords.named(normal));
            hints.addAll(SecretColumns.find(normal));
        }
        return hints;
    }

    private static boolean mayBeKey(String text) {
        return text.contains("-----BEGIN ") || text.contains("PuTTY-");
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    private static void tokens(String text, List<Hint> hints) {
        Matcher parameter = PARAMETER.matcher(text);
        while (text.indexOf('=') >= 0 && parameter.find()) {
            if (!SecretValue.isPlaceholder(parameter.group("value"))) {
                hints.add(new Hint(Kind.NAMED, parameter.group("word")));
            }
        }
        boolean encoded = longestWord(text) >= SHORTEST_TOKEN;
        if (encoded && TOKEN.matcher(text).find()) {
            hints.add(new Hint(Kind.TOKEN, ""));
        }
        for (Pattern pattern : encoded ? List.of(BEARER, CONFIGURED) : List.of(CONFIGURED)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (SecretValue.isMixed(matcher.group("value"))) {
                    hints.add(new Hint(Kind.TOKEN, ""));
                }
            }
        }
        Matcher login = LOGIN.matcher(text);
        while ((text.indexOf(':') >= 0 || text.indexOf('=') >= 0) && login.find()) {
            if (SecretValue.isStrong(login.group("value"))) {
                hints.add(new Hint(Kind.NAMED, login.group("word")));
            }
        }
    }

    /** Returns whether a column or field called {@code name} holds secrets, so that an importer has to drop it. */
    public static boolean isSecretField(String name) {
        return SecretColumns.isSecret(name.strip().toLowerCase(Locale.ROOT));
    }
}
