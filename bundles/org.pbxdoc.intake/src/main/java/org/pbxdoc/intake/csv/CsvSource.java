/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.intake.Sentences;

/** What exported a table. Columns are known by their headings, never by their place. */
public enum CsvSource {
    THREECX("3cx-extensions", Set.of(Field.NUMBER, Field.FIRST_NAME, Field.LAST_NAME),
            entry(Field.NUMBER, "number extensionnumber nummer numero"),
            entry(Field.FIRST_NAME, "firstname vorname prenom nome"),
            entry(Field.LAST_NAME, "lastname nachname nom cognome"),
            entry(Field.EMAIL, "emailaddress email mail adressemail"),
            entry(Field.MOBILE, "mobilenumber mobile mobilnummer"),
            entry(Field.OUTGOING, "outboundcallerid"),
            entry(Field.MAC, "mac0 mac"),
            entry(Field.MODEL, "phonemodel14 phonemodel"),
            entry(Field.VOICEMAIL, "enablevoicemail"),
            entry(Field.UNLISTED, "dontshowextinphbk"),
            entry(Field.DEPARTMENT, "department departement abteilung reparto"),
            entry(Field.DISABLED, "disabled")),
    FREEPBX_BULK_EXTENSIONS("freepbx-bulk-extensions", Set.of(Field.ACTION, Field.NUMBER, Field.NAME),
            entry(Field.ACTION, "action"),
            entry(Field.NUMBER, "extension"),
            entry(Field.NAME, "name"),
            entry(Field.OUTGOING, "outboundcid"),
            entry(Field.VOICEMAIL, "vm"),
            entry(Field.EMAIL, "email")),
    FREEPBX_BULK_HANDLER("freepbx-bulk-handler", Set.of(Field.NUMBER, Field.NAME),
            entry(Field.NUMBER, "extension"),
            entry(Field.NAME, "name"),
            entry(Field.OUTGOING, "outboundcid"),
            entry(Field.VOICEMAIL, "voicemailenable"),
            entry(Field.EMAIL, "voicemailemail email usermanemail"),
            entry(Field.MOBILE, "usermancell")),
    YEALINK("yealink-phonebook", Set.of(Field.NAME, Field.OFFICE),
            entry(Field.NAME, "displayname"),
            entry(Field.OFFICE, "officenumber"),
            entry(Field.MOBILE, "mobilenumber"),
            entry(Field.OTHER, "othernumber")),
    NETBOX("netbox-prefixes", Set.of(Field.PREFIX),
            entry(Field.PREFIX, "prefix praefix prafix prefixe prefisso"),
            entry(Field.VRF, "vrf"),
            entry(Field.VLAN, "vlan"),
            entry(Field.STATUS, "status statut stato"),
            entry(Field.ROLE, "role rolle ruolo"),
            entry(Field.SITE, "site scope standort sito scopeid geltungsbereich"),
            entry(Field.DESCRIPTION, "description beschreibung descrizione"));

    private static final Sentences WORDS = new Sentences("org.pbxdoc.intake.Messages");

    private final String word;
    private final Set<Field> needed;
    private final Map<Field, List<String>> headings = new EnumMap<>(Field.class);

    @SafeVarargs
    CsvSource(String word, Set<Field> needed, Map.Entry<Field, String>... headings) {
        this.word = word;
        this.needed = needed;
        Arrays.stream(headings).forEach(each -> this.headings.put(each.getKey(), List.of(each.getValue().split(" "))));
    }

    /** Returns the source that is called {@code word}. */
    public static Optional<CsvSource> of(String word) {
        return Arrays.stream(values()).filter(source -> source.word.equals(word)).findFirst();
    }

    /** Returns what exported a table with these headings; nothing if no source has them, or two may. */
    static Optional<CsvSource> detect(List<String> headings) {
        Set<String> present = new HashSet<>();
        headings.forEach(heading -> present.add(Headings.plain(heading)));
        return Arrays.stream(values())
                .filter(source -> source.needed.stream().allMatch(field -> source.has(field, present)))
                .max(Comparator.comparingInt((CsvSource source) -> source.needed.size()).thenComparingInt(source -> source.known(present)));
    }

    private boolean has(Field field, Set<String> present) {
        return headings.get(field).stream().anyMatch(present::contains);
    }

    private int known(Set<String> present) {
        return (int) headings.keySet().stream().filter(field -> has(field, present)).count();
    }

    /** Returns what it is called on the command line. */
    public String word() {
        return word;
    }

    /** Returns its name for people. */
    public String title(Locale locale) {
        return WORDS.say(locale, "source." + word);
    }

    /** Returns what is taken over, and what is not. */
    public String description(Locale locale) {
        return WORDS.say(locale, "source." + word + ".description");
    }

    Set<Field> needed() {
        return needed;
    }

    Map<Field, List<String>> headings() {
        return headings;
    }
}
