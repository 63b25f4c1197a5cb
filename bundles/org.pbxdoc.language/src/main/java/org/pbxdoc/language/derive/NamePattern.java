/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Site;

/**
 * The form of device names: tokens in braces, literal text between them.
 *
 * @param text as written, such as <code>{site}-{room}-{type}{nn}</code>
 * @param form what names must match
 */
public record NamePattern(String text, Pattern form) {

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");

    /** Reads {@code text}; <code>{site}</code> stands for the codes of the sites of {@code installation} if they have any. */
    public static NamePattern of(String text, Installation installation) {
        Collection<String> sites = installation.all(Site.class).stream()
                .map(Site::getCode)
                .filter(code -> code != null && !code.isBlank())
                .toList();
        StringBuilder form = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            form.append(Pattern.quote(text.substring(from, token.start()))).append(part(token.group(1), sites));
            from = token.end();
        }
        form.append(Pattern.quote(text.substring(from)));
        return new NamePattern(text, Pattern.compile(form.toString(), Pattern.CASE_INSENSITIVE));
    }

    /** Each n is a digit; other tokens are letters and digits. */
    private static String part(String token, Collection<String> sites) {
        if (token.matches("n+")) {
            return "[0-9]{" + token.length() + "}";
        }
        return switch (token) {
            case "site" -> sites.isEmpty()
                    ? "[a-z0-9]+"
                    : "(?:" + sites.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
            case "type" -> "[a-z][a-z0-9]*?";
            default -> "[a-z0-9]+";
        };
    }

    /** Returns whether {@code name} has this form, in any case of letters. */
    public boolean matches(String name) {
        return form.matcher(name).matches();
    }
}
