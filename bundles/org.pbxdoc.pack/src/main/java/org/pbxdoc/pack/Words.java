/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pbxdoc.language.finding.Messages;

/** The sentences of one package, in its {@code Messages.properties} and their translations; English if there is none. */
public final class Words {

    /** English stands in the file without a language, so no other language may be the fallback. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    /** Makes the words of the package of {@code owner}. */
    public Words(Class<?> owner) {
        bundle = owner.getPackageName() + ".Messages";
        loader = owner.getClassLoader();
    }

    /** Returns the sentence of {@code key} with {@code args} in place of {@code {0}}, {@code {1}}, …. */
    public String say(Locale locale, String key, Object... args) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        String pattern = ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK).getString(key);
        return Messages.fill(pattern, List.of(args).stream().map(String::valueOf).toList());
    }
}
