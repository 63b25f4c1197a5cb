/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pbxdoc.language.finding.Messages;

/** The sentences that the services say themselves, in the user's language; English where there is none. */
public final class EditorWords {

    private static final String BUNDLE = "org.pbxdoc.ide.Messages";

    /** English stands in the file without a language, so no other language may be the fallback. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private EditorWords() {}

    /** Returns the sentence of {@code key} with {@code args} in place of {@code {0}}, {@code {1}}, …. */
    public static String say(Locale locale, String key, Object... args) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        String pattern = ResourceBundle.getBundle(BUNDLE, language, EditorWords.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return Messages.fill(pattern, Arrays.stream(args).map(String::valueOf).toList());
    }
}
