/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pbxdoc.language.finding.Messages;

/** The sentences of one properties file and its translations; English where there is none. */
public final class Sentences {

    /** English stands in the file without a language, so no other language may be the fallback. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String file;

    /** Makes the sentences of {@code file}, such as {@code org.pbxdoc.intake.Messages}. */
    public Sentences(String file) {
        this.file = file;
    }

    /** Returns the sentence of {@code key} with {@code args} in place of {@code {0}}, {@code {1}}, …. */
    public String say(Locale locale, String key, Object... args) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ROOT : Locale.forLanguageTag(locale.getLanguage());
        String pattern = ResourceBundle.getBundle(file, language, Sentences.class.getClassLoader(), NO_FALLBACK).getString(key);
        return Messages.fill(pattern, Arrays.stream(args).map(String::valueOf).toList());
    }
}
