/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.finding.Finding;

/** The message of a finding in all languages of the documents. */
public final class FindingText {

    private FindingText() {}

    /** Returns the message of {@code finding}. */
    public static Text of(Finding finding) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String language : new String[] {"fr", "de", "it", "en"}) {
            messages.put(language, finding.message(new Locale.Builder().setLanguage(language).build()));
        }
        return new Text.Translated(messages);
    }
}
