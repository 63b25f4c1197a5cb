/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system can hold: Windows, macOS and Linux, and archives carried between them. */
public final class FileName {

    private static final String NOT_ALLOWED = "<>:\"/\\|?*";
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final int LONGEST = 120;

    private FileName() {}

    /**
     * Returns {@code wanted} as a name without folder that every system can hold; what cannot stand in one becomes
     * {@code _}, and two names that read the same are the same.
     */
    public static String of(String wanted) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().forEach(c -> name.appendCodePoint(isAllowed(c) ? c : '_'));
        String safe = shortened(name.toString());
        safe = safe.replaceAll("[. ]+$", "_").replaceAll("^[. ]", "_");
        if (safe.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(safe).matches() ? "_" + safe : safe;
    }

    /** Returns whether {@link #of} would leave {@code name} as it is. */
    public static boolean isPossible(String name) {
        return of(name).equals(name);
    }

    /** Returns {@code title} as a plain name: its letters without accents and its digits, joined by hyphens. */
    public static String fromTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return of(plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> NOT_ALLOWED.indexOf(c) < 0;
        };
    }

    /** The ending is kept, since it says what the file is; file systems count bytes. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && bytes(name.substring(dot)) < LONGEST / 4 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(ending) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
