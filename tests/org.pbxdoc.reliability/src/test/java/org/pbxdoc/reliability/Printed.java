/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pbxdoc.reliability.reading.Grid;
import org.pbxdoc.reliability.reading.Letters;

/** Compares what was written with what was read back, where characters that cannot be printed may be replaced by a sign. */
final class Printed {

    private static final int REPLACEMENT = 0xFFFD;

    private final String place;
    private final Map<String, Integer> found;

    Printed(String place, Map<String, Integer> found) {
        this.place = place;
        this.found = found;
    }

    /** Compares the tables cell by cell. */
    void compare(List<Grid> written, List<Grid> read) {
        if (written.size() != read.size()) {
            add(place + ": " + written.size() + " tables written, " + read.size() + " read");
        }
        for (int i = 0; i < Math.min(written.size(), read.size()); i++) {
            compare(written.get(i), read.get(i));
        }
    }

    private void compare(Grid written, Grid read) {
        if (written.rows().size() != read.rows().size()) {
            add(place + " " + written.name() + ": " + written.rows().size() + " rows written, " + read.rows().size() + " read");
            return;
        }
        for (int row = 0; row < written.rows().size(); row++) {
            for (int i = 0; i < written.rows().get(row).size(); i++) {
                String cell = i < read.rows().get(row).size() ? read.rows().get(row).get(i) : "";
                if (!agree(written.rows().get(row).get(i), cell)) {
                    add(place + " " + written.name() + ": " + written.rows().get(row).get(i) + " written, " + cell + " read");
                }
            }
        }
    }

    private void add(String difference) {
        found.merge(difference.length() > 300 ? difference.substring(0, 300) : difference, 1, Integer::sum);
    }

    /** The order of right-to-left text is that of the page, and letters are joined there: what counts is that each is there. */
    private static boolean agree(String written, String read) {
        return written.equals(read) || covers(written, read, Normalizer.Form.NFC) || covers(written, read, Normalizer.Form.NFKC);
    }

    private static boolean covers(String written, String read, Normalizer.Form form) {
        Map<Integer, Integer> letters = new HashMap<>();
        plain(written, form).forEach(letter -> letters.merge(letter, 1, Integer::sum));
        int signs = 0;
        for (int letter : (Iterable<Integer>) plain(read, form)::iterator) {
            if (letter == REPLACEMENT) {
                signs++;
            } else if (letters.merge(letter, -1, Integer::sum) < 0) {
                return false;
            }
        }
        int missing = letters.values().stream().mapToInt(Integer::intValue).sum();
        return missing <= signs;
    }

    private static Stream<Integer> plain(String text, Normalizer.Form form) {
        return Letters.of(Normalizer.normalize(text, form)).codePoints().boxed();
    }
}
