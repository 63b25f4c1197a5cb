/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Comparator;
import java.util.List;

/**
 * Names and numbers for the phones of a system.
 *
 * @param title its heading on the display of a phone
 * @param entries the entries, in any order
 */
public record PhoneBook(Text title, List<Entry> entries) implements Content {

    public PhoneBook {
        entries = List.copyOf(entries);
    }

    /** Where a number leads. */
    public enum Kind {
        /** Inside the house. */
        INTERNAL(WriterLabel.PHONE_INTERNAL),
        /** The public number of the desk. */
        OFFICE(WriterLabel.PHONE_OFFICE),
        MOBILE(WriterLabel.PHONE_MOBILE);

        private final WriterLabel label;

        Kind(WriterLabel label) {
            this.label = label;
        }

        /** Returns the word for it. */
        public WriterLabel label() {
            return label;
        }
    }

    /**
     * A person, a group or a service.
     *
     * @param name the name
     * @param numbers its numbers, the one to dial first in front
     */
    public record Entry(Text name, List<Number> numbers) {
        public Entry {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A number to dial.
     *
     * @param kind where it leads
     * @param digits what the phone sends: digits, {@code *}, {@code #} or a plus sign in front
     */
    public record Number(Kind kind, String digits) {}

    /** Returns the entries in the alphabetical order of the language of {@code wording}. */
    public List<Entry> sorted(Wording wording) {
        Comparator<String> order = new AlphabeticalOrder(wording.locale());
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> wording.say(entry.name()), order))
                .toList();
    }
}
