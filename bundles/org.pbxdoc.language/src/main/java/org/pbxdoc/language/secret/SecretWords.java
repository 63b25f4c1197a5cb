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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.language.secret.ClearSecrets.Hint;
import org.pbxdoc.language.secret.ClearSecrets.Kind;

/** Finds what stands after words such as password, Kennwort, mot de passe, codice d'accesso. */
final class SecretWords {

    /** How sure a word is that a secret follows. */
    private enum Strength {
        /** What follows a colon is a secret unless it says where the secret is. */
        PASSWORD,
        /** Digits that follow are a secret. */
        PIN,
        /** Only digits after a colon, or a long random word, are a secret. */
        WEAK
    }

    private static final String PASSWORDS = "passwords?|passwd|passphrase|pass ?phrase|mots? de passe|passwort|passwörter"
            + "|kennwort|kennwörter|parola d['’]ordine|parola chiave|pre-?shared[ -]key|clé (?:wi-?fi|wpa2?|wlan|secrète|api|partagée)"
            + "|(?:wlan|wi-?fi|wpa2?|netzwerk)-?schlüssel|chiave (?:wi-?fi|wpa2?|segreta)|api[ _-]?(?:key|token|schlüssel)"
            + "|access[ _-]?(?:key|token)|secret[ _-]?key|client[ _-]?secret|secret|geheimnis|community(?: string)?"
            + "|(?<![\\p{L}\\p{N}])(?:pwd|pw|mdp|psk|pass)";
    private static final String PINS = "(?<![\\p{L}\\p{N}])(?:pin|puk|nip)(?:[ -]?code)?|code (?:pin|nip|puk)|codice pin"
            + "|passcode|zugangscode|zutrittscode|türcode|tuercode|alarmcode|safecode|schlüsseltresorcode|code (?:d['’]acc[èe]s|d['’]entrée|"
            + "(?:de (?:la )?|du |de l['’])?(?:porte|alarme|coffre|digicode|boîte à clés))|digicode|codice (?:d['’]accesso|d['’]ingresso|porta|"
            + "(?:della |dell['’])?(?:porta|allarme|cassaforte))|door code|access code|entry code|alarm code|gate code";
    private static final String WEAKS = "(?<![\\p{L}\\p{N}])(?:code|codice|key|clé|schlüssel|chiave|token|code-?wort)";
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?<pin>" + PINS + ")|(?<password>" + PASSWORDS + ")|(?<weak>" + WEAKS + ")");

    /** Every word above and every name of a column holds one of these; texts without any, which are most, are passed over. */
    private static final List<String> STEMS = List.of(
            "pass", "kennw", "pwd", "pw", "mdp", "psk", "pre", "parola", "pin", "puk", "nip", "cod", "secret", "geheim", "community",
            "schlüssel", "clé", "chiave", "key", "token");

    /** A colon, an equals sign or an arrow, after at most four words that say whose it is. */
    private static final Pattern AFTER_SIGN = Pattern.compile(
            "(?u)^(?<between>(?:[ \\t\\u00A0]+[\\p{L}\\p{N}.'’_/@()-]{1,40}){0,4}?)[ \\t\\u00A0\"'»”`]*(?::=|:|=>|=|→|->|⇒)[ \\t\\u00A0]*(?<value>\\S.*)$");
    private static final Pattern SIGN = Pattern.compile("[:=→⇒]|->");
    private static final Pattern AFTER_VERB =
            Pattern.compile("(?iu)^\\s+(?:is|was|est|était|ist|lautet|war|è|era|are|sind|sont)\\s*:?\\s+(?<value>\\S.*)$");
    private static final Pattern AFTER_DASH = Pattern.compile("^[ \\t]+[-–—][ \\t]+(?<value>\\S.*)$");
    /** "from … to …" in a change log: the old one counts as well. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)^.{0,60}?\\s(?:from|von|de|da)\\s+(?<old>\\S+)\\s+(?:to|auf|zu|en|à|a|in|vers|zur)\\s+(?<value>\\S+).*$");
    /** The line ends after the sign: the secret is on the next one. */
    private static final Pattern BEFORE_LINE = Pattern.compile(
            "(?u)^(?:[ \\t]+[\\p{L}\\p{N}.'’_/@()-]{1,40}){0,4}?[ \\t\"'»”]*(?::=|:|=>|=|→|->|⇒)[ \\t]*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•*>]|\\d{1,2}[.)])[ \\t]+");
    /** The next cell of a table. */
    private static final Pattern AFTER_CELL = Pattern.compile("^[ \\t]*\\|[ \\t]*(?<value>[^|]*[^|\\s])[ \\t]*(?:\\|.*)?$");
    private static final Pattern IN_MARKUP = Pattern.compile("^>(?<value>[^<>]+)</.*$");
    private static final Pattern DIRECT = Pattern.compile("^[ \\t\\u00A0(\"'«“]+(?<value>[^\\s].*)$");

    /** More on one line is not one statement. */
    private static final int SIGHT = 240;

    private SecretWords() {}

    /** Returns whether any word stands in {@code text} that could name a secret, as a word or as the head of a column. */
    static boolean isNamedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains);
    }

    static List<Hint> named(String text) {
        List<Hint> hints = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            if (isWhole(text, word.end()) && hasSecret(word, rest(text, word.end()), text)) {
                hints.add(new Hint(Kind.NAMED, word.group()));
                from = endOfSight(text, word.end());
            }
        }
        return hints;
    }

    /** "Passwort-Tresor" and "password_policy" speak of something else. */
    private static boolean isWhole(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean joined = (next == '-' || next == '_') && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return !Character.isLetterOrDigit(next) && !joined;
    }

    private static String rest(String text, int from) {
        return text.substring(from, endOfSight(text, from));
    }

    private static int endOfSight(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + SIGHT && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean hasSecret(Matcher word, String rest, String text) {
        Strength strength = word.group("pin") != null
                ? Strength.PIN
                : word.group("password") != null ? Strength.PASSWORD : Strength.WEAK;
        if (BEFORE_LINE.matcher(rest).matches()) {
            return onNextLine(strength, nextLine(text, word.end() + rest.length()));
        }
        Matcher sign = AFTER_SIGN.matcher(rest);
        if (SIGN.matcher(rest).find() && sign.matches()) {
            String between = sign.group("between").strip();
            if (SecretValue.isReference(between) || strength == Strength.WEAK && !between.isEmpty()) {
                return false;
            }
            // "mot de passe Soleil2024! : à changer" has its secret before the colon.
            return stated(strength, sign.group("value")) || !between.isEmpty() && direct(strength, between);
        }
        for (Pattern pattern : List.of(AFTER_VERB, AFTER_DASH, IN_MARKUP)) {
            Optional<String> value = value(pattern, rest);
            if (value.isPresent() && strength != Strength.WEAK) {
                return stated(strength, value.get());
            }
        }
        Matcher changed = CHANGED.matcher(rest);
        if (changed.matches()
                && (SecretValue.isStrong(SecretValue.first(changed.group("old")))
                        || SecretValue.isStrong(SecretValue.first(changed.group("value"))))) {
            return true;
        }
        if (strength != Strength.WEAK && value(AFTER_CELL, rest).filter(value -> direct(strength, value)).isPresent()) {
            return true;
        }
        return strength != Strength.WEAK && value(DIRECT, rest).filter(value -> direct(strength, value)).isPresent();
    }

    private static Optional<String> value(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        return matcher.matches() ? Optional.of(matcher.group("value")) : Optional.empty();
    }

    private static boolean stated(Strength strength, String words) {
        String value = SecretValue.first(words);
        return switch (strength) {
            case PASSWORD -> SecretValue.isPassword(value, words);
            case PIN -> SecretValue.isDigits(value, 3) || SecretValue.isStrong(value);
            case WEAK -> SecretValue.isDigits(value, 4) || value.length() >= 12 && SecretValue.isMixed(value);
        };
    }

    /** Returns the next line with words on it, an empty one may come before; empty if there is none. */
    private static String nextLine(String text, int end) {
        String near = text.substring(end, Math.min(text.length(), end + SIGHT));
        return near.lines().limit(3).map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    /** A line of its own may be a heading or a place as well: letters alone are not taken for a password there. */
    private static boolean onNextLine(Strength strength, String line) {
        String words = BULLET.matcher(line).replaceFirst("");
        String value = SecretValue.first(words);
        if (strength == Strength.WEAK || SecretValue.isReference(words) || value.chars().allMatch(Character::isLetter)) {
            return false;
        }
        boolean alone = value.length() >= words.length() - 1;
        return stated(strength, words) && (alone || SecretValue.isMixed(value));
    }

    /** Nothing between the word and the value: only what can be nothing else is taken for one. */
    private static boolean direct(Strength strength, String words) {
        String value = SecretValue.first(words);
        if (SecretValue.isReference(words)) {
            return false;
        }
        return strength == Strength.PIN ? SecretValue.isDigits(value, 4) : SecretValue.isStrong(value);
    }
}
