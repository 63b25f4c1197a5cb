/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pbxdoc.language.finding.Messages;

/** The words of one package, from its {@code words.properties}, in the language of the workbench. */
public final class Words {

    /** English stands in the file without a language, so no other language may be the fallback. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> owner;

    /** Makes the words of the package that {@code owner} is in. */
    public Words(Class<?> owner) {
        this.owner = owner;
    }

    /** Returns the sentence of {@code key} with {@code args} in place of {@code {0}}, {@code {1}}, …. */
    public String say(String key, Object... args) {
        Locale locale = Locale.getDefault();
        Locale language = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        String pattern = ResourceBundle
                .getBundle(owner.getPackageName() + ".words", language, owner.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return Messages.fill(pattern, Arrays.stream(args).map(String::valueOf).toList());
    }
}
