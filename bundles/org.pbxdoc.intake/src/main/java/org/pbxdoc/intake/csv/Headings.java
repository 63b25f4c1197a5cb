/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pbxdoc.language.secret.ClearSecrets;

/**
 * The columns of a table, by what they are used for.
 *
 * @param places the column of each field that the table has
 * @param ignored headings of columns that the language has no place for, or that stand there twice
 * @param secret headings of columns that hold passwords, PINs or keys
 */
record Headings(Map<Field, Integer> places, List<String> ignored, List<String> secret) {

    /** Wider than what prose is searched for: in an export such a word is enough. */
    private static final Pattern SECRET = Pattern.compile(
            ".*(secret|passw|passphrase|kennwort|motdepasse|parolachiave|pwd|privatekey|apikey|token|credential).*|.*(^|vm|sip|user)pin(code)?|pin(code|nummer|number)?");

    /** Longer ones are no headings but a file that has none. */
    private static final int LONGEST = 100;

    /** Reads the headings of a table of {@code source}. */
    static Headings of(CsvSource source, List<String> headings) throws IntakeRefusal {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        List<String> plain = headings.stream().map(Headings::plain).toList();
        Set<Integer> secrets = IntStream.range(0, headings.size())
                .filter(i -> isSecret(headings.get(i)))
                .boxed()
                .collect(Collectors.toSet());
        for (Map.Entry<Field, List<String>> known : source.headings().entrySet()) {
            for (String wanted : known.getValue()) {
                List<Integer> found = IntStream.range(0, plain.size())
                        .filter(i -> plain.get(i).equals(wanted) && !secrets.contains(i))
                        .boxed()
                        .toList();
                if (found.size() > 1 && source.needed().contains(known.getKey())) {
                    throw new IntakeRefusal("file.column-twice", headings.get(found.get(0)));
                }
                if (found.size() == 1) {
                    places.putIfAbsent(known.getKey(), found.get(0));
                }
            }
        }
        for (Field field : Field.values()) {
            if (source.needed().contains(field) && !places.containsKey(field)) {
                throw new IntakeRefusal("file.column-missing", source.headings().get(field).get(0), source.word());
            }
        }
        return new Headings(places, unused(headings, places, secrets), named(headings, secrets));
    }

    private static List<String> unused(List<String> headings, Map<Field, Integer> places, Set<Integer> secrets) {
        Set<Integer> used = new HashSet<>(places.values());
        used.addAll(secrets);
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!used.contains(i) && !headings.get(i).isBlank()) {
                unused.add(shown(headings.get(i)));
            }
        }
        return List.copyOf(unused);
    }

    private static List<String> named(List<String> headings, Set<Integer> columns) {
        return columns.stream().sorted().map(i -> shown(headings.get(i))).toList();
    }

    private static String shown(String heading) {
        return Said.of("", heading).args().get(0);
    }

    /** Returns whether a column with this heading must not be read. */
    static boolean isSecret(String heading) {
        return ClearSecrets.isSecretField(heading) || SECRET.matcher(plain(heading)).matches();
    }

    /** Returns whether these are headings at all and not the first row of data. */
    static boolean areHeadings(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.length() <= LONGEST)
                && cells.stream().filter(cell -> !cell.isBlank()).noneMatch(cell -> cell.matches("[+\\d().\\s/-]+"));
    }

    /** Returns {@code heading} as it is compared: small letters without accents, and digits. */
    static String plain(String heading) {
        String letters = Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
