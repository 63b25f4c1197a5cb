/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.finding;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of all findings, in {@code rules/Messages.properties} and its translations. */
public final class Messages {

    private static final String BUNDLE = "org.pbxdoc.language.rules.Messages";

    /** English stands in the file without a language, so no other language may be the fallback. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** Returns the message of {@code key} with {@code args} in place of {@code {0}}, {@code {1}}, …. */
    public static String say(String key, Locale locale, List<String> args) {
        return fill(bundle(locale).getString(key), args);
    }

    /** Returns whether there is a message of {@code key}. */
    public static boolean has(String key) {
        try {
            bundle(Locale.ROOT).getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * Returns {@code pattern} with {@code args} in place of {@code {0}}, {@code {1}}, ….
     *
     * <p>{@code {1|channel|channels}} is the first word if the argument is 1, else the second.
     *
     * <p>Apostrophes are plain characters here, unlike in {@link java.text.MessageFormat}: French is full of them.
     */
    public static String fill(String pattern, List<String> args) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String[] inside = close < 0 ? new String[] {""} : pattern.substring(open + 1, close).split("\\|", -1);
            int index = inside.length == 1 || inside.length == 3 ? index(inside[0]) : -1;
            if (index < 0 || index >= args.size()) {
                said.append(pattern, from, open + 1);
                from = open + 1;
            } else {
                said.append(pattern, from, open).append(inside.length == 1 ? args.get(index) : inside[args.get(index).equals("1") ? 1 : 2]);
                from = close + 1;
            }
        }
        return said.append(pattern.substring(from)).toString();
    }

    private static int index(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? digits.charAt(0) - '0' : -1;
    }
}
