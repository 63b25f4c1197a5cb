/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether a word is a secret, or says where one is. */
final class SecretValue {

    private static final Pattern MASK = Pattern.compile("[*•·.xX_?…-]+|<[^>]*>?|\\{\\{?[^}]*}*|\\$\\{?\\w+}?|%\\w+%|\\[[^]]*]?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern MEASURE = Pattern.compile("(?u)\\d{1,3}[-–]?\\p{L}{1,14}|\\d{1,3}([-–/]\\d{1,3})?");
    private static final Pattern TECHNICAL = Pattern.compile(
            "[A-Z]{2,6}[-/ ]?\\d{1,4}(?:[-/][A-Z0-9]{1,8})*|(?:[A-Z]\\w{0,5}[-_/])+\\d{1,6}|(?i)md5|sha\\d*|bcrypt|oauth2?|wpa[23]|snmpv?[123]c?|[vV]\\d.*|office365|microsoft365|m365");

    /** Sommer-24 has the form of a device's name, but it is how people make passwords. */
    private static final Pattern SEASON = Pattern.compile("\\p{Lu}\\p{Ll}{3,}[-_/]\\d{1,6}");

    /** Words that say where a secret is, who has it, or that there is none; as they begin. */
    private static final Set<String> REFERENCES = Set.of(
            "voir", "cf", "selon", "dans", "chez", "auprès", "demander", "demandez", "coffre", "classeur", "enveloppe", "remis",
            "siehe", "gemäss", "gemäß", "beim", "bei", "im", "tresor", "hinterlegt", "abgelegt", "umschlag", "couvert", "anfrage", "anfragen",
            "vedi", "vedere", "nella", "nel", "presso", "cassaforte", "busta", "richiesta", "chiedere", "depositata", "depositato",
            "see", "stored", "kept", "ask", "request", "vault", "envelope", "in", "with", "from", "by", "on", "at",
            "keepass", "keeper", "bitwarden", "1password", "lastpass", "hashicorp", "passbolt", "vaultwarden", "keychain", "trousseau",
            "credential", "credentials", "référence", "verweis", "rinvio", "reference", "gestionnaire", "manager");

    private static final Set<String> STATES = Set.of(
            "aucun", "aucune", "sans", "inconnu", "inconnue", "néant", "idem", "oublié", "perdu", "personnel", "individuel", "confidentiel",
            "secret", "changé", "changée", "modifié", "modifiée", "défini", "définie", "obligatoire", "requis", "désactivé", "expiré", "complexe",
            "provisoire", "transmis", "transmise", "communiqué", "communiquée", "oui", "non", "ok", "fait", "unique", "partagé", "temporaire", "généré",
            "kein", "keine", "keines", "ohne", "unbekannt", "geändert", "gesetzt", "persönlich", "individuell", "vertraulich", "geheim", "erforderlich",
            "notwendig", "übergeben", "mitgeteilt", "abgelaufen", "deaktiviert", "ja", "nein", "erledigt", "pflicht", "vergessen", "zurückgesetzt", "dito",
            "nessuno", "nessuna", "senza", "sconosciuta", "sconosciuto", "cambiata", "cambiato", "modificata", "modificato", "personale", "individuale",
            "riservata", "riservato", "segreta", "segreto", "obbligatoria", "obbligatorio", "consegnata", "consegnato", "scaduta", "scaduto", "sì", "no",
            "none", "unknown", "changed", "unchanged", "set", "unset", "personal", "individual", "confidential", "required", "mandatory", "optional",
            "expired", "disabled", "enabled", "rotated", "reset", "done", "yes", "tbd", "todo", "n/a", "na", "null", "nil", "empty", "hidden", "redacted",
            "masked", "removed", "withheld", "never", "jamais", "nie", "mai", "default", "défaut", "standard", "annuel", "mensuel", "jährlich", "monatlich",
            "same", "gleich", "uguale", "policy", "politique", "richtlinie", "login", "connexion", "anmeldung", "accesso", "admin-only", "interne", "intern",
            "à", "a", "le", "la", "les", "l", "un", "une", "der", "die", "das", "den", "dem", "il", "lo", "the", "an", "par", "pour", "für", "per", "for",
            "wird", "wurde", "werden", "sera", "doit", "muss", "deve", "must", "should", "is", "not", "nicht", "pas", "ne", "min", "minimum", "mindestens", "almeno");

    private SecretValue() {}

    /** Returns the word at the start of {@code words}, without quotes and punctuation around it. */
    static String first(String words) {
        String stripped = words.strip().replaceFirst("^[\"'«“‚‘(`]+\\s*", "");
        int end = 0;
        while (end < stripped.length()
                && !Character.isWhitespace(stripped.charAt(end))
                && "\"»”;,<`\u00A0".indexOf(stripped.charAt(end)) < 0) {
            end++;
        }
        return stripped.substring(0, end).replaceFirst("[.)':]+$", "");
    }

    /** Returns whether {@code value}, or what follows it in {@code words}, stands where a password is stated. */
    static boolean isPassword(String value, String words) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (value.length() < 3 || isPlaceholder(value) || isKnown(lower)) {
            return false;
        }
        if (isHarmlessForm(value) && !SEASON.matcher(value).matches()) {
            return false;
        }
        if (!value.chars().allMatch(Character::isLetter)) {
            return isMixed(value) || isDigits(value, 4);
        }
        // Letters only: one word is a password, a sentence is not.
        String after = words.substring(Math.min(words.length(), words.indexOf(value) + value.length())).strip();
        return after.isEmpty() || ".,;)/|\"»”'<".indexOf(after.charAt(0)) >= 0;
    }

    private static boolean isKnown(String lower) {
        String word = lower.replaceAll("[.!]+$", "");
        return STATES.contains(word) || REFERENCES.contains(word);
    }

    private static boolean isHarmlessForm(String value) {
        return DATE.matcher(value).matches() || MEASURE.matcher(value).matches() || TECHNICAL.matcher(value).matches();
    }

    /** Returns whether {@code value} only shows that something is hidden or to be filled in. */
    static boolean isPlaceholder(String value) {
        return MASK.matcher(value).matches();
    }

    /** Returns whether {@code words} say where a secret is kept. */
    static boolean isReference(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (REFERENCES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code value} is a number as people type it at a door, of {@code least} digits or more. */
    static boolean isDigits(String value, int least) {
        return value.matches("[0-9]{" + least + ",10}[#*]?") && !DATE.matcher(value).matches();
    }

    /** Returns whether letters mix with digits or signs, as in a password and hardly any word. */
    static boolean isMixed(String value) {
        boolean letter = value.chars().anyMatch(Character::isLetter);
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean sign = value.chars().anyMatch(c -> "!@#$%^&*?+=~|§€£\\".indexOf(c) >= 0);
        boolean inner = value.length() > 3 && value.substring(1).chars().anyMatch(Character::isUpperCase)
                && value.chars().anyMatch(Character::isLowerCase);
        return letter && (digit || sign) || digit && sign || inner;
    }

    /** Returns whether {@code value} can hardly be anything but a password: three kinds of characters, six or more. */
    static boolean isStrong(String value) {
        if (value.length() < 6 || isPlaceholder(value) || isHarmlessForm(value) || value.contains("://")) {
            return false;
        }
        int kinds = 0;
        kinds += value.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        kinds += value.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        kinds += value.chars().anyMatch(Character::isDigit) ? 1 : 0;
        kinds += value.chars().anyMatch(c -> "!@#$%^&*?+=~|§€£\\".indexOf(c) >= 0) ? 2 : 0;
        return kinds >= 3;
    }
}
