/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import java.util.Locale;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Says labels as their keys and translated words in the language. */
record Spoken(Locale locale) implements Wording {

    static final Spoken GERMAN = new Spoken(Locale.GERMAN);
    static final Spoken FRENCH = new Spoken(Locale.FRENCH);

    @Override
    public String say(Text text) {
        if (text instanceof Text.Label label) {
            return label.key();
        }
        if (text instanceof Text.Translated translated) {
            return translated.in(locale.getLanguage());
        }
        return text instanceof Text.Verbatim verbatim ? verbatim.value() : "";
    }
}
