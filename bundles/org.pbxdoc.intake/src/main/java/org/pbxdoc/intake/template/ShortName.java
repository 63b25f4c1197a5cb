/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.template;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short names: possible as a folder on every system, as an element of the language and as a Maven project. */
public final class ShortName {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
    private static final int LONGEST = 40;

    private ShortName() {}

    /** Returns a short name for {@code title}: its letters without accents and its digits, joined by hyphens. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String name = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("-+[^-]*$|-$", "") : name;
        return isPossible(cut) ? cut : "customer";
    }

    /** Returns whether {@code name} is possible everywhere. */
    public static boolean isPossible(String name) {
        return name.length() <= LONGEST && FORM.matcher(name).matches() && !DEVICE.matcher(name).matches();
    }
}
