/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;

/** Says labels in French, German, Italian or English as used in Switzerland. */
final class LabelWording implements Wording {

    /** Each language has a file of its own and none stands in for another: a gap is an error, not English in French. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle labels;

    LabelWording(String language) {
        this.locale = new Locale.Builder().setLanguage(language).setRegion("CH").build();
        this.labels = ResourceBundle.getBundle(
                "org.pbxdoc.compose.Labels",
                new Locale.Builder().setLanguage(language).build(),
                LabelWording.class.getClassLoader(),
                NO_FALLBACK);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String say(Text text) {
        if (text instanceof Text.Verbatim verbatim) {
            return verbatim.value();
        }
        if (text instanceof Text.Translated translated) {
            return translated.in(locale.getLanguage());
        }
        if (text instanceof Text.Joined joined) {
            StringBuilder said = new StringBuilder();
            joined.parts().forEach(part -> said.append(say(part)));
            return said.toString();
        }
        if (text instanceof Text.Revised revised) {
            return revised.mark() == Text.Mark.INSERTED ? say(revised.text()) : "";
        }
        Text.Label label = (Text.Label) text;
        return fill(labels.getString(label.key()), label.args());
    }

    /** Returns whether there is a label of {@code key}. */
    boolean has(String key) {
        try {
            labels.getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private String fill(String pattern, List<Text> args) {
        String said = pattern;
        for (int i = 0; i < args.size(); i++) {
            said = said.replace("{" + i + "}", say(args.get(i)));
        }
        return said;
    }
}
