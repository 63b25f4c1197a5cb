/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.intake.Quoted;
import org.pbxdoc.language.literal.InternalNumber;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.secret.ClearSecrets;

/** Reads cells strictly: what a spreadsheet has damaged is not guessed. */
final class Cells {

    private static final Pattern ROUNDED = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([+\\d ]*)\"|'([+\\d ]+)");
    private static final Pattern CALLER = Pattern.compile("(?:\"[^\"]*\"|[^<]*)<([^>]*)>");
    private static final Pattern NUMBER_CHARACTERS = Pattern.compile("[+\\d().\\s/,eE-]{1,25}");
    private static final Set<String> YES =
            Set.of("1", "true", "yes", "y", "on", "oui", "vrai", "ja", "wahr", "si", "vero", "x", "enabled", "enable", "default");
    private static final int LONGEST = 200;

    private final FolderFacts folder;
    private final Outcome outcome;
    private final Map<String, Long> numbers = new HashMap<>();

    Cells(FolderFacts folder, Outcome outcome) {
        this.folder = folder;
        this.outcome = outcome;
    }

    /** Returns the words of a cell; the row is rejected if they cannot stand in a dossier. */
    Optional<String> words(ExportTable.Row row, String words, String column) {
        if (words.length() > LONGEST) {
            outcome.reject(row.line(), "row.long", column, words.length());
        } else if (words.startsWith("=") || words.startsWith("@")) {
            outcome.reject(row.line(), "row.formula", column);
        } else if (!Quoted.isPlain(words.replaceAll("[\\r\\n\\t]", " "))) {
            outcome.reject(row.line(), "row.characters", column);
        } else if (!ClearSecrets.find(words).isEmpty()) {
            outcome.reject(row.line(), "row.secret", column);
        } else {
            return Optional.of(words.replaceAll("\\s+", " ").strip());
        }
        return Optional.empty();
    }

    /** Returns the extension of a row, taken from now on; the row is rejected if it has none, or somebody has it. */
    Optional<String> extension(ExportTable.Row row, String cell) {
        String number = keptAsText(cell);
        if (number.isEmpty()) {
            outcome.reject(row.line(), "row.no-number");
        } else if (ROUNDED.matcher(number).matches()) {
            outcome.reject(row.line(), "row.rounded", number);
        } else if (!InternalNumber.isValid(number)) {
            outcome.reject(row.line(), isRepeatable(number) ? "row.number-form" : "row.number-hidden", repeated(number));
        } else if (folder.withLostZeros(number).isPresent()) {
            outcome.reject(row.line(), "row.lost-zeros", number, folder.withLostZeros(number).get());
        } else if (numbers.containsKey(number)) {
            outcome.reject(row.line(), "row.twice", number, numbers.get(number));
        } else if (folder.owner(number).isPresent()) {
            outcome.reject(row.line(), "row.taken", number, folder.owner(number).get());
        } else {
            numbers.put(number, row.line());
            if (!folder.isPlanned(number)) {
                outcome.remark(row.line(), "remark.outside-plan", number);
            }
            return Optional.of(number);
        }
        return Optional.empty();
    }

    /** Returns a public number as people write it; what is none is left out and said. */
    Optional<PhoneNumber.Canonical> phone(ExportTable.Row row, String cell, String column) {
        Matcher caller = CALLER.matcher(cell);
        String number = keptAsText(caller.matches() ? caller.group(1) : cell);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (ROUNDED.matcher(number).matches()) {
            outcome.remark(row.line(), "remark.rounded", column, number);
            return Optional.empty();
        }
        PhoneNumber read = PhoneNumber.parse(number, folder.country());
        if (read instanceof PhoneNumber.Canonical canonical) {
            return Optional.of(canonical);
        }
        Optional<String> meant = ((PhoneNumber.Rejected) read).suggestion();
        if (meant.isPresent()) {
            outcome.remark(row.line(), "remark.ambiguous", column, repeated(number), meant.get());
        } else {
            outcome.remark(row.line(), isRepeatable(number) ? "remark.no-number" : "remark.number-hidden", column, repeated(number));
        }
        return Optional.empty();
    }

    /** Only what looks like a number is repeated: anything else may be a secret that slipped into the column. */
    private static boolean isRepeatable(String number) {
        return NUMBER_CHARACTERS.matcher(number).matches();
    }

    private static String repeated(String number) {
        return isRepeatable(number) ? number : "";
    }

    static String keptAsText(String cell) {
        Matcher text = KEPT_AS_TEXT.matcher(cell);
        return text.matches() ? Stream.of(1, 2).map(text::group).filter(each -> each != null).collect(Collectors.joining()).strip() : cell.strip();
    }

    static boolean isYes(String cell) {
        return YES.contains(Headings.plain(cell));
    }
}
